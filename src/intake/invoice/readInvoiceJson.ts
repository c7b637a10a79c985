import type { Invoice, InvoiceLine, StatedClass } from "../../domain/money/invoice";
import { vatRateOf } from "../../domain/money/vatRateOf";
import { serialOf } from "../../domain/shared/calendar";
import { comparedKey } from "../../domain/shared/comparedKey";
import { DomainError } from "../../domain/shared/DomainError";
import type { Expected } from "../../i18n/shapes/fi";
import { centsAt, decimalAt } from "./decimal";
import { Place } from "./Place";

/**
 * Read an invoice in the shape that the command `invoice` prints. Lines, classes and totals are needed; what only
 * describes the invoice may be left out. Fields of no use here are passed over.
 *
 * @throws DomainError `unreadable-json`, `invoice-shape` with where and what was expected
 */
export function readInvoiceJson(bytes: Uint8Array): Invoice {
  const file = Place.ofFile(bytes, "invoice-shape");
  const lines = file.at("lines").list().map(lineAt);
  if (lines.length === 0) file.at("lines").refuse("someLines");
  refuseTwice(file.at("lines"), "id", "onlyLine");
  const classes = file.at("classes").list().map(classAt);
  refuseTwice(file.at("classes"), "rate", "onlyClass");
  return {
    ...headOf(file),
    lines,
    classes,
    netCents: centsAt(file.at("netCents")),
    vatCents: centsAt(file.at("vatCents")),
    grossCents: centsAt(file.at("grossCents")),
  };
}

function headOf(file: Place): Omit<Invoice, "lines" | "classes" | "netCents" | "vatCents" | "grossCents"> {
  const described = (key: string) => (file.at(key).isAbsent ? "" : file.at(key).text());
  const [format, kind, currency] = [file.at("format"), file.at("kind"), file.at("currency")];
  return {
    format: format.isAbsent ? "json" : format.oneOf(["finvoice", "ubl", "json"], "format"),
    kind: kind.isAbsent ? "invoice" : kind.oneOf(["invoice", "credit"], "kind"),
    number: described("number"),
    date: dateAt(file.at("date")),
    due: dateAt(file.at("due")),
    seller: described("seller"),
    reference: described("reference"),
    currency: currency.isAbsent || currency.value === "" ? "EUR" : currency.oneOf(["EUR"], "currency"),
  };
}

function lineAt(line: Place): InvoiceLine {
  const described = (key: string) => (line.at(key).isAbsent ? "" : line.at(key).text());
  const quantity = line.at("quantity");
  const rate = line.at("vatRate");
  return {
    id: idAt(line.at("id")),
    text: described("text"),
    quantity: quantity.isAbsent || quantity.value === "" ? "" : decimalAt(quantity, "quantity"),
    unit: described("unit"),
    netCents: centsAt(line.at("netCents")),
    vatRate: rate.value === null ? null : rateAt(rate, "rate"),
  };
}

const classAt = (each: Place): StatedClass => ({
  rate: rateAt(each.at("rate"), "classRate"),
  baseCents: centsAt(each.at("baseCents")),
  vatCents: centsAt(each.at("vatCents")),
});

function idAt(place: Place): string {
  const id = typeof place.value === "number" ? String(place.value) : place.value;
  return typeof id === "string" && id.trim() !== "" ? id.trim() : place.refuse("lineId");
}

/** In its shortest text, so that 13.5 and "13,50" are one class. */
function rateAt(place: Place, expected: Expected): string {
  const text = decimalAt(place, expected);
  try {
    return vatRateOf(text);
  } catch (error) {
    if (error instanceof DomainError) return place.refuse(expected);
    throw error;
  }
}

function dateAt(place: Place): string {
  if (place.isAbsent || place.value === "") return "";
  const date = place.text();
  try {
    serialOf(date);
    return date;
  } catch (error) {
    if (error instanceof DomainError) return place.refuse("date");
    throw error;
  }
}

function refuseTwice(list: Place, key: string, expected: Expected): void {
  const seen = new Set<string>();
  for (const each of list.list()) {
    const own = each.at(key);
    const value = key === "rate" ? rateAt(own, "classRate") : comparedKey(idAt(own));
    if (seen.has(value)) own.refuse(expected);
    seen.add(value);
  }
}
