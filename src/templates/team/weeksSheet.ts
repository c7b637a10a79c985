import { partsOfWhole, typedColumns } from "../../domain/measurement/checks/typedColumns";
import type { TeamMeasure } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { firstState, type Fault } from "../rowState";
import { say, sayOf } from "../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec } from "../spec";
import { factName } from "./runNames";
import { shownFact } from "./shownFact";
import { listOf, weekFaults } from "./weekFaults";
import { doubtOfWeek } from "./doubts";
import { weekColumns } from "./weekColumns";
import { weekLabel } from "./weekFormulas";

/** The one table to type in: a row a week, a column or two a measure. */
export function weeksSheet(chosen: readonly TeamMeasure[], weeks: number): SheetSpec {
  const columns = weekColumns(chosen);
  return {
    id: "weeks",
    name: say((t) => t.weeks.name),
    title: say((t) => t.weeks.title),
    purpose: say((t) => t.weeks.purpose),
    tab: "input",
    widths: [],
    mainTable: "weekRows",
    frozenColumns: 2,
    blocks: [
      ...(chosen[0] ? [figuresOf(chosen[0], columns.length, weeks)] : []),
      {
        block: "table",
        id: "weekRows",
        at: "A6",
        rows: weeks,
        columns: [
          {
            id: "label",
            header: say((t) => t.weeks.label),
            width: 11,
            kind: "formula",
            formula: weekLabel,
            shows: "text",
          },
          weekColumn,
          ...columns,
          {
            id: "note",
            header: say((t) => t.weeks.note),
            width: 34,
            help: say((t) => t.weeks.noteHelp),
            kind: "text",
          },
          {
            id: "state",
            header: say((t) => t.weeks.state),
            kind: "formula",
            formula: stateOf(chosen, columns, weeks),
            shows: "state",
          },
        ],
      },
    ],
  };
}

const weekColumn: ColumnSpec = {
  id: "week",
  header: say((t) => t.weeks.week),
  help: say((t) => t.weeks.weekHelp),
  required: true,
  kind: "week",
};

/** The verdict is long: it stands where columns to its right leave room. */
function figuresOf(first: TeamMeasure, columns: number, weeks: number): FiguresSpec {
  const shows = first.kind === "share" ? "percent" : "number";
  const name = (fact: Parameters<typeof factName>[0]) => factName(fact, first.id);
  return {
    block: "figures",
    row: 3,
    figures: [
      {
        column: "A",
        label: sayOf(first, ({ name: measure }) => measure),
        formula: shownFact("latest", first.id),
        shows,
      },
      { column: "C", label: say((t) => t.weeks.median), formula: shownFact("centre", first.id), shows },
      { column: "D", label: say((t) => t.weeks.goal), formula: shownFact("goal", first.id), shows },
      {
        column: "E",
        label: say((t) => t.weeks.filled),
        formula: fx`${name("filled")}&" / "&${weeks}`,
        shows: "text",
      },
      {
        column: columns > 4 ? "G" : "F",
        label: say((t) => t.weeks.verdict),
        formula: fx`${name("verdict")}`,
        shows: "text",
      },
    ],
  };
}

/** What breaks a rule, the worst first; then whether the due week is filled. */
function stateOf(chosen: readonly TeamMeasure[], columns: readonly ColumnSpec[], weeks: number): Formula {
  const filled = `COUNT(${listOf(columns)})`;
  const faults: readonly Fault[] = [
    ...weekFaults({
      table: "weekRows",
      columns: chosen.flatMap(typedColumns),
      overWhole: overWhole(chosen),
      doubts: doubtOfWeek(chosen),
    }),
    // The charts have as many rows as the sheet was made with: they draw the newest.
    { when: `COUNTIFS(weekRows[week],">"&[@week])>=${weeks}`, state: say((t) => t.state.beyond) },
    { when: `${filled}=${columns.length}`, state: say((t) => t.state.done) },
  ];
  const due = fx`IF(${filled}>0,${say((t) => t.state.partial)},IF([@note]="",${say((t) => t.state.missing)},${say((t) => t.state.noNumber)}))`;
  const known = firstState(faults, fx`IF([@week]>LastDueWeek,"",${due})`);
  return fx`IF([@week]="",IF(${filled}>0,${say((t) => t.state.notMonday)},""),${known})`;
}

/** A share may be typed half. */
function overWhole(chosen: readonly TeamMeasure[]): string | null {
  const terms = chosen
    .flatMap(partsOfWhole)
    .map(
      ({ part, whole: [whole] }) => `IF(COUNT([@${part}],[@${whole}])=2,IF([@${part}]>[@${whole}],1,0),0)`,
    );
  return terms.length === 0 ? null : `${terms.join("+")}>0`;
}
