import type { Direction } from "./verdictOf";

/** What a team can follow. Names, units and sentences are i18n's, by id. */
export type Measure = {
  /** "column" is any column of numbers, of which nobody said what it measures. */
  readonly id: MeasureId | "column";
  readonly direction: Direction;
  /** A time becomes shorter or longer, an amount falls or rises. */
  readonly motion: "time" | "amount";
  /** A share is typed as numerator and denominator and shown in per cent. */
  readonly kind: "value" | "share";
  /** Bounds of what may be typed. */
  readonly max: number;
};

export const measureIds = [
  "t3_doctor",
  "t3_nurse",
  "t3_other",
  "demand",
  "capacity",
  "phone_same_day",
  "dna",
] as const;

export type MeasureId = (typeof measureIds)[number];

/** THL's ceiling for T3: a third free appointment is not looked for further than 182 days ahead. */
const T3_CEILING = 182;
/** Below the serial numbers of dates, so that a decimal that became a date is never taken for an amount. */
const MANY = 30_000;

export const measures: Readonly<Record<MeasureId, Measure>> = {
  t3_doctor: { id: "t3_doctor", direction: "lower", motion: "time", kind: "value", max: T3_CEILING },
  t3_nurse: { id: "t3_nurse", direction: "lower", motion: "time", kind: "value", max: T3_CEILING },
  t3_other: { id: "t3_other", direction: "lower", motion: "time", kind: "value", max: T3_CEILING },
  demand: { id: "demand", direction: "none", motion: "amount", kind: "value", max: MANY },
  capacity: { id: "capacity", direction: "none", motion: "amount", kind: "value", max: MANY },
  phone_same_day: { id: "phone_same_day", direction: "higher", motion: "amount", kind: "share", max: MANY },
  dna: { id: "dna", direction: "lower", motion: "amount", kind: "share", max: MANY },
};

export const isMeasureId = (id: string): id is MeasureId => (measureIds as readonly string[]).includes(id);

/** The columns that a measure is typed in: one, or numerator and denominator. */
export function columnsOf({ id, kind }: Measure): readonly string[] {
  return kind === "value" ? [id] : [`${id}_num`, `${id}_den`];
}

/** At the measure's ceiling: the true value is at least that, "≥ 182". */
export const isCensored = (value: number, { kind, max }: Measure): boolean =>
  kind === "value" && value >= max;
