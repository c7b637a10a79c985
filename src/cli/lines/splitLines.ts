import { cashRound } from "../../domain/money/cashRound";
import { payableCents } from "../../domain/money/invoice";
import { cliText } from "../../i18n/cli/cliText";
import type { Language } from "../../i18n/language";
import { writeEuros, writeMoney } from "../../i18n/numbers";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { SplitInvoice } from "../../tasks/splitInvoice";
import type { Paint } from "../Shell";
import { table } from "./table";

/** Who pays what, with the control sums that a person checks first. */
export function splitLines(invoice: SplitInvoice, language: Language, paint: Paint): readonly string[] {
  const text = cliText[language].split;
  const [head = "", ...rows] = table(
    [
      [text.payer, text.route, text.net, text.vat, text.gross],
      ...payerRows(invoice, language),
      ...sumRows(invoice, language),
    ],
    ["left", "left", "right", "right", "right"],
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
    ...(invoice.differenceCents === 0n ? [text.matches(writeMoney(invoice.split.grossCents, language))] : []),
    ...cashLines(invoice, language),
  ];
}

function payerRows({ basis, split }: SplitInvoice, language: Language): readonly (readonly string[])[] {
  return split.payers.map((share, index) => {
    const { name = share.key, route = "internal" } = basis.organisations[index] ?? {};
    return [name, sheetText[language].routes[route], ...amounts(share, language)];
  });
}

function sumRows({ invoice, split }: SplitInvoice, language: Language): readonly (readonly string[])[] {
  const text = cliText[language].split;
  // Payers share what was rounded off and paid beforehand as well, the stated totals stand before it.
  const payable = payableCents(invoice);
  const stated = {
    netCents: invoice.netCents + payable - invoice.grossCents,
    vatCents: invoice.vatCents,
    grossCents: payable,
  };
  const difference = {
    netCents: split.netCents - stated.netCents,
    vatCents: split.vatCents - stated.vatCents,
    grossCents: split.grossCents - stated.grossCents,
  };
  return [
    [text.total, "", ...amounts(split, language)],
    [text.stated, "", ...amounts(stated, language)],
    [text.difference, "", ...amounts(difference, language)],
  ];
}

type Sums = { readonly netCents: bigint; readonly vatCents: bigint; readonly grossCents: bigint };

const amounts = ({ netCents, vatCents, grossCents }: Sums, language: Language) =>
  [netCents, vatCents, grossCents].map((cents) => writeEuros(cents, language));

function cashLines({ basis, split }: SplitInvoice, language: Language): readonly string[] {
  return basis.organisations.flatMap(({ name, route }, index) => {
    if (route !== "cash") return [];
    const paid = cashRound(split.payers[index]?.grossCents ?? 0n);
    return [cliText[language].split.cash(name, writeMoney(paid, language))];
  });
}

/** By what the invoice's total is more than its lines and VAT, and who bears it; `null` when they agree. */
export function differenceNote(
  { statedDifferenceCents: difference, lines, basis }: SplitInvoice,
  language: Language,
): string | null {
  if (difference === 0n) return null;
  const payer = Object.keys(lines.at(-1)?.weights ?? {})[0];
  const name = basis.organisations.find(({ key }) => key === payer)?.name ?? "";
  const size = difference < 0n ? -difference : difference;
  return cliText[language].split.named(writeMoney(size, language), name, difference > 0n);
}
