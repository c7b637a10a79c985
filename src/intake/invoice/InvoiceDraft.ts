import type { Invoice, InvoiceLine, StatedClass } from "../../domain/money/invoice";
import { sumOf } from "../../domain/money/sumOf";
import type { InvoiceReader } from "./InvoiceReader";

/** A VAT class as one format states it; an amount that is not stated is `null`. */
export type DraftClass = {
  readonly rate: string | null;
  readonly baseCents: bigint | null;
  readonly vatCents: bigint | null;
};

/** What a file states; totals that it leaves out are `null`. */
export type InvoiceDraft = Omit<Invoice, "classes" | "netCents" | "vatCents" | "grossCents"> & {
  readonly classes: readonly DraftClass[];
  readonly netCents: bigint | null;
  readonly vatCents: bigint | null;
  readonly grossCents: bigint | null;
};

/**
 * The invoice of what a file states. Classes of the same rate become one; totals that are not stated come from those
 * that are, and a total with VAT that is missing is told.
 */
export function finishInvoice(draft: InvoiceDraft, reader: InvoiceReader): Invoice {
  if (draft.lines.length === 0) reader.tell("no-lines", "error", {});
  if (draft.grossCents === null) reader.tell("total-missing", "error", {});
  const classes = mergedClasses(draft);
  const vatCents = draft.vatCents ?? sumOf(classes.map((each) => each.vatCents));
  const stated = draft.grossCents === null ? null : draft.grossCents - vatCents;
  const netCents = draft.netCents ?? stated ?? sumOf(draft.lines.map((line) => line.netCents));
  return { ...draft, classes, netCents, vatCents, grossCents: draft.grossCents ?? netCents + vatCents };
}

/** A base that is not stated is that of the lines; VAT that is not stated is 0, its reader has told it. */
function mergedClasses({ classes, lines }: InvoiceDraft): readonly StatedClass[] {
  const merged = new Map<string, StatedClass>();
  const bases = basesOf(lines);
  for (const { rate, baseCents, vatCents } of classes) {
    if (rate === null) continue;
    const sofar = merged.get(rate) ?? { rate, baseCents: 0n, vatCents: 0n };
    merged.set(rate, {
      rate,
      baseCents: sofar.baseCents + (baseCents ?? bases.get(rate) ?? 0n),
      vatCents: sofar.vatCents + (vatCents ?? 0n),
    });
  }
  return [...merged.values()];
}

function basesOf(lines: readonly InvoiceLine[]): ReadonlyMap<string, bigint> {
  const bases = new Map<string, bigint>();
  for (const { vatRate, netCents } of lines) {
    if (vatRate !== null) bases.set(vatRate, (bases.get(vatRate) ?? 0n) + netCents);
  }
  return bases;
}
