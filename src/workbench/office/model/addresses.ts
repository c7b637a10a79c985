import { boxAddress, type Box, columnLetters } from "../../../templates/address";
import { ExcelError } from "../wire/ExcelError";
import { COLUMNS, ROWS, WHOLE } from "./boxes";

/** "Viikot!A1:B2"; the sheet is quoted where Excel quotes it. Whole columns are "A:C", whole rows "1:3". */
export const addressOf = (sheet: string, box: Box): string => `${quoted(sheet)}!${boxText(box)}`;

/** "Viikot!$A$1:$B$2". */
export const fixedAddressOf = (sheet: string, box: Box): string =>
  `${quoted(sheet)}!${boxText(box).replace(/([A-Z]+|\d+)/g, "$$$1")}`;

/** "A1:B2" without the sheet. */
export function boxText(box: Box): string {
  const { top, left, bottom, right } = box;
  if (top === 0 && bottom === ROWS - 1 && !(left === 0 && right === COLUMNS - 1))
    return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  return boxAddress(box);
}

/** The sheet's name and the rest of "'Oma taulu'!A1", the name null where there is none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly cells: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!parts) return { sheet: null, cells: text.trim() };
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? "", cells: parts[3] ?? "" };
}

/**
 * The box of "B2", "A1:C3", "$A$1", "A:C" or "1:3"; a sheet in front is ignored.
 *
 * @throws ExcelError `InvalidArgument`
 */
export function parseBox(address: string): Box {
  const [start = "", end = start, ...rest] = splitAddress(address).cells.replaceAll("$", "").split(":");
  const [from, to] = [corner(start), corner(end)];
  if (!from || !to || rest.length > 0) throw new ExcelError("InvalidArgument");
  const box = {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  };
  return checkedBox(box);
}

/** @throws ExcelError `InvalidArgument` when it leaves the sheet or is turned round */
export function checkedBox(box: Box): Box {
  const { top, left, bottom, right } = box;
  if (!(top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS))
    throw new ExcelError("InvalidArgument");
  return box;
}

function corner(text: string): Box | null {
  const parts = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  const [, letters = "", digits = ""] = parts ?? [];
  if (letters === "" && digits === "") return null;
  const column = [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return {
    top: digits === "" ? WHOLE.top : row,
    bottom: digits === "" ? WHOLE.bottom : row,
    left: letters === "" ? WHOLE.left : column,
    right: letters === "" ? WHOLE.right : column,
  };
}

const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
