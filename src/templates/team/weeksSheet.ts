import { columnsOf, measures, type MeasureId } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { firstState, inputFaults, type Fault } from "../rowState";
import { say, sayOf } from "../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec } from "../spec";
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
    widths: [],
    mainTable: "weekRows",
    frozenColumns: 2,
    blocks: [
      ...(chosen[0] ? [figuresOf(chosen[0], typed.length, weeks)] : []),
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
          ...typed,
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
            formula: stateOf(chosen, typed),
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

/** The Thursday of the week gives the ISO year and week. */
const weekLabel = fx`IF(ISNUMBER([@week]),YEAR([@week]+3)&"-W"&RIGHT("0"&INT(([@week]+3-DATE(YEAR([@week]+3),1,1))/7)+1,2),"")`;

/** The verdict is long: it stands where columns to its right leave room. */
function figuresOf(first: MeasureId, typed: number, weeks: number): FiguresSpec {
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
      {
        column: typed > 4 ? "G" : "F",
        label: say((t) => t.weeks.verdict),
        formula: fx`${name("verdict")}`,
        shows: "text",
      },
    ],
  };
}

/** The worst first: a week twice, text, a number out of bounds; then whether the due week is filled. */
function stateOf(chosen: readonly MeasureId[], typed: readonly ColumnSpec[]): Formula {
  const filled = typed.map(({ id }) => `COUNT([@${id}])`).join("+");
  const faults: readonly Fault[] = [
    { when: "COUNTIFS(weekRows[week],[@week])>1", state: say((t) => t.state.twice) },
    ...inputFaults([weekColumn, ...typed]),
    ...chosen.flatMap(overWhole),
    { when: `${filled}=${typed.length}`, state: say((t) => t.state.done) },
  ];
  const due = fx`IF(${filled}>0,${say((t) => t.state.partial)},IF([@note]="",${say((t) => t.state.missing)},${say((t) => t.state.noNumber)}))`;
  const known = firstState(faults, fx`IF([@week]>LastDueWeek,"",${due})`);
  return fx`IF([@week]="",IF(${filled}>0,${say((t) => t.state.notMonday)},""),${known})`;
}

/** Of a share the part cannot be more than the whole. */
function overWhole(id: MeasureId): readonly Fault[] {
  const [part, whole] = columnsOf(measures[id]);
  if (whole === undefined) return [];
  return [
    {
      when: `IF(COUNT([@${part}],[@${whole}])=2,IF([@${part}]>[@${whole}],1,0),0)>0`,
      state: say((t) => t.state.overWhole),
    },
  ];
}
