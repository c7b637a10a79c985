/** Digits times their weights, summed. */
const weighted = (digits: string, weightAt: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weightAt(index), 0);

const BUSINESS_WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * A Finnish business id (Y-tunnus) with the right check digit.
 *
 * @example
 * isBusinessId("2229500-6");
 * // => true
 */
export function isBusinessId(text: string): boolean {
  const parts = /^(\d{7})-(\d)$/.exec(text);
  if (!parts) return false;
  const [, digits = "", check] = parts;
  const rest = weighted(digits, (index) => BUSINESS_WEIGHTS[index] ?? 0) % 11;
  return rest !== 1 && Number(check) === (11 - rest) % 11;
}

/**
 * A Finnish reference number from its base: the check digit at the end, leading zeros kept.
 *
 * @example
 * referenceOf("00044");
 * // => "000440"
 */
export function referenceOf(base: string): string {
  const weights = [7, 3, 1];
  const sum = weighted([...base].reverse().join(""), (index) => weights[index % 3] ?? 0);
  return `${base}${(10 - (sum % 10)) % 10}`;
}

/**
 * The international form of a reference number.
 *
 * @see ISO 11649
 * @example
 * creditorReference("1234561");
 * // => "RF341234561"
 */
export const creditorReference = (reference: string): string =>
  `RF${String(98 - remainder97(`${reference}RF00`)).padStart(2, "0")}${reference}`;

/**
 * An account number with the right check digits, spaces allowed.
 *
 * @see ISO 13616
 * @example
 * isIban("FI21 1234 5600 0007 85");
 * // => true
 */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  return remainder97(plain.slice(4) + plain.slice(0, 4)) === 1;
}

/** The remainder by 97 of a text in which A is 10 and Z is 35. */
function remainder97(text: string): number {
  const digits = [...text].map((sign) => parseInt(sign, 36)).join("");
  return Number(BigInt(digits) % 97n);
}
