/**
 * VAT category codes that an invoice may have, and whether one without a rate means no VAT.
 *
 * @see UNTDID 5305
 */
export const vatCodes: ReadonlyMap<string, "taxed" | "free"> = new Map([
  ...["S", "AA", "H", "A", "AC", "AD", "B", "C", "L", "M"].map((code) => [code, "taxed"] as const),
  ...["Z", "E", "AE", "K", "G", "O", "AB", "D", "F", "I", "J"].map((code) => [code, "free"] as const),
]);
