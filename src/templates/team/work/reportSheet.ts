import type { MeasureId } from "../../../domain/measurement/measures";
import { FIRST_TESTS } from "../../../domain/team/pdsaStage";
import type { SheetText } from "../../../i18n/sheets/fi";
import { fx } from "../../fx";
import { say } from "../../say";
import type { BlockSpec, Formula, LineStyle, SheetSpec, Text } from "../../spec";
import { factName } from "../runNames";
import { LATEST_OWN } from "./assessmentSheet";
import { COST_SUM, firstResultRow } from "./benefitSheet";
import { choiceText } from "./choiceTexts";
import { testCounts } from "./pdsaSheet";
import { learnedLine } from "./testLine";
import { leadTime } from "./processSheet";
import { DOTS, linkTo, orDots, sourceAt, sourceOf } from "./workBlocks";
import { LABELS } from "./workLists";
import { fieldName, resultName } from "./workNames";

/** A line of a report: what, the text, and the cell that it comes from. */
type ReportItem = {
  readonly label: Text;
  readonly text: Formula;
  readonly source: Formula;
  /** Of the text: what is computed does not tell how long it gets. */
  readonly lines: number;
};

/** Three papers under each other: the team's final report, a page for management, the text for Innokylä. */
export function reportSheet(chosen: readonly MeasureId[]): SheetSpec {
  const parts = [
    { title: say((t) => t.report.final), items: finalReport(chosen) },
    { title: say((t) => t.report.manager), items: managerPage(chosen) },
    { title: say((t) => t.report.innokyla), items: innokyla(chosen) },
  ];
  let row = 4;
  const blocks = parts.flatMap(({ title, items }, index): readonly BlockSpec[] => {
    const at = row;
    row += items.length + 2;
    return [
      {
        block: "lines",
        at: `A${at}`,
        ...(index === 0 ? {} : { newPage: true as const }),
        lines: [{ text: title, style: "section" }],
      },
      column(`A${at + 1}`, items, "label", "long"),
      column(`B${at + 1}`, items, "text", "long"),
      column(`C${at + 1}`, items, "source", "link"),
    ];
  });
  return {
    id: "report",
    name: say((t) => t.report.name),
    title: say((t) => t.report.title),
    purpose: say((t) => t.report.purpose),
    tab: "result",
    protected: true,
    widths: [36, 60, 24],
    blocks,
  };
}

const column = (
  at: string,
  items: readonly ReportItem[],
  part: "label" | "text" | "source",
  style: LineStyle,
): BlockSpec => ({
  block: "lines",
  at,
  lines: items.map((item) => ({ text: item[part], style, points: item.lines * LINE_POINTS + 5 })),
});

const LINE_POINTS = 15;

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

const named = (label: Text, sheet: keyof typeof names, name: string, lines = 1): ReportItem => ({
  label,
  text: orDots(name),
  source: sourceOf(names[sheet], name),
  lines,
});

/** As many lines as the card has room for. */
const card = (id: keyof SheetText["teamCard"]["fields"], label = say((t) => t.teamCard.fields[id])) =>
  named(label, "team", fieldName(id), CARD_LINES[id] ?? 1);

const CARD_LINES: Readonly<Partial<Record<keyof SheetText["teamCard"]["fields"], number>>> = {
  process: 2,
  clientGroup: 2,
  managementGoal: 2,
  problem: 3,
  goal: 3,
  promise: 2,
  learned: 4,
  next: 3,
  lasting: 3,
};

const none = say(() => "");

const teamName = named(
  say((t) => t.report.team),
  "about",
  "TeamName",
);

const results = (chosen: readonly MeasureId[]): readonly ReportItem[] =>
  chosen.map((id, index) => ({
    label: index === 0 ? say((t) => t.report.results) : none,
    text: fx`${resultName("result", id)}`,
    source: sourceAt(names.benefit, `A${firstResultRow + index}`),
    lines: 1,
  }));

/** The verdict of the first measure's chart. */
const verdict = (chosen: readonly MeasureId[]): readonly ReportItem[] =>
  chosen.slice(0, 1).map((id) => ({
    label: say((t) => t.report.verdict),
    text: fx`${factName("verdict", id)}`,
    source: sourceAt(names.charts, "A5"),
    lines: 1,
  }));

/** A line a test, empty where there is none. */
const tests: readonly ReportItem[] = Array.from({ length: FIRST_TESTS }, (_, index) => {
  const nth = index + 1;
  const row = `LOOKUP(2,1/(testRows[number]=${nth}),ROW(testRows[number]))`;
  return {
    label: index === 0 ? say((t) => t.report.tests) : none,
    text: index === 0 ? fx`IF(COUNT(testRows[number])=0,"${DOTS}",${learnedLine(nth)})` : learnedLine(nth),
    lines: 3,
    source: fx`IF(COUNTIFS(testRows[number],${nth})=0,"",${linkTo(fx`${names.pdsa}&"!B"&${row}`)})`,
  };
});

