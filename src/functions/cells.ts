import { DomainError } from "../domain/shared/DomainError";

/** What a range or a value holds when it arrives: from Excel a matrix, from the command line also a list. */
export type Arriving = unknown;

const isMissing = (cell: unknown) =>
  cell === null || cell === undefined || cell === "" || errorOf(cell) === "#N/A";

/** The sign of an error that Excel hands over in a range. */
function errorOf(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  return "code" in cell ? String(cell.code) : "#VALUE!";
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
export function listOf(arriving: Arriving, argument: string): readonly unknown[] {
  const rows = matrixOf(arriving);
  if (rows.length === 1) return rows[0] ?? [];
  if (rows.every((row) => row.length <= 1)) return rows.map((row) => row[0] ?? null);
  throw new DomainError("shape", `${argument} must be one column or one row`, { argument });
}

/**
 * A number; `null` for an empty cell or #N/A.
 *
 * @throws DomainError `not-a-number`, `cell-error` naming the position
 */
export function numberOf(cell: unknown, position?: number): number | null {
  if (isMissing(cell)) return null;
  const where = position === undefined ? {} : { position };
  const error = errorOf(cell);
  if (error !== null)
    throw new DomainError("cell-error", `the cell holds ${error}`, { ...where, value: error });
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw new DomainError("not-a-number", `expected a number, got ${String(cell)}`, {
    ...where,
    value: String(cell),
  });
}

/** Numbers of one column or row, in order; `null` = missing. */
export const numbersOf = (arriving: Arriving, argument: string): readonly (number | null)[] =>
  listOf(arriving, argument).map((cell, index) => numberOf(cell, index + 1));

/** Numbers of an optional list, the missing ones left out. */
export const presentNumbersOf = (arriving: Arriving, argument: string): readonly number[] =>
  isOmitted(arriving) ? [] : numbersOf(arriving, argument).filter((value) => value !== null);

/** Texts of one column or row; numbers count as their text. */
export const textsOf = (arriving: Arriving, argument: string): readonly string[] =>
  listOf(arriving, argument).map((cell) => (isMissing(cell) ? "" : String(cell)));

export const isOmitted = (arriving: Arriving): boolean => arriving === null || arriving === undefined;

/** @throws DomainError `different-length` when two lists that belong together differ */
export function assertLength(list: readonly unknown[], expected: number, argument: string): void {
  if (list.length === expected) return;
  const details = { argument, found: list.length, expected };
  throw new DomainError("different-length", `${argument} must have ${expected} values`, details);
}
