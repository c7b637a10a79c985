import type { Invoice } from "./invoice";

/** By how many cents the lines at a rate are more than the stated base of its class. */
export type ClassDifference = { readonly rate: string; readonly cents: bigint };

/** Where lines and stated bases differ; a rate without a class has the base 0, an invoice without classes no bases. */
export function classDifferences({
  lines,
  classes,
}: Pick<Invoice, "lines" | "classes">): readonly ClassDifference[] {
  if (classes.length === 0) return [];
  const over = new Map(classes.map(({ rate, baseCents }) => [rate, -baseCents]));
  for (const { vatRate, netCents } of lines) {
    if (vatRate !== null) over.set(vatRate, (over.get(vatRate) ?? 0n) + netCents);
  }
  return [...over].flatMap(([rate, cents]) => (cents === 0n ? [] : [{ rate, cents }]));
}
