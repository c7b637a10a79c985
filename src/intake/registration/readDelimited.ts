import { refuse } from "./refuse";
import type { GridRow } from "./SurveyGrid";

const delimiters = [";", ",", "\t"] as const;
type Delimiter = (typeof delimiters)[number];

export type Delimited = { readonly delimiter: Delimiter; readonly rows: readonly GridRow[] };

/** Records by which the delimiter is chosen. */
const LOOKED_AT = 30;

/**
 * Cells of a delimited text. Between quotes everything belongs to the cell, line breaks too; a doubled quote is one.
 * Lines without any cell are left out.
 *
 * @throws DomainError `unreadable-registration` for a quote that is never closed
 * @see RFC 4180
 */
export function readDelimited(text: string): Delimited {
  const [, named] = /^"?sep=([;,\t])"?(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const own = delimiters.find((each) => each === named);
  const rest = own === undefined ? text : text.slice(text.search(/\r\n|\r|\n/));
  const delimiter = own ?? guessDelimiter(rest);
  return { delimiter, rows: recordsIn(rest, delimiter) };
}

/** The one that stands most often outside quotes in the first records. */
function guessDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let isQuoted = false;
  let records = 0;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === "\n" && ++records > LOOKED_AT) break;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return delimiters.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best));
}

function recordsIn(text: string, delimiter: Delimiter): readonly GridRow[] {
  const plain = new RegExp(`([^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n|\\r|\\n|$)`, "y");
  const rows: GridRow[] = [];
  let cells: string[] = [];
  // Programs that show the file as a table count records, not lines.
  let [line, number] = [1, text.startsWith("\n") || text.startsWith("\r") ? 0 : 1];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const cell = cellAt(text, at, plain);
    if (cell === null) return refuse("quote", { line });
    at = plain.lastIndex;
    cells.push(cell.text);
    line += cell.lines;
    if (cell.end === delimiter) continue;
    if (cells.some((each) => each.trim() !== "")) rows.push({ number, cells });
    cells = [];
    number++;
  }
  return rows;
}

type Cell = { readonly text: string; readonly end: string; readonly lines: number };

/** The cell that begins at a place, up to its delimiter or the end of its line; `null` for a quote without end. */
function cellAt(text: string, at: number, plain: RegExp): Cell | null {
  const closing = text[at] === '"' ? closingQuote(text, at) : at - 1;
  if (closing === null) return null;
  plain.lastIndex = closing + 1;
  const [, after = "", end = ""] = plain.exec(text) ?? [];
  const quoted = text.slice(at + 1, Math.max(at + 1, closing)).replaceAll('""', '"');
  return { text: quoted + after, end, lines: linesIn(text.slice(at, plain.lastIndex)) };
}

/** Where the quote closes that opens at a place; a doubled one inside does not. */
function closingQuote(text: string, opening: number): number | null {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
