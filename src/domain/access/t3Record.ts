import type { Serial } from "../shared/calendar";
import { T3_CEILING, type T3 } from "./t3Days";
import { t3Unit, type UnitT3 } from "./t3Unit";
import type { ProfessionGroup } from "./professionGroups";

/** Ceilings that are in use: THL's, and the one of older series. They are never mixed. */
export const t3Ceilings = [T3_CEILING, 42] as const;
type T3Ceiling = (typeof t3Ceilings)[number];

/** Monday to Friday: on which of them T3 is measured, days after the Monday. */
export const sampleDays = [0, 1, 2, 3, 4] as const;
type SampleDay = (typeof sampleDays)[number];

/** The sheet on which T3 is typed by professional. */
export type T3Record = {
  readonly ceiling: T3Ceiling;
  readonly sampleDay: SampleDay;
  readonly rows: readonly T3Row[];
};

/** Nobody has measured yet; Tuesdays are the day for it. */
export const emptyT3: T3Record = { ceiling: T3_CEILING, sampleDay: 1, rows: [] };

/** One professional in one week: days, or the date of the third free slot, or "at least the ceiling". */
export type T3Row = {
  /** The Monday. */
  readonly week: Serial;
  readonly group: ProfessionGroup;
  /** A code, never a name: it is staff's personal data. */
  readonly code: string;
  readonly days: number | null;
  readonly third: Serial | null;
  /** Away for more than three days: left out. */
  readonly absent: boolean;
  /** Fewer than three free slots within the ceiling. */
  readonly atLeast: boolean;
};

/**
 * T3 of a row, `null` when there is none. A mark "at least" wins over days, days over a date; nothing passes the
 * ceiling.
 */
export function t3Of(row: T3Row, { ceiling, sampleDay }: Pick<T3Record, "ceiling" | "sampleDay">): T3 | null {
  if (row.absent) return null;
  if (row.atLeast) return { days: ceiling, censored: true };
  const days = row.days ?? (row.third === null ? null : row.third - row.week - sampleDay);
  if (days === null || days < 0) return null;
  return days > ceiling ? { days: ceiling, censored: true } : { days, censored: false };
}

/** T3 of a profession group in each week that somebody measured. */
export function t3Weeks(record: T3Record, group: ProfessionGroup): ReadonlyMap<Serial, UnitT3> {
  const weeks = new Map<Serial, (T3 & { readonly absent: false })[]>();
  for (const row of record.rows) {
    const t3 = row.group === group ? t3Of(row, record) : null;
    if (t3 === null) continue;
    const own = weeks.get(row.week) ?? [];
    own.push({ ...t3, absent: false });
    weeks.set(row.week, own);
  }
  return new Map([...weeks].map(([week, own]) => [week, t3Unit(own)]));
}
