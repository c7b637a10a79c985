import { FIRST_DAY } from "../../domain/shared/calendar";
import { capacityRules, type CapacityRule } from "../../domain/access/capacityLevel";
import type { FlowInput } from "../../domain/access/flowColumns";
import { flowTypedColumns, type TypedColumn } from "../../domain/measurement/checks/typedColumns";
import type { AccessText } from "../../i18n/access/fi";
import { columnLetters } from "../address";
import { fx } from "../fx";
import { firstState, type Fault } from "../rowState";
import { say } from "../say";
import { sayAccess } from "../sayAccess";
import type {
  BlockSpec,
  ColumnSpec,
  FieldSpec,
  FiguresSpec,
  Formula,
  LineChartSpec,
  SheetSpec,
  Shows,
  Text,
} from "../spec";
import { listOf, weekFaults } from "./weekFaults";
import { weekLabel } from "./weekFormulas";

const HEADER_ROW = 6;
const CHART = { columns: 11, rows: 18 } as const;

type FlowKey = {
  readonly [Key in keyof AccessText["flow"]]: AccessText["flow"][Key] extends string ? Key : never;
}[keyof AccessText["flow"]];
const text = (key: FlowKey): Text => sayAccess((t) => t.flow[key]);

/** Demand and capacity week by week; under the weeks how much is needed, and when the queue is gone. */
export function capacitySheet(weeks: number): SheetSpec {
  const levelsRow = HEADER_ROW + weeks + 3;
  const planRow = levelsRow + 6;
  return {
    id: "capacity",
    name: text("name"),
    title: text("title"),
    purpose: text("purpose"),
    tab: "input",
    widths: [],
    mainTable: "flowRows",
    frozenColumns: 2,
    blocks: [
      keyFigures,
      { block: "table", id: "flowRows", at: `A${HEADER_ROW}`, rows: weeks, columns },
      ...levels(levelsRow),
      ...plan(planRow),
      chart(planRow + 2),
    ],
  };
}

const shown = (name: string): Formula => fx`IF(ISNUMBER(${name}),ROUND(${name},1),"–")`;

const keyFigures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: text("backlogNow"), formula: shown("FlowBacklog"), shows: "number" },
    { column: "C", label: text("demandMean"), formula: shown("FlowDemand"), shows: "number" },
    { column: "E", label: text("capacityMean"), formula: shown("FlowCapacity"), shows: "number" },
    { column: "G", label: text("verdict"), formula: fx`FlowVerdict`, shows: "text" },
  ],
};

const input = ({ id, min, max }: TypedColumn<FlowInput>): ColumnSpec => ({
  id,
  header: text(id),
  help: text(`${id}Help`),
  unit: say((t) => t.units.piece),
  width: 12,
  kind: "number",
  min,
  max,
});

const typed: readonly ColumnSpec[] = flowTypedColumns.map(input);

const week: ColumnSpec = {
  id: "week",
  header: text("week"),
  help: say((t) => t.weeks.weekHelp),
  width: 12,
  required: true,
  kind: "week",
};

const worked = (
  id: FlowKey & string,
  width: number,
  formula: Formula,
  shows: Shows = "number",
): ColumnSpec => ({
  id,
  header: text(id),
  width,
  kind: "formula",
  formula,
  shows,
});

/** A decimal that became a date is no number. */
const isNumber = (column: string) => `AND(COUNT([@${column}])=1,N([@${column}])<${FIRST_DAY})`;
const upToNow = (column: string) =>
  `SUMIFS(flowRows[${column}],flowRows[week],"<="&[@week],flowRows[${column}],"<${FIRST_DAY}")`;
const numberOf = (column: string) => `IF(${isNumber(column)},N([@${column}]),0)`;
const isEmpty = (...columnIds: readonly string[]) =>
  `AND(${columnIds.map((id) => `NOT(${isNumber(id)})`).join(",")})`;
const ratio = (part: string, whole: string) =>
  fx`IF(AND(${isNumber(part)},${isNumber(whole)}),IF([@${whole}]=0,"",[@${part}]/[@${whole}]),"")`;

/** The same as weekFlow in domain/access; sums by week, because people sort rows. */
const results: readonly ColumnSpec[] = [
  worked(
    "demand",
    12,
    fx`IF(${isEmpty("external", "internal")},"",${numberOf("external")}+${numberOf("internal")})`,
  ),
  worked(
    "backlog",
    10,
    fx`IF(OR(COUNT([@week])=0,COUNT([@demand],[@activity],[@removed])=0),"",N(FlowStart)+${upToNow("demand")}-${upToNow("activity")}-${upToNow("removed")})`,
  ),
  worked(
    "reconciliation",
    12,
    fx`IF(AND(${isNumber("counted")},ISNUMBER([@backlog])),[@counted]-[@backlog],"")`,
  ),
  worked("gap", 12, fx`IF(AND(${isNumber("capacity")},ISNUMBER([@demand])),[@capacity]-[@demand],"")`),
  worked("utilisation", 12, ratio("activity", "capacity"), "percent"),
  worked("noShowRate", 10, ratio("noShows", "booked"), "percent"),
  worked(
    "weeksOfWork",
    10,
    fx`IF(AND(${isNumber("capacity")},ISNUMBER([@backlog])),IF([@capacity]=0,"",[@backlog]/[@capacity]),"")`,
    "tenth",
  ),
];

const faults: readonly Fault[] = [
  ...weekFaults({
    table: "flowRows",
    columns: flowTypedColumns,
    overWhole:
      "OR(AND(COUNT([@noShows],[@booked])=2,N([@noShows])>N([@booked])),AND(COUNT([@unmet])=1,ISNUMBER([@demand]),N([@unmet])>N([@demand])))",
    doubts: null,
  }),
  {
    when: "AND(COUNT([@external],[@internal])>0,COUNT([@capacity],[@activity])=2)",
    state: say((t) => t.state.done),
  },
];

