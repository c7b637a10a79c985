import { columnsOf, measures, type MeasureId } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { say, sayOf } from "../say";
import type { FiguresSpec, Formula, SheetSpec } from "../spec";
import { factName } from "./runNames";
import { shownFact } from "./shownFact";
import { weekColumns } from "./weekColumns";

/** The one table to type in: a row a week, a column or two a measure. */
export function weeksSheet(chosen: readonly MeasureId[], weeks: number): SheetSpec {
  const typed = weekColumns(chosen);
  return {
    id: "weeks",
    name: say((t) => t.weeks.name),
    title: say((t) => t.weeks.title),
    purpose: say((t) => t.weeks.purpose),
    tab: "input",
    widths: [11, 11, ...typed.map(() => 13), 34, 24],
    mainTable: "weekRows",
    frozenColumns: 2,
    blocks: [
      ...(chosen[0] ? [figuresOf(chosen[0], weeks)] : []),
      {
        block: "table",
        id: "weekRows",
        at: "A6",
        rows: weeks,
        columns: [
          {
            id: "label",
            header: say((t) => t.weeks.label),
            kind: "formula",
            formula: weekLabel,
            shows: "text",
          },
          { id: "week", header: say((t) => t.weeks.week), help: say((t) => t.weeks.weekHelp), kind: "week" },
          ...typed,
          { id: "note", header: say((t) => t.weeks.note), help: say((t) => t.weeks.noteHelp), kind: "text" },
          {
            id: "state",
            header: say((t) => t.weeks.state),
            kind: "formula",
            formula: stateOf(chosen),
            shows: "state",
          },
        ],
      },
    ],
  };
}

/** The Thursday of the week gives the ISO year and week. */
const weekLabel = fx`IF(ISNUMBER([@week]),YEAR([@week]+3)&"-W"&RIGHT("0"&INT(([@week]+3-DATE(YEAR([@week]+3),1,1))/7)+1,2),"")`;

function figuresOf(first: MeasureId, weeks: number): FiguresSpec {
  const shows = measures[first].kind === "share" ? "percent" : "number";
  const name = (fact: Parameters<typeof factName>[0]) => factName(fact, first);
  return {
    block: "figures",
    row: 3,
    figures: [
      {
        column: "A",
        label: sayOf(first, ({ name: measure }) => measure),
        formula: shownFact("latest", first),
        shows,
      },
      { column: "C", label: say((t) => t.weeks.median), formula: shownFact("centre", first), shows },
      { column: "D", label: say((t) => t.weeks.goal), formula: shownFact("goal", first), shows },
      {
        column: "E",
        label: say((t) => t.weeks.filled),
        formula: fx`${name("filled")}&" / "&${weeks}`,
        shows: "text",
      },
      { column: "G", label: say((t) => t.weeks.verdict), formula: fx`${name("verdict")}`, shows: "text" },
    ],
  };
}

/** The worst first: text, a number out of bounds, a week twice; then whether the due week is filled. */
function stateOf(chosen: readonly MeasureId[]): Formula {
  const typed = chosen.flatMap((id) =>
    columnsOf(measures[id]).map((column) => ({ column, max: measures[id].max })),
  );
  const sum = (term: (column: string, max: number) => string) =>
    typed.map(({ column, max }) => term(column, max)).join("+");
  const texts = sum((column) => `IF(LEN([@${column}])>0,1-COUNT([@${column}]),0)`);
  const outside = sum(
    (column, max) => `IF(COUNT([@${column}])=1,IF(OR([@${column}]<0,[@${column}]>${max}),1,0),0)`,
  );
  const filled = sum((column) => `COUNT([@${column}])`);
  return fx`IF([@week]="","",IF(NOT(ISNUMBER([@week])),${state("notMonday")},IF(WEEKDAY([@week],2)<>1,${state("notMonday")},IF(COUNTIFS(weekRows[week],[@week])>1,${state("twice")},IF(${texts}>0,${state("text")},IF(${outside}>0,${state("range")},IF(${filled}=${typed.length},${state("done")},IF([@week]>LastDueWeek,"",IF(${filled}>0,${state("partial")},IF([@note]="",${state("missing")},${state("noNumber")}))))))))))`;
}

const state = (id: "notMonday" | "twice" | "text" | "range" | "done" | "partial" | "missing" | "noNumber") =>
  say((t) => t.state[id]);
