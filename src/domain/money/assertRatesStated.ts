import { DomainError } from "../shared/DomainError";
import type { Invoice } from "./invoice";
import { vatRateOf } from "./vatRateOf";

/**
 * See that every line with VAT is at a rate that the invoice itemises. An invoice that itemises none leaves its rates
 * to the lines.
 *
 * @throws DomainError `rate-not-stated` with the line, its rate and the rates that are stated, `impossible-rate`
 * @see EN 16931, BR-S-08: the base of a class is the sum of the lines at its rate
 */
export function assertRatesStated({ lines, classes }: Pick<Invoice, "lines" | "classes">): void {
  const stated = new Set(classes.map(({ rate }) => vatRateOf(rate)));
  const odd = lines.find(({ vatRate }) => vatRate !== null && !stated.has(vatRateOf(vatRate)));
  if (stated.size === 0 || !odd) return;
  throw new DomainError("rate-not-stated", `line ${odd.id} is at ${odd.vatRate} %, which no class states`, {
    line: odd.id,
    rate: odd.vatRate ?? "",
    stated: classes.map(({ rate }) => rate).join(" "),
  });
}
