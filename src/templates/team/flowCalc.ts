import { FIRST_DAY } from "../../domain/shared/calendar";
import { fx } from "../fx";
import { sayAccess } from "../sayAccess";
import type { AccessText } from "../../i18n/access/fi";
import type { FieldSpec, Formula, Shows, TableSpec } from "../spec";
import { computed } from "./computed";
import { isoWeekNumber, weekLabelOf, weekOf } from "./weekFormulas";

/** Weeks that the forecast goes beyond the sheet. */
export const FORECAST_WEEKS = 26;

type FlowText = {
  readonly [Key in keyof AccessText["flow"] as AccessText["flow"][Key] extends string ? Key : never]: string;
};

const fact = (name: string, label: keyof FlowText, formula: Formula, shows: Shows = "number"): FieldSpec => ({
  name,
  label: sayAccess((t) => t.flow[label]),
  shows,
  formula,
});

/** The mean of a column of typed numbers; nothing without any. A decimal that became a date is none. */
const meanOf = (column: string) =>
  `IF(COUNTIFS(flowRows[${column}],"<${FIRST_DAY}")=0,"",SUMIFS(flowRows[${column}],flowRows[${column}],"<${FIRST_DAY}")/COUNTIFS(flowRows[${column}],"<${FIRST_DAY}"))`;

const planned = (own: string, column: string) => fx`IF(COUNT(${own})=1,${own},${meanOf(column)})`;

const known = "COUNT(FlowDemand,FlowCapacity)<2";
const over = "(FlowBacklog-N(FlowTarget))";

/** What the plan for clearing the queue comes to; the same as domain/access/flowPlan. */
export const flowCalcFacts: readonly FieldSpec[] = [
  fact(
    "FlowLastWeek",
    "lastWeek",
    fx`IFERROR(AGGREGATE(14,6,flowRows[week]/ISNUMBER(flowRows[backlog]),1),"")`,
    "date",
  ),
  fact(
    "FlowBacklog",
    "backlogNow",
    fx`IFERROR(LOOKUP(2,1/(ISNUMBER(flowRows[backlog])*(flowRows[week]=FlowLastWeek)),flowRows[backlog]),N(FlowStart))`,
  ),
  fact("FlowDemand", "usedDemand", planned("FlowOwnDemand", "demand")),
  fact("FlowCapacity", "usedCapacity", planned("FlowOwnCapacity", "capacity")),
  fact(
    "FlowClearing",
    "clearWeeks",
    fx`IF(${known},"",IF(FlowBacklog<=N(FlowTarget),0,IF(FlowCapacity<=FlowDemand,"",${over}/(FlowCapacity-FlowDemand))))`,
  ),
  fact(
    "FlowWeeks",
    "clearWeeks",
    fx`IF(ISNUMBER(FlowClearing),ROUNDUP(ROUND(FlowClearing,9),0),"")`,
    "integer",
  ),
  fact(
    "FlowClearedIn",
    "clearWeek",
    fx`IF(AND(ISNUMBER(FlowWeeks),ISNUMBER(FlowLastWeek)),IF(FlowWeeks=0,"",${weekLabelOf("(FlowLastWeek+7*FlowWeeks)")}),"")`,
    "text",
  ),
  fact(
    "FlowExtra",
    "extra",
    fx`IF(OR(${known},N(FlowClearIn)<=0),"",FlowDemand+${over}/FlowClearIn-FlowCapacity)`,
  ),
  fact(
    "FlowMeanWait",
    "meanWait",
    fx`IF(OR(COUNT(flowRows[backlog])=0,SUMIFS(flowRows[activity],flowRows[activity],"<${FIRST_DAY}")=0),"",SUM(flowRows[backlog])/COUNT(flowRows[backlog])/${meanOf("activity")})`,
  ),
  fact("FlowVerdict", "verdict", verdict(), "text"),
];

function verdict(): Formula {
  const [few, cleared, never] = (["tooFew", "cleared", "never"] as const).map((key) =>
    sayAccess((t) => t.flow[key]),
  ) as [ReturnType<typeof sayAccess>, ReturnType<typeof sayAccess>, ReturnType<typeof sayAccess>];
  const clears = fx`"◆ "&${sayAccess((t) => t.flow.clears)}&FlowClearedIn&", "&FlowWeeks&${sayAccess((t) => t.flow.clearsWeeks)}`;
  return fx`IF(OR(${known},NOT(ISNUMBER(FlowLastWeek))),${few},IF(NOT(ISNUMBER(FlowWeeks)),${never},IF(FlowWeeks=0,${cleared},${clears})))`;
}

/** What the chart draws: the newest weeks of the sheet, then those of the forecast. */
export function flowCalcTable(headerRow: number, weeks: number): TableSpec {
  const drawn = (column: string) =>
    fx`IF(COUNTIFS(flowRows[week],[@week])<>1,NA(),IF(COUNTIFS(flowRows[week],[@week],flowRows[${column}],"<${FIRST_DAY}")=0,NA(),SUMIFS(flowRows[${column}],flowRows[week],[@week])))`;
  return {
    block: "table",
    id: "flowChart",
    at: `A${headerRow}`,
    rows: weeks + FORECAST_WEEKS,
    columns: [
      computed("week", weekOf("flowRows", headerRow, weeks), "date"),
      computed("label", fx`IF(MOD(${isoWeekNumber},4)=0,${isoWeekNumber},"")`, "integer"),
      computed("demand", drawn("demand")),
      computed("capacity", drawn("capacity")),
      computed("backlog", drawn("backlog")),
      computed("forecast", forecast),
    ],
  };
}

/** From the latest queue on; it stops at the target, where slots are cut back, or at 0. */
const forecast = fx`IF(OR(${known},NOT(ISNUMBER(FlowLastWeek))),NA(),IF([@week]<FlowLastWeek,NA(),IF([@week]=FlowLastWeek,FlowBacklog,MAX(IF(FlowBacklog>N(FlowTarget),N(FlowTarget),0),FlowBacklog+([@week]-FlowLastWeek)/7*(FlowDemand-FlowCapacity)))))`;
