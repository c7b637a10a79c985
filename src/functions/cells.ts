import { DomainError } from "../domain/shared/DomainError";

/** What a range or a value holds when it arrives: from Excel a matrix, from the command line also a list. */
export type Arriving = unknown;

/** Where a cell stands, for the sentence about it; positions and lines count from 1. */
export type Where = { readonly argument?: string; readonly line?: number; readonly position?: number };

const isMissing = (cell: unknown) =>
  cell === null || cell === undefined || cell === "" || errorOf(cell) === "#N/A";

/** The sign of an error that Excel hands over in a range. */
function errorOf(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  if ("code" in cell) return String(cell.code);
  return "basicValue" in cell ? String(cell.basicValue) : "#VALUE!";
}

/** @throws DomainError `cell-error` for a cell that holds another error than #N/A */
function assertNoError(cell: unknown, where: Where): void {
  const error = errorOf(cell);
  if (error === null || error === "#N/A") return;
  throw new DomainError("cell-error", `the cell holds ${error}`, { ...where, value: error });
}

/** Rows of cells from whatever arrived: a value is 1 × 1, a list is a column. */
export function matrixOf(arriving: Arriving): readonly (readonly unknown[])[] {
  if (!Array.isArray(arriving)) return [[arriving]];
  return (arriving as readonly unknown[]).map((row) => (Array.isArray(row) ? row : [row]));
}

/**
 * The cells of one column or one row.
 *
 * @throws DomainError `shape` naming the argument
 */
export function cellsOf(arriving: Arriving, argument: string): readonly unknown[] {
  const rows = matrixOf(arriving);
  if (rows.length === 1) return rows[0] ?? [];
  if (rows.every((row) => row.length <= 1)) return rows.map((row) => row[0] ?? null);
  throw new DomainError("shape", `${argument} must be one column or one row`, { argument });
}

/**
 * A number; `null` for an empty cell or #N/A.
 *
 * @throws DomainError `not-a-number`, `cell-error` with where it stands
 */
export function numberOf(cell: unknown, where: Where = {}): number | null {
  if (isMissing(cell)) return null;
  assertNoError(cell, where);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const value = String(cell);
  throw new DomainError("not-a-number", `expected a number, got ${value}`, { ...where, value });
}

/** Numbers of one column or row, in order; `null` = missing. */
export const numbersOf = (arriving: Arriving, argument: string): readonly (number | null)[] =>
  cellsOf(arriving, argument).map((cell, index) => numberOf(cell, { argument, position: index + 1 }));

/** Numbers of an optional list, the missing ones left out. */
export const presentNumbersOf = (arriving: Arriving, argument: string): readonly number[] =>
  isOmitted(arriving) ? [] : numbersOf(arriving, argument).filter((value) => value !== null);

/** Texts of all cells, row by row; numbers count as their text. */
export const textsOf = (arriving: Arriving, argument: string): readonly string[] =>
  matrixOf(arriving)
    .flat()
    .map((cell, index) => {
      assertNoError(cell, { argument, position: index + 1 });
      return isMissing(cell) ? "" : String(cell);
    });

/** @throws DomainError `no-data` for what is missing but needed, with where it should stand */
export function required<T>(value: T | null, where: Where = {}): T {
  if (value === null) throw new DomainError("no-data", "a value is missing", where);
  return value;
}

/** The same rule broken, told with where it stands. */
export function inPlace<T>(where: Where, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, { ...error.details, ...where });
  }
}

export const isOmitted = (arriving: Arriving): boolean => arriving === null || arriving === undefined;

/** @throws DomainError `different-length` when two lists that belong together differ */
export function assertLength(list: readonly unknown[], expected: number, argument: string): void {
  if (list.length === expected) return;
  const details = { argument, found: list.length, expected };
  throw new DomainError("different-length", `${argument} must have ${expected} values`, details);
}
