import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import { FIRST_DAY, type Fault } from "../rowState";
import { say } from "../say";
import type { ColumnSpec } from "../spec";

type Bounded = Extract<ColumnSpec, { readonly min: number }>;

const isBounded = (column: ColumnSpec): column is Bounded => "min" in column;

export const listOf = (columns: readonly { readonly id: string }[]): string =>
  columns.map(({ id }) => `[@${id}]`).join(",");

/**
 * Faults of a week's numbers, the worst first: the same as inputFaults, said of all columns at once, because a team
 * that follows everything would pass Excel's longest formula otherwise.
 *
 * @param typed - number columns whose bounds hold 0 between them
 */
export function numberFaults(typed: readonly ColumnSpec[]): readonly Fault[] {
  const columns = typed.filter(isBounded);
  if (columns.length === 0) return [];
  const all = listOf(columns);
  const bounds = new Map(columns.map(({ min, max }) => [`${min} ${max}`, { min, max }]));
  const outside = [...bounds.values()].map(({ min, max }) => {
    const own = listOf(columns.filter((column) => column.min === min && column.max === max));
    return `MIN(${own})<${min},MAX(${own})>${max}`;
  });
  return [
    { when: `COUNTA(${all})>COUNT(${all})`, state: say((t) => t.state.text) },
    { when: `MAX(${all})>=${FIRST_DAY}`, state: say((t) => t.state.date) },
    { when: `OR(${outside.join(",")})`, state: say((t) => t.state.range) },
  ];
}

/** Of a share the part cannot be more than the whole. */
export function partFaults(chosen: readonly TeamMeasure[]): readonly Fault[] {
  const terms = chosen.flatMap((measure) => {
    const [part, whole] = columnsOf(measure);
    if (whole === undefined || measure.kind !== "share" || measure.source.sheet !== "weeks") return [];
    return [`IF(COUNT([@${part}],[@${whole}])=2,IF([@${part}]>[@${whole}],1,0),0)`];
  });
  return terms.length === 0 ? [] : [{ when: `${terms.join("+")}>0`, state: say((t) => t.state.overWhole) }];
}
