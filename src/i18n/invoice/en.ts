import { writeMoney } from "../numbers";
import type { InvoiceText } from "./fi";

type Details = Readonly<Record<string, string | number>>;

const ask = "Ask the hotel for a Finvoice or UBL file.";
const again = "Ask the hotel for a new file.";
const mended = "Ask the hotel for a corrected invoice.";

const where = ({ line, field }: Details) =>
  line !== undefined ? `Line ${line}: ` : field !== undefined ? `Field ${field}: ` : "";

const size = ({ cents = 0 }: Details) => writeMoney(BigInt(Math.abs(Number(cents))), "en");
const more = ({ cents = 0 }: Details) => (Number(cents) > 0 ? "more" : "less");

export const en: InvoiceText = {
  unreadable: {
    empty: () => "The file is empty. Choose an e-invoice, Finvoice or UBL.",
    pdf: () => `This is not an e-invoice: it is a PDF named .xml. ${ask}`,
    zip: () => "The file is a zip or a workbook. Unpack it and choose the e-invoice (.xml) in it.",
    html: () => `The file is a web page, not an e-invoice. ${ask}`,
    notXml: () => `The file is not an invoice in XML or JSON. ${ask}`,
    encoding: (d) => `The characters of the file are not in ${d.encoding}. ${again}`,
    unknownEncoding: (d) =>
      `The encoding "${d.encoding}" is not read. Ask for the invoice in UTF-8 or ISO-8859-15.`,
    tooLarge: () => "The file is larger than 5 megabytes. Ask the hotel for an invoice without attachments.",
    tooMany: () => `The file has more than 200,000 parts and was not read. ${again}`,
    deep: () => `The file has more than 64 levels in each other and was not read. ${again}`,
    doctype: () => `The file has a DOCTYPE, which an e-invoice must not have. ${again}`,
    entity: (d) =>
      `The file has a reference that is not opened: line ${d.line}, character ${d.column}. ${again}`,
    syntax: (d) =>
      `The file is not whole XML: the fault is on line ${d.line}, character ${d.column}. ${again}`,
    envelope: () => `The file has an envelope (SOAP) without an invoice. ${ask}`,
    root: (d) => `The XML file is not a Finvoice or UBL invoice: it begins with "${d.root}". ${ask}`,
    otherMessage: (d) =>
      `The Finvoice file is not an invoice: its type is ${d.type}. Choose an invoice or a credit note.`,
  },
  findings: {
    "difference-lines": (d) =>
      `The lines are ${size(d)} ${more(d)} than the invoice total without VAT. Choose whose share takes the difference.`,
    "difference-class": (d) =>
      `The lines at ${d.rate}% VAT are ${size(d)} ${more(d)} than in the invoice's VAT table. Check the rates of the lines.`,
    "difference-bases": (d) =>
      `The VAT table's sums without VAT are ${size(d)} ${more(d)} than the invoice total without VAT. ${mended}`,
    "difference-vat": (d) =>
      `The VAT table's VAT is ${size(d)} ${more(d)} than the invoice's VAT in all. ${mended}`,
    "difference-gross": (d) =>
      `The sum without VAT and the VAT are ${size(d)} ${more(d)} than the invoice total. Choose whose share takes the difference.`,
    "difference-payable": (d) =>
      `The total, rounding and prepayment are ${size(d)} ${more(d)} than the sum to be paid. Check what is paid.`,
    "vat-deviation": (d) =>
      `The VAT at ${d.rate}% is ${size(d)} ${more(d)} than the rate gives. The invoice's VAT is split. Check it.`,
    "amount-missing": (d) => `${where(d)}the sum is missing. ${mended}`,
    "rate-missing": (d) => `${where(d)}the VAT rate is missing. ${mended}`,
    "total-missing": () => `The invoice total with VAT is missing. ${mended}`,
    "no-lines": () => `The invoice has no line with a sum. ${mended}`,
    "not-an-amount": (d) => `${where(d)}"${d.value}" is not a sum. ${mended}`,
    "more-than-cents": (d) => `${where(d)}the sum ${d.value} has parts of a cent. It was rounded. ${mended}`,
    "not-a-quantity": (d) => `${where(d)}the quantity "${d.value}" is not a number. It was left out.`,
    "not-a-day": (d) => `${where(d)}"${d.value}" is not a day. It was left out.`,
    "impossible-rate": (d) => `${where(d)}the VAT rate "${d.value}" is not possible. ${mended}`,
    "unknown-vat-code": (d) => `${where(d)}the VAT code "${d.value}" is unknown. ${mended}`,
    "other-currency": (d) =>
      `${where(d)}the currency is ${d.currency}. Only invoices in euros are split. Ask for the invoice in euros.`,
    "positive-credit": () =>
      `The total of the credit note is not negative. Check if it is an invoice or a credit.`,
    cancels: () => "The file cancels an earlier invoice. It is neither paid nor split.",
  },
  units: { C62: "pcs", EA: "pcs", H87: "pcs", DAY: "day", HUR: "h", MON: "month", IE: "person" },
  lines: {
    charge: "Charge",
    allowance: "Discount",
    rounding: "Rounding",
    prepaid: "Paid beforehand",
    difference: "Difference to the invoice",
  },
};
