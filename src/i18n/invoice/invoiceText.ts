import type { InEvery, Language } from "../language";
import { en } from "./en";
import { fi, type InvoiceFinding, type InvoiceText, type UnreadableInvoice } from "./fi";
import { sv } from "./sv";

const invoiceText: InEvery<InvoiceText> = { fi, sv, en };

type Details = Readonly<Record<string, string | number>>;

/** Why a file is not read as an invoice; an error's details name the reason. */
export const writeUnreadable = (details: Details, language: Language): string =>
  invoiceText[language].unreadable[details.reason as UnreadableInvoice](details);

/** What a person should look at in an invoice that was read; `null` for a code of something else. */
export function writeInvoiceFinding(code: string, details: Details, language: Language): string | null {
  const { findings } = invoiceText[language];
  if (!Object.hasOwn(findings, code)) return null;
  const sentence = findings[code as InvoiceFinding](details);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The text of a line; lines that the invoice gives no text have a name by their id. */
export function lineText(
  { id, text }: { readonly id: string; readonly text: string },
  language: Language,
): string {
  const kind = id.replace(/-\d+$/, "");
  const { lines } = invoiceText[language];
  return text === "" && Object.hasOwn(lines, kind) ? lines[kind as keyof typeof lines] : text;
}

/** A unit as people say it; one that is no known code is said as it is. */
export function unitText(unit: string, language: Language): string {
  const { units } = invoiceText[language];
  return Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : unit;
}
