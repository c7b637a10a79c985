/** From here on a number is another one with a zero or a comma too many or too few. */
export const SLIP = 9;

/** Both above 0: nothing can be said beside 0. */
export const isTenfold = (value: number, beside: number): boolean => beside > 0 && value >= SLIP * beside;

/** @see isTenfold */
export const isTenth = (value: number, beside: number): boolean => value > 0 && SLIP * value <= beside;

/**
 * Whether a week's number stands alone beside the weeks around it: a true change stays, a slip does not.
 *
 * @param before - the week before; without it nothing is said
 * @param other - the week after, or while that has no number the second week before: the number after a slip is none
 */
export function isSlip(value: number, before: number | null, other: number | null): boolean {
  if (before === null) return false;
  const isAlone = (is: (value: number, beside: number) => boolean) =>
    is(value, before) && (other === null || other <= 0 || is(value, other));
  return isAlone(isTenfold) || isAlone(isTenth);
}

/** The point moved until the number is of the other's size: 120 beside 13 is 12. */
export function unslipped(value: number, beside: number): number {
  if (isTenfold(value, beside)) return unslipped(tidy(value / 10), beside);
  return isTenth(value, beside) ? unslipped(tidy(value * 10), beside) : value;
}

/** Without the dust of binary fractions. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** 0.9 where 91 is meant, or a share of people where their number is asked. */
export const isFraction = (value: number): boolean => value > 0 && value < 1;
