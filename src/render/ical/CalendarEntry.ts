import type { Moment } from "../../domain/shared/helsinkiTime";
import type { Serial } from "../../domain/shared/calendar";

/** When something is: a whole day, or from a moment to another in UTC. */
export type EntryTime = { readonly day: Serial } | { readonly from: Moment; readonly to: Moment };

/** One thing in a calendar, in words. */
export type CalendarEntry = {
  /** The same for the same thing, whatever its date. */
  readonly uid: string;
  readonly time: EntryTime;
  readonly summary: string;
  /** Empty where there is none. */
  readonly location: string;
  readonly description: string;
  /** People are somewhere else then: a deadline keeps nobody busy. */
  readonly isBusy: boolean;
  /** Nobody has agreed on the day yet. */
  readonly isTentative: boolean;
  /** How many days before it reminds. */
  readonly reminderDays: number;
};

export type Calendar = {
  readonly name: string;
  readonly language: string;
  /** In the order of the file. */
  readonly entries: readonly CalendarEntry[];
};
