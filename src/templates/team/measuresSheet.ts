import { columnsOf, measures, type MeasureId } from "../../domain/measurement/measures";
import { say, sayOf } from "../say";
import type { ColumnSpec, LinesSpec, SheetSpec, TableSpec, Text } from "../spec";

const SPARE_ROWS = 12;

/** Rows of a table with its heading and the line left free above the next. */
const heightOf = (rows: number) => rows + 4;

/** Chosen measures and the settings of their charts: every row says who, when and why. */
export function measuresSheet(chosen: readonly MeasureId[]): SheetSpec {
  const phasesAt = 4 + heightOf(chosen.length);
  const excludesAt = phasesAt + heightOf(SPARE_ROWS);
  const goalsAt = excludesAt + heightOf(SPARE_ROWS);
  return {
    id: "measures",
    name: say((t) => t.measures.name),
    title: say((t) => t.measures.title),
    purpose: say((t) => t.measures.purpose),
    tab: "input",
    widths: [26, 16, 16, 18, 20, 14, 40],
    blocks: [
      heading(
        4,
        say((t) => t.measures.chosen),
      ),
      chosenTable(5, chosen.length),
      heading(
        phasesAt,
        say((t) => t.measures.phases),
      ),
      settings("phaseRows", phasesAt + 1, [
        {
          id: "start",
          header: say((t) => t.measures.start),
          help: say((t) => t.measures.startHelp),
          kind: "week",
        },
        {
          id: "baseline",
          header: say((t) => t.measures.baseline),
          help: say((t) => t.measures.baselineHelp),
          kind: "integer",
          min: 1,
          max: 520,
        },
        {
          id: "centre",
          header: say((t) => t.measures.centre),
          help: say((t) => t.measures.centreHelp),
          kind: "number",
          min: 0,
          max: 100_000,
        },
      ]),
      heading(
        excludesAt,
        say((t) => t.measures.excludes),
      ),
      settings("excludeRows", excludesAt + 1, [
        { id: "week", header: say((t) => t.measures.week), help: say((t) => t.weeks.weekHelp), kind: "week" },
      ]),
      heading(
        goalsAt,
        say((t) => t.measures.goals),
      ),
      settings("goalRows", goalsAt + 1, [
        { id: "from", header: say((t) => t.measures.from), help: say((t) => t.weeks.weekHelp), kind: "week" },
        {
          id: "goal",
          header: say((t) => t.measures.goal),
          help: say((t) => t.measures.goalHelp),
          kind: "number",
          min: 0,
          max: 100_000,
        },
      ]),
    ],
  };
}

/** What sheet Measures says of each chosen measure, by language; the builder fills it in. */
export function measureRow(id: MeasureId) {
  const { direction } = measures[id];
  const headers = columnsOf(measures[id]).map((_, index) => sayOf(id, (text) => text.headers[index] ?? ""));
  return {
    measure: sayOf(id, ({ name }) => name),
    unit: sayOf(id, ({ unit }) => unit),
    direction: directionText[direction],
    headers,
  };
}

const directionText: Readonly<Record<"lower" | "higher" | "none", Text>> = {
  lower: say((t) => t.measures.lower),
  higher: say((t) => t.measures.higher),
  none: say((t) => t.measures.noDirection),
};

function chosenTable(row: number, rows: number): TableSpec {
  const written = (id: string, header: Text): ColumnSpec => ({ id, header, kind: "written", shows: "text" });
  return {
    block: "table",
    id: "measureRows",
    at: `A${row}`,
    rows,
    columns: [
      written(
        "measure",
        say((t) => t.measures.measure),
      ),
      written(
        "unit",
        say((t) => t.measures.unit),
      ),
      written(
        "direction",
        say((t) => t.measures.direction),
      ),
      written(
        "id",
        say((t) => t.measures.id),
      ),
      written(
        "columns",
        say((t) => t.measures.columns),
      ),
    ],
  };
}

function settings(id: string, row: number, own: readonly ColumnSpec[]): TableSpec {
  return {
    block: "table",
    id,
    at: `A${row}`,
    rows: SPARE_ROWS,
    columns: [
      {
        id: "measure",
        header: say((t) => t.measures.measure),
        help: say((t) => t.measures.measureHelp),
        kind: "choice",
        list: "MeasureNames",
      },
      ...own,
      { id: "who", header: say((t) => t.measures.who), kind: "text" },
      { id: "when", header: say((t) => t.measures.when), kind: "date" },
      { id: "why", header: say((t) => t.measures.why), help: say((t) => t.measures.whyHelp), kind: "text" },
    ],
  };
}

const heading = (row: number, text: Text): LinesSpec => ({
  block: "lines",
  at: `A${row}`,
  lines: [{ text, style: "section" }],
});
