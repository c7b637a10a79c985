import type { Expected } from "../../i18n/shapes/fi";
import type { Place } from "./Place";

const LONGEST = 30;

/**
 * Decimal text with a point from a number or from text with either mark; exact as it was written.
 *
 * @throws DomainError of the place for anything else, also for numbers so large or small that they have an exponent
 */
export function decimalAt(place: Place, expected: Expected): string {
  const { value } = place;
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  if (text.length > LONGEST || !/^-?\d+(?:[.,]\d+)?$/.test(text)) return place.refuse(expected);
  return text.replace(",", ".");
}

/**
 * Whole cents.
 *
 * @throws DomainError of the place for parts of a cent and for numbers too large to be exact
 */
export const centsAt = (place: Place): bigint => BigInt(place.that(isSafe, "cents"));

const isSafe = (value: unknown): value is number => Number.isSafeInteger(value);
