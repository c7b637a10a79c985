const MOST_OCTETS = 75;
export const CRLF = "\r\n";

/**
 * A property as it stands in the file: folded so that no line has more than 75 octets of UTF-8, no character broken.
 *
 * @see RFC 5545, 3.1
 */
export function folded(line: string): string {
  let octets = 0;
  let text = "";
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      text += `${CRLF} `;
      // The space that begins the next line counts.
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** In UTF-8; a lone half of a pair is written as the three octets of U+FFFD. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A text as a value: backslash, semicolon, comma and line ends are written with a backslash, control characters are
 * blanks.
 *
 * @see RFC 5545, 3.3.11
 */
export const escapedText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
