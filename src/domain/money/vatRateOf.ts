import { DomainError } from "../shared/DomainError";

/**
 * A VAT rate in its shortest text, in percent points: 0, or 1–100 with two decimals at the most. A cell that shows
 * 13,5 % holds 0.135: that is refused, never taken for a rate and never rounded to one.
 *
 * @throws DomainError `impossible-rate` with the value
 * @example
 * vatRateOf("13,50");
 * // => "13.5"
 */
export function vatRateOf(value: string | number): string {
  const [, whole, decimals = ""] = /^0*(\d{1,3})(?:[.,](\d{1,2})0*)?$/.exec(String(value).trim()) ?? [];
  const points = whole === undefined ? NaN : Number(`${whole}.${decimals}`);
  if (points === 0 || (points >= 1 && points <= 100)) return String(points);
  throw new DomainError("impossible-rate", `${value} is no VAT rate in percent`, { value });
}
