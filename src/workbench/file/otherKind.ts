/** Files that people have beside their workbooks, and drop on to the page like one. */
export type OtherKind = "invoice" | "oldExcel" | "pdf" | "list";

/** Every file of Excel 97–2003, and every workbook with a password, starts so. */
const COMPOUND = "\xd0\xcf\x11\xe0";
const INVOICE = /<(?:[\w.-]+:)?(?:Finvoice|Invoice|CreditNote|Envelope)[\s>]/;
/** The root stands after a declaration, a style sheet and comments. */
const LOOKED_AT = 4096;

/**
 * What a file is that is no .xlsx file; null when it may be one, or is nothing that we know.
 *
 * @param name - of the file; it decides only where the contents do not
 */
export function otherKind(name: string, bytes: Uint8Array): OtherKind | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT)).replaceAll("\0", "");
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (start.startsWith("PK")) return null;
  if (start.startsWith("%PDF")) return "pdf";
  if (start.startsWith(COMPOUND)) return ending === "xls" ? "oldExcel" : null;
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*</.test(start)) return INVOICE.test(start) ? "invoice" : null;
  return /^(?:csv|tsv|txt)$/.test(ending) ? "list" : null;
}
