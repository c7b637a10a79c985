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
  const plain = `[^${delimiter}\\r\\n]*`;
  const shape = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)("?)(${plain})|(${plain}))(${delimiter}|\\r\\n|\\r|\\n|$)`,
    "y",
  );
  const rows: GridRow[] = [];
  let cells: string[] = [];
  // Programs that show the file as a table count records, not lines.
  let [line, number] = [1, text.startsWith("\n") || text.startsWith("\r") ? 0 : 1];
  while (shape.lastIndex < text.length || cells.length > 0) {
    const cell = cellIn(shape.exec(text));
    if (cell.text === null) return refuse("quote", { line });
    cells.push(cell.text);
    line += cell.lines;
    if (cell.end === delimiter) continue;
    if (cells.some((each) => each.trim() !== "")) rows.push({ number, cells });
    cells = [];
    number++;
  }
  return rows;
}

type Cell = { readonly text: string | null; readonly end: string; readonly lines: number };

/** `null` for a text that never closes. */
function cellIn(found: RegExpExecArray | null): Cell {
  const [whole = "", quoted, closing, after = "", plain = "", end = ""] = found ?? [];
  const lines = linesIn(whole);
  if (quoted === undefined) return { text: plain, end, lines };
  return { text: closing === "" ? null : quoted.replaceAll('""', '"') + after, end, lines };
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