const filled = `COUNT(${listOf(typed)})`;
/** The week's note stands on sheet Weeks. */
const isNoted = "SUMPRODUCT((weekRows[week]=[@week])*(LEN(weekRows[note])>0))>0";

function stateFormula(): Formula {
  const due = fx`IF(${filled}>0,${say((t) => t.state.partial)},IF(${isNoted},${say((t) => t.state.noNumber)},${say((t) => t.state.missing)}))`;
  const known = firstState(faults, fx`IF([@week]>LastDueWeek,"",${due})`);
  return fx`IF([@week]="",IF(${filled}>0,${say((t) => t.state.notMonday)},""),${known})`;
}

const columns: readonly ColumnSpec[] = [
  { id: "label", header: text("label"), width: 11, kind: "formula", formula: weekLabel, shows: "text" },
  week,
  ...typed,
  ...results,
  { id: "state", header: text("state"), width: 24, kind: "formula", formula: stateFormula(), shows: "state" },
];

const levelFormulas: Readonly<Record<CapacityRule, string>> = {
  mean: "SUM(flowRows[demand])/COUNT(flowRows[demand])",
  p65: "PERCENTILE.INC(flowRows[demand],0.65)",
  p80: "PERCENTILE.INC(flowRows[demand],0.8)",
  p85: "PERCENTILE.INC(flowRows[demand],0.85)",
  range80: "MIN(flowRows[demand])+0.8*(MAX(flowRows[demand])-MIN(flowRows[demand]))",
};

/** The levels side by side, each under its rule: a bare "80 %" would mean two things. */
function levels(row: number): readonly BlockSpec[] {
  const places = capacityRules.map((rule, index) => ({ rule, column: columnLetters(3 * index) }));
  const some = (formula: Formula) => fx`IF(COUNT(flowRows[demand])=0,"–",${formula})`;
  const above = (rule: CapacityRule) =>
    fx`${text("weeksAbove")}&COUNTIFS(flowRows[demand],">"&ROUND(${levelFormulas[rule]},9))`;
  return [
    {
      block: "lines",
      at: `A${row}`,
      lines: [
        { text: text("levels"), style: "section" },
        { text: text("levelsHelp"), style: "quiet" },
      ],
    },
    {
      block: "figures",
      row: row + 2,
      figures: places.map(({ rule, column }) => ({
        column,
        label: sayAccess((t) => t.flow.rules[rule]),
        formula: some(fx`ROUND(${levelFormulas[rule]},1)`),
        shows: "number",
      })),
    },
    ...places.map(({ rule, column }): BlockSpec => ({
      block: "lines",
      at: `${column}${row + 4}`,
      lines: [{ text: some(above(rule)), style: "quiet" }],
    })),
  ];
}

const numberField = (
  name: string,
  key: "start" | "target" | "planDemand" | "planCapacity" | "planWeeks",
): FieldSpec => ({ name, label: text(key), help: text(`${key}Help`), shows: "number", input: true });

/** What is tried, in yellow; under it what it comes to. */
function plan(row: number): readonly BlockSpec[] {
  const fields = [
    numberField("FlowStart", "start"),
    numberField("FlowTarget", "target"),
    numberField("FlowOwnDemand", "planDemand"),
    numberField("FlowOwnCapacity", "planCapacity"),
    numberField("FlowClearIn", "planWeeks"),
  ];
  return [
    {
      block: "lines",
      at: `A${row}`,
      lines: [
        { text: text("plan"), style: "section" },
        { text: text("planHelp"), style: "quiet" },
      ],
    },
    { block: "fields", at: `A${row + 2}`, valueAfter: LABEL_COLUMNS, fields },
    ...outcomes(row + 3 + fields.length),
  ];
}

/** Labels of the plan reach over so many columns of the table above. */
const LABEL_COLUMNS = 4;

function outcomes(row: number): readonly BlockSpec[] {
  const rows: readonly (readonly [FlowKey, Formula])[] = [
    ["usedDemand", shown("FlowDemand")],
    ["usedCapacity", shown("FlowCapacity")],
    ["clearWeeks", shown("FlowWeeks")],
    ["clearWeek", fx`IF(LEN(FlowClearedIn)=0,"–",FlowClearedIn)`],
    ["extra", shown("FlowExtra")],
    ["meanWait", shown("FlowMeanWait")],
  ];
  const column = columnLetters(LABEL_COLUMNS);
  return [
    { block: "lines", at: `A${row}`, lines: rows.map(([key]) => ({ text: text(key), style: "text" })) },
    {
      block: "lines",
      at: `${column}${row}`,
      lines: rows.map(([, formula]) => ({ text: formula, style: "text" })),
    },
  ];
}

function chart(row: number): LineChartSpec {
  return {
    block: "chart",
    kind: "line",
    id: "chart_flow",
    title: text("chart"),
    alt: text("chartAlt"),
    at: `H${row}`,
    ...CHART,
    table: "flowChart",
    category: "label",
    categoryTitle: say((t) => t.charts.week),
    series: [
      { role: "demand", column: "demand", name: say((t) => t.calc.demand) },
      { role: "capacity", column: "capacity", name: say((t) => t.calc.capacity) },
      { role: "backlog", column: "backlog", name: say((t) => t.calc.backlog) },
      { role: "forecast", column: "forecast", name: say((t) => t.calc.forecast) },
    ],
    axis: { shows: "number", min: 0 },
  };
}
