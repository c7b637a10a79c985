import { comparedKey } from "../shared/comparedKey";
import { t3Of, type T3Record, type T3Row } from "./t3Record";

/**
 * What can be wrong with a row of T3 beside its cells: a professional stands twice in a week and would be counted
 * twice; "at least the ceiling" is marked beside days that are not the ceiling; the third free slot is before the day
 * of measuring.
 */
export type T3Fault = "person-twice" | "not-ceiling" | "before-sample";

/** The faults by the place of their row, at most one a row: the same as the row's state in templates/team/t3Sheet. */
export function t3Faults(record: T3Record): ReadonlyMap<number, T3Fault> {
  const seen = new Map<string, number>();
  for (const row of record.rows) seen.set(personOf(row), (seen.get(personOf(row)) ?? 0) + 1);
  return new Map(
    record.rows.flatMap((row, at) => {
      const isTwice = (seen.get(personOf(row)) ?? 0) > 1;
      const fault = row.code !== "" && isTwice ? "person-twice" : ownFault(row, record);
      return fault === null ? [] : [[at, fault] as const];
    }),
  );
}

function ownFault(row: T3Row, record: T3Record): T3Fault | null {
  if (row.atLeast && row.days !== null && row.days !== record.ceiling) return "not-ceiling";
  const isUsed = row.absent || t3Of(row, record) !== null;
  return isUsed || row.days !== null || row.third === null ? null : "before-sample";
}

const personOf = ({ week, group, code }: T3Row): string => `${week} ${group} ${comparedKey(code)}`;
