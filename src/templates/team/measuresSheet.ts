import { isOwnId, measureIds, measures, type TeamMeasure } from "../../domain/measurement/measures";
import { firstState, inputFaults, whenBegun, type Fault } from "../rowState";
import { fx } from "../fx";
import { say, sayOf } from "../say";
import { sayControl } from "../sayAccess";
import type { ColumnSpec, SheetSpec, TableSpec, ToneSpec } from "../spec";
import { stacked } from "../stacked";

const SPARE_ROWS = 12;

/** Below the serial numbers of dates, so that a decimal that became a date is seen. */
const LARGEST = 30_000;

/** Chosen measures and the settings of their charts: every row says who, when and why. */
export function measuresSheet(chosen: readonly TeamMeasure[]): SheetSpec {
  const own = chosen.filter(({ id }) => isOwnId(id)).length;
  return {
    id: "measures",
    name: say((t) => t.measures.name),
    title: say((t) => t.measures.title),
    purpose: say((t) => t.measures.purpose),
    tab: "input",
    widths: [],
    blocks: stacked(4, [
      { heading: say((t) => t.measures.chosen), table: chosenTable(chosen.length) },
      ...(own === 0 ? [] : [{ heading: say((t) => t.measures.own), table: ownTable(own) }]),
      { heading: say((t) => t.measures.phases), table: settings("phaseRows", phaseColumns, "centre") },
      {
        heading: say((t) => t.measures.excludes),
        table: settings("excludeRows", excludeColumns),
        newPage: true,
      },
      { heading: say((t) => t.measures.goals), table: settings("goalRows", goalColumns, "goal") },
    ]),
  };
}

/** A level of a share is shown as people type it: 90 %, not 0,9. */
const shares = measureIds
  .filter((id) => measures[id].kind === "share")
  .map((id) => fx`[@measure]=${sayOf(id, ({ name }) => name)}`);
const inPercent: readonly ToneSpec[] = [
  { when: fx`OR(${shares.reduce((all, each) => fx`${all},${each}`)})`, tone: "percent" },
];

const phaseColumns: readonly ColumnSpec[] = [
  { id: "start", header: say((t) => t.measures.start), help: say((t) => t.measures.startHelp), kind: "week" },
  {
    id: "baseline",
    header: say((t) => t.measures.baseline),
    help: say((t) => t.measures.baselineHelp),
    width: 18,
    unit: say((t) => t.units.week),
    kind: "integer",
    min: 1,
    max: 520,
  },
  {
    id: "centre",
    header: say((t) => t.measures.centre),
    width: 18,
    help: say((t) => t.measures.centreHelp),
    kind: "number",
    min: 0,
    max: LARGEST,
    tones: inPercent,
  },
];

const excludeColumns: readonly ColumnSpec[] = [
  {
    id: "week",
    header: say((t) => t.measures.week),
    help: say((t) => t.weeks.weekHelp),
    required: true,
    kind: "week",
  },
];

const goalColumns: readonly ColumnSpec[] = [
  { id: "from", header: say((t) => t.measures.from), help: say((t) => t.weeks.weekHelp), kind: "week" },
  {
    id: "goal",
    header: say((t) => t.measures.goal),
    help: say((t) => t.measures.goalHelp),
    required: true,
    kind: "number",
    min: 0,
    max: LARGEST,
    tones: inPercent,
  },
];

/** The chosen measures; what the add-in wrote of them, and the chart that the team may change. */
function chosenTable(rows: number): Omit<TableSpec, "at"> {
  const written = (
    id: "measure" | "unit" | "direction" | "source" | "first" | "second" | "id" | "version" | "definition",
    width: number,
  ): ColumnSpec => ({ id, header: say((t) => t.measures[id]), width, kind: "written", shows: "text" });
  return {
    block: "table",
    id: "measureRows",
    rows,
    columns: [
      written("measure", 26),
      {
        id: "chart",
        header: say((t) => t.measures.chart),
        help: sayControl((t) => t.kindHelp),
        width: 20,
        kind: "choice",
        list: "ChartKinds",
      },
      written("unit", 16),
      written("direction", 18),
      written("source", 14),
      written("first", 24),
      written("second", 20),
      written("id", 18),
      written("version", 9),
      { ...written("definition", 42), wrap: true },
    ],
  };
}

/** What the team says of its own measures. */
function ownTable(rows: number): Omit<TableSpec, "at"> {
  return {
    block: "table",
    id: "ownRows",
    rows,
    columns: [
      {
        id: "name",
        header: say((t) => t.measures.ownName),
        help: say((t) => t.measures.ownNameHelp),
        width: 26,
        kind: "text",
      },
      {
        id: "direction",
        header: say((t) => t.measures.ownDirection),
        help: say((t) => t.measures.ownDirectionHelp),
        width: 20,
        kind: "choice",
        list: "Directions",
      },
      {
        id: "unit",
        header: say((t) => t.measures.ownUnit),
        help: say((t) => t.measures.ownUnitHelp),
        width: 16,
        kind: "text",
      },
      { id: "id", header: say((t) => t.measures.id), width: 18, kind: "written", shows: "text" },
    ],
  };
}

/** Rows of agreed settings; `level` is the column that holds a level in the measure's own unit. */
function settings(id: string, own: readonly ColumnSpec[], level?: string): Omit<TableSpec, "at"> {
  const typed: readonly ColumnSpec[] = [
    {
      id: "measure",
      header: say((t) => t.measures.measure),
      help: say((t) => t.measures.measureHelp),
      required: true,
      kind: "choice",
      list: "MeasureNames",
    },
    ...own,
    {
      id: "who",
      header: say((t) => t.measures.who),
      width: 16,
      help: say((t) => t.measures.whoHelp),
      kind: "text",
    },
    { id: "when", header: say((t) => t.measures.when), help: say((t) => t.measures.whenHelp), kind: "date" },
    {
      id: "why",
      header: say((t) => t.measures.why),
      width: 24,
      help: say((t) => t.measures.whyHelp),
      kind: "text",
    },
  ];
  const faults = [...inputFaults(typed), ...(level === undefined ? [] : [overOne(level)])];
  const state = firstState(
    faults,
    say((t) => t.state.inUse),
  );
  return {
    block: "table",
    id,
    rows: SPARE_ROWS,
    columns: [
      ...typed,
      {
        id: "state",
        header: say((t) => t.measures.state),
        width: 24,
        kind: "formula",
        formula: whenBegun(typed, state),
        shows: "state",
      },
    ],
  };
}

/** 90 typed where a share belongs. */
const overOne = (level: string): Fault => ({
  when: `IF(SUMPRODUCT((measureRows[measure]=[@measure])*(measureRows[unit]="%"))>0,N([@${level}]),0)>1`,
  state: say((t) => t.state.overOne),
});
