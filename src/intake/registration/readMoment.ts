import type { Serial } from "../../domain/shared/calendar";
import { readDay } from "../cells/readDay";

/** When an answer was given, as a day with its part; `null` for what could be read in two ways, such as 3/4/2027. */
export function readMoment(text: string): Serial | null {
  const [, date = "", hours = "0", minutes = "0", seconds = "0"] =
    /^(\S+?)(?:T|\s+(?:klo\s*|kl\.?\s*)?)?(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    ) ?? [];
  // The year is always there: no other day than the typed one can come of it.
  const day = /\d{4}/.test(date) ? readDay(date, 0) : null;
  return day === null ? null : day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
