import { DomainError } from "../../domain/shared/DomainError";
import { partsOf, serialOf, type Serial } from "../../domain/shared/calendar";

const POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A date as people of Finland type it, or an ISO date; `null` for anything else.
 *
 * @param today - gives the year where none is typed
 */
export function readDay(raw: string, today: Serial): Serial | null {
  const text = raw.trim();
  const iso = ISO.exec(text);
  const points = POINTS.exec(text);
  if (iso) return serialAt(iso[1], iso[2], iso[3]);
  return points ? serialAt(yearOf(points[3], today), points[2], points[1]) : null;
}

function yearOf(typed: string | undefined, today: Serial): string {
  if (typed === undefined) return String(partsOf(today).year);
  return typed.length === 2 ? `20${typed}` : typed;
}

function serialAt(year = "", month = "", day = ""): Serial | null {
  try {
    return serialOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
