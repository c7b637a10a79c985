import { DomainError } from "../shared/DomainError";
import { vatRates } from "./vatRates";

const known = [...new Set(vatRates.map(({ category }) => category))].join(", ");

/**
 * The Finnish VAT rate of a service, in percent points as decimal text.
 *
 * @param date - when it was performed, "2026-02-11"
 * @throws DomainError `unknown-category`, `no-rate-for-date`
 * @example
 * vatRate("2026-02-11", "accommodation");
 * // => "13.5"
 */
export function vatRate(date: string, category: string): string {
  const own = vatRates.filter((each) => each.category === category);
  if (own.length === 0)
    throw new DomainError("unknown-category", `no VAT category ${category}`, { category, known });
  const rate = own.findLast(({ from }) => from <= date);
  if (!rate)
    throw new DomainError("no-rate-for-date", `no rate of ${category} on ${date}`, { category, date });
  return rate.rate;
}
