import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InvoiceLine } from "../../../src/domain/money/invoice";

/** A sample of ours, written by hand; the Finvoice ones are valid by its schema. */
export const sample = (file: string): Uint8Array =>
  readFileSync(join(__dirname, "../../samples/invoices", file));

/** A sample as text, one letter a byte, so that it can be changed and put back together. */
export const sampleText = (file: string): string => Buffer.from(sample(file)).toString("latin1");

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** A sample with one place changed; it has to be there. */
export function changed(
  file: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): Uint8Array {
  const text = changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return now.replace(from, to);
  }, sampleText(file));
  return bytesOf(text);
}

/** A line in the order of the table that people see. */
export function line(
  id: string,
  text: string,
  [quantity, unit]: readonly [string, string],
  vatRate: string | null,
  netCents: number,
): InvoiceLine {
  return { id, text, quantity, unit, netCents: BigInt(netCents), vatRate };
}

export const NONE = ["", ""] as const;

/** A class as "rate base VAT" in cents. */
export function classes(...stated: readonly string[]) {
  return stated.map((each) => {
    const [rate = "", base = "", vat = ""] = each.split(" ");
    return { rate, baseCents: BigInt(base), vatCents: BigInt(vat) };
  });
}
