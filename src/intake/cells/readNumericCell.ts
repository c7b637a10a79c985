import { mondayOf, partsOf, type Serial } from "../../domain/shared/calendar";
import { valueOfDay } from "./becameDate";

/** What a number in a column of values means: a decimal typed with a point becomes a date in a Finnish Excel. */
export type NumericValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "suspect"; readonly value: number; readonly reason: "becameDate" };

/** @param isDate - the cell shows its number as a date */
export function valueOfCell(raw: number, isDate: boolean): NumericValue {
  if (!isDate) return { kind: "number", value: raw };
  const { day, month } = partsOf(raw);
  return { kind: "suspect", value: valueOfDay(day, month), reason: "becameDate" };
}

/** What a number in a column of weeks means. */
export type NumericWeek =
  | { readonly kind: "week"; readonly monday: Serial }
  | { readonly kind: "suspect"; readonly monday: Serial; readonly reason: "notMonday" | "outsideRound" };

type WeekOptions = {
  /** The workbook counts days from 1904, as old Macs did. */
  readonly from1904?: boolean;
  /** First and last Monday that may be meant. */
  readonly round: { readonly first: Serial; readonly last: Serial };
};

const DAYS_TO_1904 = 1462;

export function weekOfCell(raw: number, { from1904 = false, round }: WeekOptions): NumericWeek {
  const day = Math.floor(raw) + (from1904 ? DAYS_TO_1904 : 0);
  const monday = mondayOf(day);
  if (monday < round.first || monday > round.last) return { kind: "suspect", monday, reason: "outsideRound" };
  return monday === day ? { kind: "week", monday } : { kind: "suspect", monday, reason: "notMonday" };
}
