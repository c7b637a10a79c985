import { columnRuleIds, type ColumnRule } from "../../domain/measurement/checks/columnRules";
import type { TypedColumn } from "../../domain/measurement/checks/typedColumns";
import { FIRST_DAY, LAST_DAY } from "../../domain/shared/calendar";
import { noMonday, type Fault } from "../rowState";
import { say } from "../say";
import type { Text } from "../spec";
import { DOUBTS } from "./doubts";

export const listOf = (columns: readonly { readonly id: string }[]): string =>
  columns.map(({ id }) => `[@${id}]`).join(",");

type Weeks = {
  readonly table: "weekRows" | "flowRows";
  readonly columns: readonly TypedColumn[];
  /** When a part is more than its whole. */
  readonly overWhole: string | null;
  /** The doubts of the row's week, worked out in the hidden arithmetic. */
  readonly doubts: string | null;
};

/**
 * Faults of a row of weekly numbers, the worst first: those of columnRules, said of all columns at once, because a
 * team that follows everything would pass Excel's longest formula otherwise.
 */
export function weekFaults(weeks: Weeks): readonly Fault[] {
  return columnRuleIds.flatMap((rule) => {
    const when = conditions[rule](weeks);
    return when === null ? [] : [{ when, state: ruleStates[rule] }];
  });
}

type Condition = (weeks: Weeks) => string | null;

const ofColumns =
  (make: (list: string) => string): Condition =>
  ({ columns }) =>
    columns.length === 0 ? null : make(listOf(columns));

const conditions: Readonly<Record<ColumnRule, Condition>> = {
  "week-twice": ({ table }) => `COUNTIFS(${table}[week],[@week])>1`,
  "text-for-number": ofColumns((all) => `COUNTA(${all})>COUNT(${all})`),
  "became-date": ({ columns }) => {
    const own = columns.filter(({ max }) => max < FIRST_DAY);
    // Between the two days, with the columns named once: their names are most of what Excel's longest formula holds.
    const middle = (FIRST_DAY + LAST_DAY) / 2;
    return own.length === 0 ? null : `ABS(MAX(${listOf(own)})-${middle})<=${LAST_DAY - middle}`;
  },
  "below-zero": ({ columns }) => {
    const own = columns.filter(({ min }) => min >= 0);
    return own.length === 0 ? null : `MIN(${listOf(own)})<0`;
  },
  "outside-range": ({ columns }) => (columns.length === 0 ? null : `OR(${outside(columns).join(",")})`),
  "not-monday": () => `${noMonday("week")}>0`,
  "over-whole": ({ overWhole }) => overWhole,
  fraction: ({ doubts }) => (doubts === null ? null : `MOD(${doubts},${DOUBTS.slip})>0`),
  slip: ({ doubts }) => (doubts === null ? null : `AND(LEN([@note])=0,${doubts}>=${DOUBTS.slip})`),
  "week-gap": ({ table: t }) =>
    `AND([@week]>MIN(${t}[week]),COUNTIFS(${t}[week],">="&[@week]-7,${t}[week],"<"&[@week])=0)`,
};

/** Below 0 is a fault of its own. */
function outside(columns: readonly TypedColumn[]): readonly string[] {
  const bounds = new Map(columns.map(({ min, max }) => [`${min} ${max}`, { min, max }]));
  return [...bounds.values()].flatMap(({ min, max }) => {
    const own = listOf(columns.filter((column) => column.min === min && column.max === max));
    return [...(min === 0 ? [] : [`MIN(${own})<${min}`]), `MAX(${own})>${max}`];
  });
}

/** What the state of a row says of a rule. */
export const ruleStates: Readonly<Record<ColumnRule, Text>> = {
  "week-twice": say((t) => t.state.twice),
  "text-for-number": say((t) => t.state.text),
  "became-date": say((t) => t.state.date),
  "below-zero": say((t) => t.state.belowZero),
  "outside-range": say((t) => t.state.range),
  "not-monday": say((t) => t.state.notMonday),
  "over-whole": say((t) => t.state.overWhole),
  fraction: say((t) => t.state.fraction),
  slip: say((t) => t.state.slip),
  "week-gap": say((t) => t.state.gap),
};
