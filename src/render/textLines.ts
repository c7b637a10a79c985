/** Of a line of 11 points. */
export const LINE_POINTS = 15;

const INDENT = 2;

/** In how many lines a text stands in a column so many characters wide, words kept whole. */
export function textLines(text: string, width: number): number {
  const room = Math.max(1, width - INDENT);
  return text.split("\n").reduce((sum, line) => sum + linesOf(line.split(" "), room), 0);
}

function linesOf(words: readonly string[], room: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of words) {
    const fits = filled === 0 || filled + 1 + length <= room;
    lines += (fits ? 0 : 1) + Math.floor(Math.max(0, length - 1) / room);
    filled = fits && filled > 0 ? filled + 1 + length : length;
  }
  return lines;
}
