import type { InvoiceLine } from "../../domain/money/invoice";

/** A charge or an allowance of the whole invoice; cents as they count in the total. */
export type Extra = Pick<InvoiceLine, "text" | "netCents" | "vatRate"> & {
  readonly kind: "charge" | "allowance";
};

/** Charges and allowances as lines, numbered each for themselves: "charge-1", "allowance-1", "allowance-2". */
export function extraLines(extras: readonly Extra[]): readonly InvoiceLine[] {
  const counts = { charge: 0, allowance: 0 };
  return extras.map(({ kind, ...extra }) => ({ ...blank(`${kind}-${++counts[kind]}`), ...extra }));
}

/** What is rounded off and what was paid beforehand as lines, where there is any. */
export function settlementLines(rounding: bigint | null, prepaid: bigint | null): readonly InvoiceLine[] {
  const lines: readonly InvoiceLine[] = [
    { ...blank("rounding"), netCents: rounding ?? 0n },
    { ...blank("prepaid"), netCents: -(prepaid ?? 0n) },
  ];
  return lines.filter(({ netCents }) => netCents !== 0n);
}

const blank = (id: string): InvoiceLine => {
  return { id, text: "", quantity: "", unit: "", netCents: 0n, vatRate: null };
};
