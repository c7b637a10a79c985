import { isSettlement, payableCents, type Invoice, type InvoiceLine } from "../../domain/money/invoice";
import { sumOf } from "../../domain/money/sumOf";
import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import { writeDay } from "../../i18n/days";
import { lineText, unitText, writeInvoiceFinding } from "../../i18n/invoice/invoiceText";
import type { Language } from "../../i18n/language";
import { writeEuros, writeMoney, writeNumber } from "../../i18n/numbers";
import type { Paint } from "../Shell";
import { table } from "./table";

const WIDEST_TEXT = 44;

/** An invoice for a terminal: its lines, its VAT classes beside them, its totals and what is to be paid. */
export function invoiceLines(invoice: Invoice, language: Language, paint: Paint): readonly string[] {
  const { kinds } = cliText[language].invoice;
  const title = [kinds[invoice.kind], invoice.number, invoice.seller].filter((part) => part !== "");
  const facts = factsOf(invoice, language);
  const [head = "", ...lines] = lineTable(invoice, language);
  const [classHead = "", ...classes] = classTable(invoice, language);
  const rule = paint.quiet("─".repeat(Math.max(...[classHead, ...classes].map((row) => row.length))));
  const settled = invoice.lines.filter(isSettlement).length;
  const totals = classes.length - (settled === 0 ? 0 : settled + 1);
  return [
    paint.strong(title.join(" ")),
    ...(facts === "" ? [] : [facts]),
    "",
    paint.quiet(head),
    ...lines,
    "",
    paint.quiet(classHead),
    ...classes.slice(0, totals - 1),
    rule,
    ...classes.slice(totals - 1),
  ];
}

function factsOf({ date, due, reference }: Invoice, language: Language): string {
  const text = cliText[language].invoice;
  const facts = [
    ...(date === "" ? [] : [text.date(writeDay(date, language))]),
    ...(due === "" ? [] : [text.due(writeDay(due, language))]),
    ...(reference === "" ? [] : [text.reference(reference)]),
  ].join(" · ");
  return facts.charAt(0).toUpperCase() + facts.slice(1);
}

function lineTable({ lines }: Invoice, language: Language): readonly string[] {
  const { line, text, quantity, unit, rate, net } = cliText[language].invoice;
  const rows = lines
    .filter((each) => !isSettlement(each))
    .map((each) => [
      each.id,
      short(lineText(each, language)),
      decimal(each.quantity, language),
      unitText(each.unit, language),
      rateOf(each.vatRate, language),
      writeEuros(each.netCents, language),
    ]);
  return table(
    [[line, text, quantity, unit, rate, net], ...rows],
    ["left", "left", "right", "left", "right", "right"],
  );
}

/** What the lines of a class come to beside what the invoice states, then the totals. */
function classTable(invoice: Invoice, language: Language): readonly string[] {
  const text = cliText[language].invoice;
  const lines = invoice.lines.filter((line) => !isSettlement(line));
  const row = (name: string, own: readonly InvoiceLine[], base: bigint, vat: bigint, gross: bigint) => {
    const net = sumOf(own.map(({ netCents }) => netCents));
    return [name, ...[net, base, net - base, vat, gross].map((cents) => writeEuros(cents, language))];
  };
  const stated = new Map(invoice.classes.map((each) => [each.rate as string | null, each]));
  const rates = new Set([...stated.keys(), ...lines.map(({ vatRate }) => vatRate)]);
  const classes = [...rates].sort(byRate).map((rate) => {
    const own = lines.filter(({ vatRate }) => vatRate === rate);
    const { baseCents = 0n, vatCents = 0n } = stated.get(rate) ?? {};
    return row(rateOf(rate, language), own, baseCents, vatCents, baseCents + vatCents);
  });
  const total = row(text.total, lines, invoice.netCents, invoice.vatCents, invoice.grossCents);
  return table(
    [
      [text.rate, text.lines, text.net, text.difference, text.vat, text.gross],
      ...classes,
      total,
      ...settlementRows(invoice, language),
    ],
    ["left", "right", "right", "right", "right", "right"],
  );
}

function settlementRows(invoice: Invoice, language: Language): readonly (readonly string[])[] {
  const lines = invoice.lines.filter(isSettlement);
  const row = (name: string, cents: bigint) => [name, "", "", "", "", writeEuros(cents, language)];
  if (lines.length === 0) return [];
  return [
    ...lines.map((line) => row(lineText(line, language), line.netCents)),
    row(cliText[language].invoice.payable, payableCents(invoice)),
  ];
}

/** Everything that a person should look at, or that all adds up. */
export function findingLines(
  invoice: Invoice,
  findings: readonly Finding[],
  language: Language,
): readonly string[] {
  const text = cliText[language].invoice;
  if (findings.length === 0) return [matchLine(invoice, language)];
  const marks = { error: "✕", warning: "!" };
  return [
    text.findings(findings.length),
    ...findings.map((each) => `  ${marks[each.severity]} ${findingSentence(each, language)}`),
  ];
}

function matchLine(invoice: Invoice, language: Language): string {
  const { matches, credits } = cliText[language].invoice;
  const payable = payableCents(invoice);
  return payable < 0n ? credits(writeMoney(-payable, language)) : matches(writeMoney(payable, language));
}

/** A finding of an invoice in words. */
export const findingSentence = (
  { code, details }: Pick<Finding, "code" | "details">,
  language: Language,
): string => writeInvoiceFinding(code, details, language) ?? code;

const byRate = (a: string | null, b: string | null): number => Number(a ?? -1) - Number(b ?? -1);

const rateOf = (rate: string | null, language: Language): string =>
  rate === null ? cliText[language].invoice.noRate : writeNumber(Number(rate), language);

/** A decimal text with the language's mark, as many decimals as it has. */
const decimal = (text: string, language: Language): string =>
  text.replace("-", "−").replace(".", language === "en" ? "." : ",");

const short = (text: string): string => {
  const letters = [...text];
  return letters.length > WIDEST_TEXT ? `${letters.slice(0, WIDEST_TEXT - 1).join("")}…` : text;
};
