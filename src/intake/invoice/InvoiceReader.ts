import { vatRateOf } from "../../domain/money/vatRateOf";
import { serialOf } from "../../domain/shared/calendar";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import { compare, fraction, multiply, parseFraction, roundHalfAway } from "../../domain/shared/Fraction";
import type { InvoiceFinding } from "../../i18n/invoice/fi";
import { vatCodes } from "./vatCodes";
import type { XmlElement } from "./xml/XmlElement";

/** A line by its id, or a field by its name in the file. */
export type Where = { readonly line: string } | { readonly field: string };

const AMOUNT = /^[+-]?\d{1,13}(?:[.,]\d{1,10})?$/;
const SHOWN = 40;

/** Reads what stands in an e-invoice and keeps everything that a person should look at. */
export class InvoiceReader {
  readonly findings: Finding[] = [];
  readonly #currencies = new Set<string>();

  tell(code: InvoiceFinding, severity: Finding["severity"], details: Finding["details"]): void {
    this.findings.push({ code, severity, sheet: "", cell: "", details });
  }

  /** Whole cents of an amount, `null` without one. Parts of a cent are told and rounded half away from zero. */
  cents(element: XmlElement | null, where: Where): bigint | null {
    const text = element?.text ?? "";
    if (element === null || text === "") return null;
    const { attributes } = element;
    this.currency(attributes.get("AmountCurrencyIdentifier") ?? attributes.get("currencyID") ?? "", where);
    if (!AMOUNT.test(text)) {
      this.tell("not-an-amount", "error", { ...where, value: text.slice(0, SHOWN) });
      return null;
    }
    const exact = multiply(parseFraction(text.replace("+", "")), fraction(100n));
    const cents = roundHalfAway(exact);
    if (compare(exact, fraction(cents)) !== 0)
      this.tell("more-than-cents", "error", { ...where, value: text });
    return cents;
  }

  /** An amount that has to be there; one that is not is told and counts as 0. */
  neededCents(element: XmlElement | null, where: Where): bigint {
    const cents = this.cents(element, where);
    if (cents === null && (element?.text ?? "") === "") this.tell("amount-missing", "error", where);
    return cents ?? 0n;
  }

  /** Another currency than the euro is told, each once. */
  currency(currency: string, where: Where): void {
    const code = currency.trim();
    if (code === "" || code === "EUR" || this.#currencies.has(code)) return;
    this.#currencies.add(code);
    this.tell("other-currency", "error", { ...where, currency: code.slice(0, SHOWN) });
  }

  /**
   * A VAT rate in its shortest text.
   *
   * @param only - the rate of an invoice that has one rate only; for lines that do not repeat it
   */
  rate(percent: string, code: string, where: Where, only: string | null = null): string | null {
    const kind = vatCodes.get(code);
    if (code !== "" && kind === undefined) this.tell("unknown-vat-code", "error", { ...where, value: code });
    if (percent !== "") return this.#rateOf(percent, where);
    if (kind === "free") return "0";
    if (only === null) this.tell("rate-missing", "error", where);
    return only;
  }

  /** Decimal text with a point; what is no number is told and left out. */
  quantity(text: string, where: Where): string {
    if (text === "" || AMOUNT.test(text)) return text.replace("+", "").replace(",", ".");
    this.tell("not-a-quantity", "warning", { ...where, value: text.slice(0, SHOWN) });
    return "";
  }

  /** A date as "2026-02-11", from "20260211" or with a time zone after it; what is no date is told and left out. */
  date(text: string, field: string): string {
    if (text === "") return "";
    const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
    const date = `${year}-${month}-${day}`;
    if (isDate(date)) return date;
    this.tell("not-a-day", "warning", { field, value: text.slice(0, SHOWN) });
    return "";
  }

  #rateOf(percent: string, where: Where): string | null {
    try {
      return vatRateOf(percent);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.tell("impossible-rate", "error", { ...where, value: percent.slice(0, SHOWN) });
      return null;
    }
  }
}

function isDate(text: string): boolean {
  try {
    serialOf(text);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
