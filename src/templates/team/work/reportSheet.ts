import type { MeasureId } from "../../../domain/measurement/measures";
import { FIRST_TESTS } from "../../../domain/team/pdsaStage";
import { fx } from "../../fx";
import { say } from "../../say";
import type { BlockSpec, Formula, LineStyle, SheetSpec, Text } from "../../spec";
import { factName } from "../runNames";
import { LATEST_OWN } from "./assessmentSheet";
import { COST_SUM, firstResultRow } from "./benefitSheet";
import { choiceText } from "./choiceTexts";
import { testCounts } from "./pdsaSheet";
import { leadTime } from "./processSheet";
import { reportItems, type Drawn, type ReportItem, type TypedItem } from "./reportItems";
import { learnedLine } from "./testLine";
import { DOTS, linkTo, orDots, sourceAt, sourceOf } from "./workBlocks";
import { LABELS } from "./workLists";
import { fieldName, resultName } from "./workNames";

/** A line of a report on the sheet: what, the text, and the cell that it comes from. */
type ReportLine = {
  readonly label: Text;
  readonly text: Formula;
  readonly source: Formula;
  /** Of the text: what is computed does not tell how long it gets. */
  readonly lines: number;
};

/** Three papers under each other: the team's final report, a page for management, the text for Innokylä. */
export function reportSheet(chosen: readonly MeasureId[]): SheetSpec {
  const parts = (["final", "manager", "innokyla"] as const).map((kind) => ({
    title: say((t) => t.report[kind]),
    lines: reportItems[kind].flatMap((item) => linesOf(item, chosen)),
  }));
  let row = 4;
  const blocks = parts.flatMap(({ title, lines }, index): readonly BlockSpec[] => {
    const at = row;
    row += lines.length + 2;
    return [
      {
        block: "lines",
        at: `A${at}`,
        ...(index === 0 ? {} : { newPage: true as const }),
        lines: [{ text: title, style: "section" }],
      },
      column(`A${at + 1}`, lines, "label", "long"),
      column(`B${at + 1}`, lines, "text", "long"),
      column(`C${at + 1}`, lines, "source", "link"),
    ];
  });
  return {
    id: "report",
    name: say((t) => t.report.name),
    title: say((t) => t.report.title),
    purpose: say((t) => t.report.purpose),
    tab: "result",
    protected: true,
    widths: [42, TEXT_WIDTH, 40],
    blocks,
  };
}

const column = (
  at: string,
  items: readonly ReportLine[],
  part: "label" | "text" | "source",
  style: LineStyle,
): BlockSpec => ({
  block: "lines",
  at,
  lines: items.map((item) => ({ text: item[part], style, points: item.lines * LINE_POINTS + 3 })),
});

const LINE_POINTS = 15;

/** In characters: of the texts here, and of the cells that they are typed in on the other sheets. */
const TEXT_WIDTH = 72;
const TYPED_WIDTH = 60;

const names = {
  about: say((t) => t.about.name),
  team: say((t) => t.teamCard.name),
  fivep: say((t) => t.fiveP.name),
  rootcause: say((t) => t.rootCause.name),
  board: say((t) => t.board.name),
  benefit: say((t) => t.benefit.name),
  process: say((t) => t.process.name),
  pdsa: say((t) => t.pdsa.name),
  assessment: say((t) => t.assessment.name),
  charts: say((t) => t.charts.name),
} as const;

type MakeLines = (label: Text, chosen: readonly MeasureId[]) => readonly ReportLine[];

function linesOf(item: ReportItem, chosen: readonly MeasureId[]): readonly ReportLine[] {
  const { label } = item;
  if (item.kind === "name") {
    return [{ label, text: orDots(item.name), source: sourceOf(names.about, item.name), lines: 1 }];
  }
  return item.kind === "field" ? [typedLine(item)] : drawnLines[item.kind](label, chosen);
}

