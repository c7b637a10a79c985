import { readXlsx, type Sheet } from "hucre/xlsx";
import { isInCalendar, partsOf } from "../../domain/shared/calendar";
import { serialIn } from "../workbook/CellReader";
import { checkZip } from "../workbook/checkZip";
import { refuse } from "./refuse";
import type { SurveyGrid } from "./SurveyGrid";

/**
 * The sheets of a workbook as texts; a date as people of Finland write it.
 *
 * @throws DomainError `not-a-workbook`, `unreadable-registration`
 */
export async function readSurveySheets(bytes: Uint8Array): Promise<readonly SurveyGrid[]> {
  checkZip(bytes);
  const { sheets } = await readXlsx(bytes).catch(() => refuse("workbook"));
  return sheets.map((sheet) => ({ encoding: null, delimiter: null, sheet: sheet.name, rows: rowsIn(sheet) }));
}

const rowsIn = ({ rows }: Sheet): SurveyGrid["rows"] =>
  rows.flatMap((row, index) => {
    const cells = Array.from(row, textOf);
    return cells.some((cell) => cell.trim() !== "") ? [{ number: index + 1, cells }] : [];
  });

function textOf(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return value ? "1" : "0";
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
