import { FIRST_DAY, LAST_DAY } from "../domain/shared/calendar";
import { fx } from "./fx";
import { say } from "./say";
import type { ColumnSpec, Formula, Text } from "./spec";

/** What is wrong with a row, and the state that says so; `when` is a condition without words. */
export type Fault = { readonly when: string; readonly state: Text };

/**
 * Faults of what is typed that follow from the columns alone, the worst first: text in place of a number, a decimal
 * that became a date, a number out of bounds, a day that is none, a choice that is not in its list, a gap.
 */
export function inputFaults(columns: readonly ColumnSpec[]): readonly Fault[] {
  const of = (check: Check, state: Text): readonly Fault[] => {
    const terms = columns.flatMap((column) => check(column) ?? []);
    return terms.length === 0 ? [] : [{ when: `${terms.join("+")}>0`, state }];
  };
  return [
    ...of(
      isText,
      say((t) => t.state.text),
    ),
    ...of(
      isDate,
      say((t) => t.state.date),
    ),
    ...of(
      isOutside,
      say((t) => t.state.range),
    ),
    ...of(
      isNoMonday,
      say((t) => t.state.notMonday),
    ),
    ...of(
      isNoDay,
      say((t) => t.state.notDay),
    ),
    ...of(
      isUnlisted,
      say((t) => t.state.notListed),
    ),
    ...of(
      ({ id, required }) => (required ? `IF(LEN([@${id}])=0,1,0)` : null),
      say((t) => t.state.missing),
    ),
  ];
}

/** The state of the first fault that holds. A row in which a formula fails counts as text in place of a number. */
export function firstState(faults: readonly Fault[], otherwise: Formula | Text): Formula {
  const chain = faults.reduceRight<Formula | Text>(
    (rest, { when, state }) => fx`IF(${when},${state},${rest})`,
    otherwise,
  );
  return fx`IFERROR(${chain},${say((t) => t.state.text)})`;
}

/** The state of a row in which anything has been typed; nothing in one that is still empty. */
export const whenBegun = (columns: readonly ColumnSpec[], state: Formula): Formula =>
  fx`IF(${columns.map(({ id }) => `LEN([@${id}])`).join("+")}>0,${state},"")`;

/** When a cell itself is at fault, so that the row's state is found at a glance; `null` where anything goes. */
export function faultIn(column: ColumnSpec): Formula | null {
  const terms = [isText, isOutside, isNoMonday, isNoDay, isUnlisted].flatMap((check) => check(column) ?? []);
  return terms.length === 0 ? null : fx`${terms.join("+")}>0`;
}

/** A term that is 1 when the column's cell is at fault and 0 when it is not; `null` where it cannot be. */
type Check = (column: ColumnSpec) => string | null;

const isNumeric = (column: ColumnSpec) => ["number", "integer", "euro", "percent"].includes(column.kind);

const isText: Check = (column) =>
  isNumeric(column) ? `IF(LEN([@${column.id}])>0,1-COUNT([@${column.id}]),0)` : null;

const isDate: Check = (column) => {
  if (!("max" in column) || column.max >= FIRST_DAY) return null;
  return ifNumber(column.id, `AND([@${column.id}]>=${FIRST_DAY},[@${column.id}]<=${LAST_DAY})`);
};

const isOutside: Check = (column) => {
  if (!("max" in column)) return null;
  const { id, min, max, kind } = column;
  const bounds = `[@${id}]<${min},[@${id}]>${max}`;
  return ifNumber(id, kind === "integer" ? `OR(${bounds},[@${id}]<>INT([@${id}]))` : `OR(${bounds})`);
};

const isNoMonday: Check = ({ id, kind }) => (kind === "week" ? noMonday(id) : null);

/** A term that is 1 when a cell holds something that is no Monday. */
export const noMonday = (id: string): string => day(id, `AND([@${id}]>=${FIRST_DAY},MOD([@${id}],7)=2)`);

const isNoDay: Check = ({ id, kind }) =>
  kind === "date" ? day(id, `AND([@${id}]>=${FIRST_DAY},[@${id}]<=${LAST_DAY})`) : null;

/** Compared with "=": the criteria of COUNTIFS would read signs in names. */
const isUnlisted: Check = (column) =>
  column.kind === "choice"
    ? `IF(LEN([@${column.id}])=0,0,IF(SUMPRODUCT((${column.list}=[@${column.id}])*1)=0,1,0))`
    : null;

const ifNumber = (id: string, condition: string) => `IF(COUNT([@${id}])=1,IF(${condition},1,0),0)`;

const day = (id: string, condition: string) =>
  `IF(LEN([@${id}])=0,0,IF(ISNUMBER([@${id}]),IF(${condition},0,1),1))`;
