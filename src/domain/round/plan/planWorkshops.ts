import type { Workshop } from "../schedule";
import type { PlanRow } from "./RoundPlan";
import { MOST_DAYS } from "./emptyPlan";

type Row = Pick<PlanRow<"workshopRows">, "first" | "days">;

/** Why the dates of a plan cannot be counted on; `workshop` counts from 1. */
export type DatesFault = {
  readonly code: "half-a-workshop" | "not-days" | "workshop-gap" | "overlap";
  readonly workshop: number;
};

/** The workshops that have their days, up to the first that has not. */
export function planWorkshops(rows: readonly Row[]): readonly Workshop[] {
  const open = rows.findIndex((row) => daysOf(row) === null);
  return rows.slice(0, open < 0 ? rows.length : open).map((row) => daysOf(row) ?? []);
}

/** A workshop's days in a row; `null` while it has none that could be. */
function daysOf({ first, days }: Row): Workshop | null {
  if (first === null || days === null || !isDayCount(days)) return null;
  return Array.from({ length: days }, (_, index) => first + index);
}

const isDayCount = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;

/**
 * Everything about the dates that a calendar cannot be made of: days that are none, a workshop without a day before one
 * that has it, one that begins before the one before has ended. A workshop that waits for its date is no fault.
 */
export function datesFaults(rows: readonly Row[]): readonly DatesFault[] {
  return rows.flatMap((row, index): readonly DatesFault[] => {
    const { first, days } = row;
    const workshop = index + 1;
    if (first === null) {
      const isGap = rows.slice(index + 1).some((later) => later.first !== null);
      return isGap ? [{ code: "workshop-gap", workshop }] : [];
    }
    if (days === null) return [{ code: "half-a-workshop", workshop }];
    if (!isDayCount(days)) return [{ code: "not-days", workshop }];
    const before = rows[index - 1];
    const last = (before && daysOf(before)?.at(-1)) ?? -Infinity;
    return first <= last ? [{ code: "overlap", workshop }] : [];
  });
}
