import { readXlsx, type Sheet } from "hucre/xlsx";
import { isInCalendar, partsOf } from "../../domain/shared/calendar";
import { serialIn } from "../workbook/CellReader";
import { checkZip } from "../workbook/checkZip";
import { refuse } from "./refuse";
import { MOST_COLUMNS, MOST_ROWS, type SurveyGrid } from "./SurveyGrid";

/**
 * The sheets of a workbook as texts; a date as people of Finland write it.
 *
 * @throws DomainError `not-a-workbook`, `unreadable-registration`
 */
export async function readSurveySheets(bytes: Uint8Array): Promise<readonly SurveyGrid[]> {
  checkZip(bytes);
  const { sheets } = await readXlsx(bytes).catch((error: unknown) => refuse(reasonOf(error)));
  return sheets.map((sheet) => ({ encoding: null, delimiter: null, sheet: sheet.name, rows: rowsIn(sheet) }));
}

/** A cell far from the others makes a sheet of millions of cells, which is not read at all. */
const reasonOf = (error: unknown) =>
  error instanceof Error && /^Sheet .* spans /s.test(error.message) ? "farCell" : "workbook";

/** Counted before any text is made of a cell: a cell far from the others must not cost memory. */
function rowsIn({ rows }: Sheet): SurveyGrid["rows"] {
  const ends = rows.map((row) => row.findLastIndex((value) => value !== null && value !== "") + 1);
  const [count, columns] = [ends.filter((end) => end > 0).length, ends.reduce((a, b) => Math.max(a, b), 0)];
  if (count > MOST_ROWS) refuse("manyRows", { rows: count, most: MOST_ROWS });
  if (columns > MOST_COLUMNS) refuse("manyColumns", { columns, most: MOST_COLUMNS });
  return rows.flatMap((row, index) => {
    const cells = row.slice(0, ends[index]).map(textOf);
    return cells.some((cell) => cell.trim() !== "") ? [{ number: index + 1, cells }] : [];
  });
}

function textOf(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function dateText(date: Date): string {
  const serial = serialIn(date);
  if (!isInCalendar(serial)) return "";
  const { year, month, day } = partsOf(serial);
  const minutes = date.getUTCHours() * 60 + date.getUTCMinutes();
  const time = minutes === 0 ? "" : ` ${date.getUTCHours()}:${String(minutes % 60).padStart(2, "0")}`;
  return `${day}.${month}.${year}${time}`;
}
