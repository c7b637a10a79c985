import type { Serial } from "../../shared/calendar";
import type { TeamMeasure } from "../measures";
import type { TeamRecord } from "../teamRecord";
import { weekValues, type WeekValue } from "../weekValues";
import type { RuleOf } from "./columnRules";
import { isFraction, isSlip } from "./slip";

/** A rule that a measure's number of a week breaks. */
export type ValueFault = {
  readonly rule: RuleOf<"value">;
  readonly week: Serial;
  readonly value: number;
  /** Of a slip the number of the week before. */
  readonly beside?: number;
};

/** What looks wrong about the numbers of a measure that is typed in sheet Weeks, beside each other. */
export function valueFaults(team: TeamRecord, measure: TeamMeasure): readonly ValueFault[] {
  if (measure.source.sheet !== "weeks") return [];
  const values = weekValues(team, measure);
  const byWeek = new Map(values.map(({ week, value }) => [week, value]));
  const most = Math.max(...values.map(({ value }) => value ?? 0));
  return values.flatMap((found): readonly ValueFault[] => {
    const fraction = fractionIn(found, measure, most);
    if (fraction !== null) return [{ rule: "fraction", week: found.week, value: fraction }];
    const beside = (days: number) => byWeek.get(found.week + days) ?? null;
    const before = beside(-7);
    const other = (beside(7) ?? 0) > 0 ? beside(7) : beside(-14);
    const isTold = found.note !== "" || !canSlip(measure);
    if (isTold || found.value === null || !isSlip(found.value, before, other)) return [];
    return [{ rule: "slip", week: found.week, value: found.value, beside: before ?? 0 }];
  });
}

/** A mean on a scale moves as it likes. */
export const canSlip = ({ aggregation }: TeamMeasure): boolean => aggregation !== "mean";

/** The count of a share, or a percentage of the team's own while others are above 1. */
function fractionIn({ count, value }: WeekValue, { kind, own }: TeamMeasure, most: number): number | null {
  if (kind === "share") return count !== null && isFraction(count) ? count : null;
  return own?.unit === "%" && value !== null && most > 1 && isFraction(value) ? value : null;
}
