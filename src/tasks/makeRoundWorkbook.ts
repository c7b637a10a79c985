import type { RoundPlan } from "../domain/round/plan/RoundPlan";
import type { Serial } from "../domain/shared/calendar";
import type { BasisKind, Invoice, Organisation } from "../domain/money/invoice";
import { lineText } from "../i18n/invoice/invoiceText";
import type { Language } from "../i18n/language";
import { sheetText } from "../i18n/sheets/sheetText";
import type { ResolvedWorkbook } from "../render/resolved";
import { resolveWorkbook } from "../render/resolveWorkbook";
import type { Row, WorkbookData } from "../render/workbookData";
import { sizeOf } from "../templates/round/plan/planSheets";
import { roundWorkbook } from "../templates/round/roundWorkbook";
import { planData } from "./plan/planData";
import type { SplitInvoice, SplitLine } from "./splitPayable";

/** What a round's workbook is filled with; without an invoice it is ready to be typed in. */
export type RoundRecord = {
  readonly name: string;
  readonly organiser: string;
  readonly invoice: SplitInvoice | null;
  /** What the organiser plans; without it the workbook holds the invoice and its split alone. */
  readonly plan?: RoundPlan;
};

/**
 * The round's workbook with its invoice split: shares as values, checks as native formulas.
 *
 * @param today - fixed in the workbook instead of TODAY(), for tests
 */
export function makeRoundWorkbook(
  { name, organiser, invoice, plan }: RoundRecord,
  language: Language,
  today?: Serial,
): ResolvedWorkbook {
  const planned = plan ? planData(plan, language) : { fields: {}, tables: {} };
  const size = plan ? sizeOf(plan, planned.tables.holidayRows?.length ?? 0) : null;
  const split = invoice ? splitTables(invoice, language) : {};
  const stated = invoice
    ? { InvoiceNumber: invoice.invoice.number, InvoiceSeller: invoice.invoice.seller }
    : {};
  const fields = {
    ...planned.fields,
    ...stated,
    RoundName: name,
    OrganiserName: organiser,
    ...(today === undefined ? {} : { TodayCell: today }),
  };
  const spec = roundWorkbook(size, ...(invoice ? [roomOf(invoice, split)] : []));
  return resolveWorkbook(spec, { fields, tables: { ...planned.tables, ...split } }, language);
}

const roomOf = ({ basis, lines, split }: SplitInvoice, tables: WorkbookData["tables"]) => ({
  payers: basis.organisations.length,
  lines: lines.length,
  shares: tables.shareRows?.length ?? 0,
  classes: split.classes.length,
  vats: tables.vatRows?.length ?? 0,
});

/** The rows of sheets Invoice and Split: what a live workbook gets is the same. */
export function splitTables(
  { invoice, basis, lines, split }: SplitInvoice,
  language: Language,
): WorkbookData["tables"] {
  const keys = basis.organisations.map(({ key }) => key);
  return {
    invoiceLines: lines.map((line) => lineRow(line, basis.kinds[line.id], language)),
    vatClasses: classRows(invoice, split.classes),
    payerRows: basis.organisations.map((organisation) => payerRow(organisation, language)),
    lineRows: lines.map(({ id, netCents, weights }): Row => {
      return { line: id, netThen: euros(netCents), weightsThen: sumOfWeights(weights) };
    }),
    classRows: split.classes.map(({ rate }): Row => ({ rate: Number(rate) })),
    vatRows: split.classes.flatMap(({ rate, bases, vats }) =>
      keys.map((payer, index): Row => {
        return { rate: Number(rate), payer, base: euros(bases[index] ?? 0n), vat: euros(vats[index] ?? 0n) };
      }),
    ),
    shareRows: lines.flatMap(({ id, weights }, line) =>
      keys.flatMap((payer, index): Row[] => {
        const weight = Object.hasOwn(weights, payer) ? Number(weights[payer]) : 0;
        return weight === 0
          ? []
          : [{ line: id, payer, weight, share: euros(split.lines[line]?.shares[index] ?? 0n) }];
      }),
    ),
  };
}

/** Cents as the number that a cell holds; exact to 15 digits. */
const euros = (cents: bigint) => Number(cents) / 100;

const sumOfWeights = (weights: Readonly<Record<string, string>>) =>
  Object.values(weights).reduce((sum, weight) => sum + Number(weight), 0);

const lineRow = (
  { id, text, quantity, unit, netCents, vatRate }: SplitLine,
  kind: BasisKind | undefined,
  language: Language,
): Row => ({
  line: id,
  text: lineText({ id, text }, language),
  quantity: quantity === "" ? null : Number(quantity),
  unit,
  net: euros(netCents),
  rate: vatRate === null ? null : Number(vatRate),
  basis: kind ? sheetText[language].bases[kind] : null,
});

const classRows = ({ classes }: Invoice, used: SplitInvoice["split"]["classes"]): readonly Row[] =>
  used.map(({ rate }): Row => {
    const stated = classes.find((each) => Number(each.rate) === Number(rate));
    return { rate: Number(rate), stated: stated ? euros(stated.vatCents) : null };
  });

/** What stands in a ticked cell. */
const TICK = "x";

const payerRow = ({ key, name, route, organiser }: Organisation, language: Language): Row => ({
  payer: key,
  name,
  route: sheetText[language].routes[route],
  organiser: organiser ? TICK : null,
});
