import type { Invoice } from "../../domain/money/invoice";
import { reconcile } from "../../domain/money/reconcile";
import type { Finding } from "../../domain/shared/Finding";
import { InvoiceReader } from "./InvoiceReader";
import { readFinvoice } from "./readFinvoice";
import { readInvoiceJson } from "./readInvoiceJson";
import { readUbl } from "./readUbl";
import { decodeXml } from "./xml/decodeXml";
import { parseXml } from "./xml/parseXml";
import { refuse } from "./xml/refuse";
import type { XmlElement } from "./xml/XmlElement";

const LARGEST = 5e6;
const UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

export type ReadInvoice = { readonly invoice: Invoice; readonly findings: readonly Finding[] };

/**
 * Read an e-invoice, Finvoice or UBL, or an invoice in our own JSON. What is wrong in it is told, all of it; with an
 * error the invoice is there to be looked at.
 *
 * @throws DomainError `unreadable-invoice` with the reason, `unreadable-json`, `invoice-shape`
 */
export function readInvoice(bytes: Uint8Array): ReadInvoice {
  if (bytes.length > LARGEST) refuse("tooLarge");
  if (startOf(bytes) === "json") {
    const invoice = readInvoiceJson(bytes);
    return { invoice, findings: reconcile(invoice) };
  }
  const reader = new InvoiceReader();
  const invoice = readRoot(parseXml(decodeXml(bytes)), reader);
  return { invoice, findings: reader.findings };
}

/** By the first letters, whatever the file is called. */
function startOf(bytes: Uint8Array): "json" | "xml" {
  const letters = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).replaceAll("\0", "");
  const start = letters.replace(/^(?:ï»¿|ÿþ|þÿ)/, "").trimStart();
  if (start.startsWith("{") || start.startsWith("[")) return "json";
  if (/^<html[\s>]/i.test(start)) refuse("html");
  if (start.startsWith("<")) return "xml";
  if (start === "") refuse(bytes.length < 1024 ? "empty" : "notXml");
  if (start.startsWith("%PDF")) refuse("pdf");
  return refuse(start.startsWith("PK") ? "zip" : "notXml");
}

function readRoot(root: XmlElement, reader: InvoiceReader): Invoice {
  if (root.name === "Finvoice") return readFinvoice(root, reader);
  if (root.namespace === `${UBL}${root.name}-2` && /^(?:Invoice|CreditNote)$/.test(root.name)) {
    return readUbl(root, reader);
  }
  if (root.name === "Envelope") refuse("envelope");
  return refuse("root", { root: root.name.slice(0, 40) });
}
