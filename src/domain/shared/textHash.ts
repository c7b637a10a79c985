const [START, PRIME] = [0xcbf29ce484222325n, 0x100000001b3n];
const BITS = 64;

/**
 * Sixteen hexadecimal digits for a text: the same for the same text everywhere, no secret.
 *
 * @see Fowler, Noll, Vo: FNV-1a with 64 bits, over the text's UTF-16 code units
 * @example
 * textHash("");
 * // => "cbf29ce484222325"
 */
export function textHash(text: string): string {
  let hash = START;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return hash.toString(16).padStart(BITS / 4, "0");
}
