import { decodeSurvey } from "./decodeSurvey";
import { readDelimited } from "./readDelimited";
import { readSurveySheets } from "./readSurveySheets";
import { refuse } from "./refuse";
import { MOST_COLUMNS, MOST_ROWS, type SurveyGrid } from "./SurveyGrid";

const LARGEST = 25e6;
const COMPOUND = "ÐÏ\u0011à";

/**
 * The cells of a survey's export, whatever the file is called: delimited text, or the sheets of an .xlsx file.
 *
 * @throws DomainError `unreadable-registration` with the reason, `not-a-workbook`
 */
export async function readSurvey(bytes: Uint8Array): Promise<readonly SurveyGrid[]> {
  if (bytes.length > LARGEST) refuse("tooLarge");
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const grids = start.startsWith("PK\u0003\u0004") ? await readSurveySheets(bytes) : [readText(bytes, start)];
  if (grids.every(({ rows }) => rows.length === 0)) refuse("empty");
  return grids;
}

/** Empty cells behind the last answer are no columns. */
function assertSize({ rows }: Pick<SurveyGrid, "rows">): void {
  if (rows.length > MOST_ROWS) refuse("manyRows", { rows: rows.length, most: MOST_ROWS });
  const columns = rows.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== "") + 1),
    0,
  );
  if (columns > MOST_COLUMNS) refuse("manyColumns", { columns, most: MOST_COLUMNS });
}

function readText(bytes: Uint8Array, start: string): SurveyGrid {
  if (start.startsWith("%PDF")) refuse("pdf");
  if (start.startsWith(COMPOUND)) refuse("oldExcel");
  if (/^(?:.PNG|GIF8|\u00FF\u00D8\u00FF)/.test(start)) refuse("picture");
  const { text, encoding } = decodeSurvey(bytes);
  assertText(text.trimStart());
  const delimited = readDelimited(text);
  assertSize(delimited);
  return { encoding, sheet: null, ...delimited };
}

function assertText(text: string): void {
  if (text === "") refuse("empty");
  if (/^<(?:!doctype html|html|table|meta|head|body|\?xml[^>]*>\s*<html)/i.test(text)) refuse("html");
  if (text.startsWith("<")) refuse("xml");
  if (/^[[{]\s*["{[]/.test(text)) refuse("json");
  if (text.slice(0, 4096).includes("\0")) refuse("binary");
}
