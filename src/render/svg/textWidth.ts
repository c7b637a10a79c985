/** Widths of letters in ems, somewhat wider than Segoe UI, so that a narrower or a wider font both fit. */
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[iljI.,:;'|!·]/, 0.28],
  [/[\s\u00a0ftr()/"]/, 0.36],
  [/[mwMW%→]/, 0.88],
  [/[A-ZÅÄÖ]/, 0.66],
];
const OTHER = 0.56;
const BOLD = 1.06;

/** About how wide a text is, in pixels. */
export function textWidth(content: string, size: number, bold = false): number {
  const ems = [...content].reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (bold ? BOLD : 1);
}

const known = new Map<string, number>();

function emsOf(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const ems = widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  known.set(letter, ems);
  return ems;
}

/** The text, or as much of its beginning as there is room for, with an ellipsis. */
export function cutText(content: string, size: number, room: number, bold = false): string {
  const cut = [...content];
  if (textWidth(content, size, bold) <= room) return content;
  while (cut.length > 0 && textWidth(`${cut.join("")}…`, size, bold) > room) cut.pop();
  return `${cut.join("").trimEnd()}…`;
}

/** The text in lines that fit, broken between words; a word that is too long has a line of its own. */
export function wrapText(content: string, size: number, room: number): readonly string[] {
  return content.split(" ").reduce<readonly string[]>((lines, word) => {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
