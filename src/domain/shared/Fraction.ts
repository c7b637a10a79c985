import { DomainError } from "./DomainError";

/** An exact number: numerator / denominator, the denominator above 0. Not always in lowest terms. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** @throws DomainError `zero-denominator` */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n)
    throw new DomainError("zero-denominator", "a fraction cannot have the denominator 0");
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The same sum over the least common denominator: for sums of many terms, so that denominators do not pile up. */
export function addLeast(a: Fraction, b: Fraction): Fraction {
  const common = greatestCommonDivisor(a.denominator, b.denominator);
  const [left, right] = [b.denominator / common, a.denominator / common];
  return { numerator: a.numerator * left + b.numerator * right, denominator: a.denominator * left };
}

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));

const negate = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: -numerator,
  denominator,
});

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** −1, 0 or 1 as `a` is smaller than, equal to or larger than `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const alike = a.denominator === b.denominator;
  const left = alike ? a.numerator : a.numerator * b.denominator;
  const right = alike ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The whole part towards zero. */
export const truncate = ({ numerator, denominator }: Fraction): bigint => numerator / denominator;

/** The nearest whole number, halves away from zero, as invoices and Excel's ROUND do. */
export function roundHalfAway({ numerator, denominator }: Fraction): bigint {
  const doubled = 2n * numerator + (numerator < 0n ? -denominator : denominator);
  return doubled / (2n * denominator);
}

/** The same number in lowest terms. */
export function reduce({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}

/**
 * An exact number from "7.5", "7,5", "1/3" or a number such as 7.5 through its shortest decimal text.
 *
 * @throws DomainError `not-a-number` for anything else: exponents, infinity, empty text
 * @example
 * parseFraction("7,5");
 * // => { numerator: 75n, denominator: 10n }
 */
export function parseFraction(value: string | number): Fraction {
  const text = String(value).trim();
  const parts = /^([-−]?)(\d+)(?:[.,](\d+)|\/([1-9]\d*))?$/.exec(text);
  if (!parts) throw new DomainError("not-a-number", `expected a number, got ${text}`, { value: text });
  const [, sign, whole = "", decimals = "", divisor] = parts;
  const digits = BigInt(whole + decimals);
  return fraction(
    sign ? -digits : digits,
    divisor === undefined ? 10n ** BigInt(decimals.length) : BigInt(divisor),
  );
}
