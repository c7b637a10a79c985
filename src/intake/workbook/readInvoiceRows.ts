import {
  DIFFERENCE_LINE,
  isSettlement,
  type Invoice,
  type InvoiceLine,
  type StatedClass,
} from "../../domain/money/invoice";
import { sumOf } from "../../domain/money/sumOf";
import { vatOf } from "../../domain/money/vatOf";
import { comparedKey } from "../../domain/shared/comparedKey";
import { textOf, type CellReader, type SheetReader } from "./CellReader";
import { decimalText } from "./decimalText";
import { tableIn, type FoundRow, type FoundWorkbook } from "./findTables";

/** The invoice that is typed in sheet Invoice. VAT that is not stated is computed from its lines. */
export function readInvoiceRows(book: FoundWorkbook, reader: CellReader): Invoice {
  const table = tableIn(book, "invoiceLines", "invoice");
  const read = reader.on(table.sheet);
  const seen = new Set<string>();
  const typed = table.rows.flatMap((row) => lineOf(row, seen, read));
  const lines = typed.filter(({ id }) => id !== DIFFERENCE_LINE);
  const classes = classesOf(lines, tableIn(book, "vatClasses", "invoice").rows, read);
  const netCents = netOf(lines.filter((line) => !isSettlement(line)));
  const vatCents = sumOf(classes.map((each) => each.vatCents));
  const grossCents = netOf(typed.filter((line) => !isSettlement(line))) + vatCents;
  return {
    format: "workbook",
    kind: grossCents < 0n ? "credit" : "invoice",
    number: textOf(book.fields.get("InvoiceNumber") ?? null),
    date: "",
    due: "",
    seller: textOf(book.fields.get("InvoiceSeller") ?? null),
    reference: "",
    currency: "EUR",
    lines,
    classes,
    netCents,
    vatCents,
    grossCents,
  };
}

/** A row without a net sum is no line; an id or a sum that is missing is told. */
function lineOf(row: FoundRow, seen: Set<string>, read: SheetReader): readonly InvoiceLine[] {
  const [id, text, unit] = [read.text(row.line), read.text(row.text), read.text(row.unit)];
  const [quantity, netCents] = [read.number(row.quantity), read.cents(row.net)];
  const vatRate = read.vatRate(row.rate);
  if (netCents === null) {
    if (id + text !== "" && read.text(row.net) === "") read.tell("missing-value", row.net, {}, "warning");
    return [];
  }
  if (id === "") read.tell("missing-value", row.line);
  else if (seen.has(comparedKey(id))) read.tell("twice", row.line);
  seen.add(comparedKey(id));
  return [{ id, text, unit, quantity: quantity === null ? "" : decimalText(quantity), netCents, vatRate }];
}

/** The classes that are listed; while no VAT is stated also those that only lines have. */
function classesOf(
  lines: readonly InvoiceLine[],
  rows: readonly FoundRow[],
  read: SheetReader,
): readonly StatedClass[] {
  const stated = statedOf(rows, read);
  const isStated = [...stated.values()].some((cents) => cents !== null);
  const ofLines = isStated ? [] : lines.flatMap(({ vatRate }) => vatRate ?? []);
  const rates = new Set([...stated.keys(), ...ofLines]);
  return [...rates].map((rate) => {
    const baseCents = netOf(lines.filter(({ vatRate }) => vatRate === rate));
    return { rate, baseCents, vatCents: stated.get(rate) ?? vatOf(baseCents, rate) };
  });
}

/** VAT by rate, `null` where it is not stated. A rate on two rows is told and summed, as its sheet does. */
function statedOf(rows: readonly FoundRow[], read: SheetReader): ReadonlyMap<string, bigint | null> {
  const stated = new Map<string, bigint | null>();
  for (const row of rows) {
    const [rate, cents] = [read.vatRate(row.rate), read.cents(row.stated)];
    if (cents !== null && read.text(row.rate) === "") read.tell("missing-value", row.rate);
    if (rate === null) continue;
    const sofar = stated.get(rate) ?? null;
    if (stated.has(rate)) read.tell("twice", row.rate, { rate });
    stated.set(rate, cents === null ? sofar : (sofar ?? 0n) + cents);
  }
  return stated;
}

const netOf = (lines: readonly InvoiceLine[]): bigint => sumOf(lines.map(({ netCents }) => netCents));
