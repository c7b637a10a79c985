import { fraction, roundHalfAway, subtract } from "../shared/Fraction";
import type { StatedClass } from "./invoice";
import { exactVatOf } from "./vatOf";

/** A seller may round VAT line by line: half a cent a line, or this many cents. */
export const LEAST_ROUNDING = 5n;

/** Cents that VAT may differ from its rate by on an invoice of so many lines with VAT. */
export function largestRounding(lines: number): bigint {
  const byLines = BigInt(lines) / 2n;
  return byLines > LEAST_ROUNDING ? byLines : LEAST_ROUNDING;
}

/**
 * Cents that the stated VAT of a class is off its rate, positive when it is more; 0 where rounding explains them.
 *
 * @param lines - the invoice's lines with VAT
 */
export function vatDeviation({ rate, baseCents, vatCents }: StatedClass, lines: number): bigint {
  const off = roundHalfAway(subtract(fraction(vatCents), exactVatOf(baseCents, rate)));
  const size = off < 0n ? -off : off;
  return size > largestRounding(lines) ? off : 0n;
}
