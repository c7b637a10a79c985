import { cashRound } from "../../domain/money/cashRound";
import { DIFFERENCE_LINE, isSettlement, payableCents } from "../../domain/money/invoice";
import { sumOf } from "../../domain/money/sumOf";
import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import { lineText } from "../../i18n/invoice/invoiceText";
import type { Language } from "../../i18n/language";
import { writeEuros, writeMoney } from "../../i18n/numbers";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { SplitInvoice } from "../../tasks/splitPayable";
import type { Paint } from "../Shell";
import { splitVerdict } from "./splitVerdict";
import { table } from "./table";

/** Who pays what, with the control sums that a person checks first. */
export function splitLines(
  invoice: SplitInvoice,
  findings: readonly Finding[],
  language: Language,
  paint: Paint,
): readonly string[] {
  const text = cliText[language].split;
  const columns = columnsOf(invoice, language);
  const [head = "", ...rows] = table(
    [
      [text.payer, text.route, ...columns.map(({ header }) => header)],
      ...payerRows(invoice, columns, language),
      ...sumRows(columns, language),
    ],
    ["left", "left", ...columns.map(() => "right" as const)],
  );
  const payers = rows.slice(0, -3);
  const sums = rows.slice(-3);
  const rule = paint.quiet("─".repeat(Math.max(head.length, ...rows.map((row) => row.length))));
  return [
    paint.strong(text.title(invoice.invoice.number, invoice.invoice.seller)),
    "",
    paint.quiet(head),
    ...payers,
    rule,
    ...sums,
    "",
    splitVerdict(invoice, findings, language),
    ...cashLines(invoice, language),
  ];
}

/** A column of sums: the payers' shares in their order, and what the invoice states; `null` where it states none. */
type SumColumn = {
  readonly header: string;
  readonly shares: readonly bigint[];
  readonly stated: bigint | null;
};

/** The sums as the invoice has them; what is rounded off, paid beforehand or differs stands apart from the net. */
function columnsOf({ invoice, lines, split }: SplitInvoice, language: Language): readonly SumColumn[] {
  const text = cliText[language].split;
  const apart = lines.flatMap((line, index): SumColumn[] => {
    const shares = split.lines[index]?.shares ?? [];
    if (line.id === DIFFERENCE_LINE) return [{ header: `${text.difference} €`, shares, stated: null }];
    const header = `${lineText({ id: line.id, text: "" }, language)} €`;
    return isSettlement(line) ? [{ header, shares, stated: line.netCents }] : [];
  });
  const nets = split.payers.map(
    ({ netCents }, payer) => netCents - sumOf(apart.map(({ shares }) => shares[payer] ?? 0n)),
  );
  const vats = split.payers.map(({ vatCents }) => vatCents);
  const gross = split.payers.map(({ grossCents }) => grossCents);
  return [
    { header: text.net, shares: nets, stated: invoice.netCents },
    { header: text.vat, shares: vats, stated: invoice.vatCents },
    ...apart,
    { header: text.gross, shares: gross, stated: payableCents(invoice) },
  ];
}

function payerRows(
  { basis, split }: SplitInvoice,
  columns: readonly SumColumn[],
  language: Language,
): readonly (readonly string[])[] {
  return split.payers.map(({ key }, index) => {
    const { name = key, route = "internal" } = basis.organisations[index] ?? {};
    const sums = columns.map(({ shares }) => writeEuros(shares[index] ?? 0n, language));
    return [name, sheetText[language].routes[route], ...sums];
  });
}

function sumRows(columns: readonly SumColumn[], language: Language): readonly (readonly string[])[] {
  const text = cliText[language].split;
  const row = (name: string, sum: (column: SumColumn) => bigint | null) => {
    const cents = columns.map(sum);
    return [name, "", ...cents.map((each) => (each === null ? "" : writeEuros(each, language)))];
  };
  return [
    row(text.total, ({ shares }) => sumOf(shares)),
    row(text.stated, ({ stated }) => stated),
    row(text.difference, ({ shares, stated }) => (stated === null ? null : sumOf(shares) - stated)),
  ];
}

function cashLines({ basis, split }: SplitInvoice, language: Language): readonly string[] {
  const { cash, cashBack } = cliText[language].split;
  return basis.organisations.flatMap(({ name, route }, index) => {
    if (route !== "cash") return [];
    const paid = cashRound(split.payers[index]?.grossCents ?? 0n);
    return [paid < 0n ? cashBack(name, writeMoney(-paid, language)) : cash(name, writeMoney(paid, language))];
  });
}
