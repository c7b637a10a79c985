type Mark = "comma" | "point";

const SPACES = /[\u0020\u00a0\u202f\u2009]/g;
const SIGN_OF_EURO = /^(?:EUR|€)|(?:EUR|€|e)$/i;

/**
 * Cents from an amount that a person wrote: "1 234,50 €", "-12,5", "1234.50". `null` when it is no amount or could
 * mean two things, such as "1.234": never a guess.
 *
 * @param decimal - the decimal mark of the writer's language; the other mark groups thousands, or stands before
 * one or two decimals where no thousands are grouped
 */
export function parseMoney(text: string, decimal: Mark = "comma"): bigint | null {
  const bare = text.trim().replace(/^'/, "").replace(/−/g, "-").trim();
  const amount = bare.replace(SIGN_OF_EURO, "").trim();
  const negative = amount.startsWith("-");
  const cents = centsOf(negative ? amount.slice(1) : amount, decimal);
  return cents === null ? null : negative ? -cents : cents;
}

function centsOf(amount: string, decimal: Mark): bigint | null {
  const [own, other] = decimal === "comma" ? ([",", "."] as const) : ([".", ","] as const);
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(amount);
  if (plain) return toCents(plain[1], plain[2]);
  const [whole = "", decimals, ...more] = amount.split(own);
  if (more.length > 0 || (decimals !== undefined && !/^\d{1,2}$/.test(decimals))) return null;
  // "1.234" alone could be a decimal number: thousands count only with spaces, or with decimals after them.
  const spaced = /^\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3})+$/.test(whole);
  const marked = decimals !== undefined && new RegExp(`^\\d{1,3}(?:[${other}]\\d{3})+$`).test(whole);
  return spaced || marked ? toCents(whole.replace(SPACES, "").replaceAll(other, ""), decimals) : null;
}

const toCents = (whole = "", decimals = "") => BigInt(whole) * 100n + BigInt(decimals.padEnd(2, "0"));