function typedLine({ label, sheet, field, lines }: TypedItem): ReportLine {
  const name = fieldName(field);
  return { label, text: orDots(name), source: sourceOf(names[sheet], name), lines: linesHere(lines) };
}

const linesHere = (typed: number): number => Math.ceil((typed * TYPED_WIDTH) / TEXT_WIDTH);

/** One line from one cell of another sheet. */
const from =
  (sheet: keyof typeof names, address: string, text: Formula, lines = 1): MakeLines =>
  (label) => [{ label, text, source: sourceAt(names[sheet], address), lines }];

const none = say(() => "");

/** The label stands at the first line only. */
const labelAt = (index: number, label: Text): Text => (index === 0 ? label : none);

const results: MakeLines = (label, chosen) =>
  chosen.map((id, index) => ({
    label: labelAt(index, label),
    text: fx`${resultName("result", id)}`,
    source: sourceAt(names.benefit, `A${firstResultRow + index}`),
    lines: 1,
  }));

/** The verdict of the first measure's chart. */
const verdict: MakeLines = (label, chosen) =>
  chosen.slice(0, 1).map((id) => ({
    label,
    text: fx`${factName("verdict", id)}`,
    source: sourceAt(names.charts, "A5"),
    lines: 1,
  }));

/** A line a test, empty where there is none. */
const tests: MakeLines = (label) =>
  Array.from({ length: FIRST_TESTS }, (_, index) => {
    const nth = index + 1;
    const row = `LOOKUP(2,1/(testRows[number]=${nth}),ROW(testRows[number]))`;
    return {
      label: labelAt(index, label),
      text: index === 0 ? fx`IF(COUNT(testRows[number])=0,"${DOTS}",${learnedLine(nth)})` : learnedLine(nth),
      lines: 2,
      source: fx`IF(COUNTIFS(testRows[number],${nth})=0,"",${linkTo(fx`${names.pdsa}&"!B"&${row}`)})`,
    };
  });

/** What was adopted, a line each. */
const adoptedChanges: Formula = Array.from({ length: FIRST_TESTS }, (_, index): Formula => {
  const of = (id: string) => `LOOKUP(2,1/(testRows[number]=${index + 1}),testRows[${id}])`;
  return fx`IF(COUNTIFS(testRows[number],${index + 1})=0,"",IF(${of("decision")}=${choiceText("decision", "adopt")},"• "&${of("change")}&CHAR(10),""))`;
}).reduce((sofar, one) => fx`${sofar}&${one}`);

const allResults: MakeLines = (label, chosen) => {
  const text = chosen
    .map((id) => fx`${resultName("result", id)}`)
    .reduce<Formula | null>((sofar, one) => (sofar === null ? one : fx`${sofar}&CHAR(10)&${one}`), null);
  const lines = Math.max(1, chosen.length);
  return from("benefit", `A${firstResultRow}`, text ?? fx`"${DOTS}"`, lines)(label, chosen);
};

const drawnLines: Readonly<Record<Drawn, MakeLines>> = {
  tests,
  results,
  verdict,
  allResults,
  begun: from("pdsa", "B4", fx`${testCounts.begun}&""`),
  adopted: from("pdsa", "F4", fx`${testCounts.adopted}&""`),
  cost: from("benefit", "A4", fx`IF(${COST_SUM}=0,"${DOTS}",ROUND(${COST_SUM},0)&" €")`),
  lead: from("process", "A4", fx`${leadTime("stepRows")}&" → "&${leadTime("targetRows")}`),
  adoptedChanges: from("pdsa", "F4", fx`IF(${testCounts.adopted}=0,"${DOTS}",${adoptedChanges})`, 6),
  // "3: joitakin muutoksia on vakiinnutettu …".
  assessment: from(
    "assessment",
    "A4",
    fx`IF(ISNUMBER(${LATEST_OWN}),${LATEST_OWN}&": "&INDEX(${LABELS.assessment},${LATEST_OWN}+1),"${DOTS}")`,
    2,
  ),
};