/** "3: joitakin muutoksia on vakiinnutettu …". */
const assessment: ReportItem = {
  label: say((t) => t.report.assessment),
  text: fx`IF(ISNUMBER(${LATEST_OWN}),${LATEST_OWN}&": "&INDEX(${LABELS.assessment},${LATEST_OWN}+1),"${DOTS}")`,
  source: sourceAt(names.assessment, "A4"),
  lines: 3,
};

const counted = (label: Text, text: Formula, sheet: keyof typeof names, address: string): ReportItem => ({
  label,
  text,
  source: sourceAt(names[sheet], address),
  lines: 1,
});

const begun = counted(
  say((t) => t.report.counter),
  fx`${testCounts.begun}&""`,
  "pdsa",
  "B4",
);
const adopted = counted(
  say((t) => t.report.adoptedCount),
  fx`${testCounts.adopted}&""`,
  "pdsa",
  "F4",
);
const cost = counted(
  say((t) => t.report.cost),
  fx`IF(${COST_SUM}=0,"${DOTS}",ROUND(${COST_SUM},0)&" €")`,
  "benefit",
  "A4",
);
const lead = counted(
  say((t) => t.process.lead),
  fx`${leadTime("stepRows")}&" → "&${leadTime("targetRows")}`,
  "process",
  "A4",
);

const forWhom = (id: "forClients" | "forStaff") =>
  named(
    say((t) => t.benefit.fields[id]),
    "benefit",
    fieldName(id),
    3,
  );

const finalReport = (chosen: readonly MeasureId[]): readonly ReportItem[] => [
  teamName,
  named(
    say((t) => t.report.round),
    "about",
    "RoundName",
  ),
  card("organisation"),
  card("process"),
  card("clientGroup"),
  card("problem"),
  named(
    say((t) => t.rootCause.fields.rootCause),
    "rootcause",
    fieldName("rootCause"),
    2,
  ),
  card("managementGoal"),
  card("goal"),
  card("promise"),
  ...tests,
  ...results(chosen),
  ...verdict(chosen),
  lead,
  assessment,
  named(
    say((t) => t.report.meeting),
    "board",
    fieldName("boardTime"),
  ),
  card("learned"),
  card("next"),
  card("lasting"),
];

const managerPage = (chosen: readonly MeasureId[]): readonly ReportItem[] => [
  teamName,
  card("managementGoal"),
  card("goal"),
  ...results(chosen),
  ...verdict(chosen),
  begun,
  adopted,
  cost,
  forWhom("forClients"),
  forWhom("forStaff"),
  card("lasting"),
];

/** What was adopted, a line each. */
const adoptedChanges: Formula = Array.from({ length: FIRST_TESTS }, (_, index): Formula => {
  const of = (id: string) => `LOOKUP(2,1/(testRows[number]=${index + 1}),testRows[${id}])`;
  return fx`IF(COUNTIFS(testRows[number],${index + 1})=0,"",IF(${of("decision")}=${choiceText("decision", "adopt")},"• "&${of("change")}&CHAR(10),""))`;
}).reduce((sofar, one) => fx`${sofar}&${one}`);

const allResults = (chosen: readonly MeasureId[]): Formula =>
  chosen
    .map((id) => fx`${resultName("result", id)}`)
    .reduce<Formula | null>((sofar, one) => (sofar === null ? one : fx`${sofar}&CHAR(10)&${one}`), null) ??
  fx`"${DOTS}"`;

/** The headings of Innokylä's form, in its order. */
const innokyla = (chosen: readonly MeasureId[]): readonly ReportItem[] => {
  const head = (id: keyof SheetText["report"]["heads"]) => say((t) => t.report.heads[id]);
  return [
    card("process", head("name")),
    card("goal", head("short")),
    card("place", head("place")),
    card("county", head("county")),
    card("funder", head("funder")),
    {
      label: head("idea"),
      text: fx`IF(${testCounts.adopted}=0,"${DOTS}",${adoptedChanges})`,
      source: sourceAt(names.pdsa, "F4"),
      lines: 6,
    },
    named(head("environment"), "fivep", fieldName("purposeWhy"), 2),
    named(head("clients"), "fivep", fieldName("patientsNeeds"), 2),
    card("lasting", head("conditions")),
    {
      label: head("evaluation"),
      text: allResults(chosen),
      source: sourceAt(names.benefit, `A${firstResultRow}`),
      lines: Math.max(1, chosen.length),
    },
    card("learned", head("tips")),
  ];
};
