/** Cells of a sheet, counted from 0; both ends belong to the box. */
export type Box = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Column letters from an index that counts from 0. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}

/** "B7" from row 6 and column 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Row 6 and column 1 from "B7" or "$B$7". */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/[^A-Z]/g, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.replace(/\D/g, "")) - 1, column };
}

/** "A6:K66"; a single cell without the colon. */
export function boxAddress({ top, left, bottom, right }: Box): string {
  const start = cellAddress(top, left);
  return top === bottom && left === right ? start : `${start}:${cellAddress(bottom, right)}`;
}

/** The box of "A6:K66", "$A$6:$K$66" or "A6"; a sheet's name before it is left out. */
export function boxOf(address: string): Box {
  const [start = "", end = start] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const [from, to] = [placeOf(start), placeOf(end)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** "Laskenta!$B$4:$B$63": fixed, with its sheet; sheet names of ours have no spaces. */
export function fixedAddress(sheet: string, { top, left, bottom, right }: Box): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const start = corner(top, left);
  return `${sheet}!${top === bottom && left === right ? start : `${start}:${corner(bottom, right)}`}`;
}
