import { partsOf, type Serial } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";
import { languages, type Language } from "../i18n/language";
import { inPlace, matrixOf, numberOf, required, textsOf, type Arriving, type Where } from "./cells";

/**
 * The cell of an argument that is one value: Excel hands a reference over as 1 × 1 where any type is allowed.
 *
 * @throws DomainError `one-cell` naming the argument
 */
function cellIn(arriving: Arriving, argument: string): unknown {
  const cells = matrixOf(arriving).flat();
  if (cells.length <= 1) return cells[0];
  throw new DomainError("one-cell", `${argument} must be one cell`, { argument });
}

/** A number; `null` when the argument is left out or empty. */
export const numberIn = (arriving: Arriving, argument: string): number | null =>
  numberOf(cellIn(arriving, argument), { argument });

/**
 * A whole number that is at least 0; `null` when the argument is left out or empty.
 *
 * @throws DomainError `not-whole` naming the argument
 */
export function countIn(arriving: Arriving, argument: string): number | null {
  const value = numberIn(arriving, argument);
  if (value === null || (Number.isInteger(value) && value >= 0)) return value;
  throw new DomainError("not-whole", `${argument} must be a whole number`, { argument, value });
}

/** @throws DomainError `no-data` when it is missing */
export const neededNumberIn = (arriving: Arriving, argument: string): number =>
  required(numberIn(arriving, argument), { argument });

/**
 * A number greater than 0.
 *
 * @throws DomainError `not-positive` naming the argument
 */
export function positiveIn(arriving: Arriving, argument: string, otherwise: number): number {
  const value = numberIn(arriving, argument) ?? otherwise;
  if (value > 0) return value;
  throw new DomainError("not-positive", `${argument} must be greater than 0`, { argument, value });
}

/**
 * TRUE or FALSE, also as 1 or 0.
 *
 * @throws DomainError `not-true-or-false` naming the argument
 */
export function truthIn(arriving: Arriving, argument: string, otherwise: boolean): boolean {
  const cell = cellIn(arriving, argument);
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "string" && cell !== "") {
    throw new DomainError("not-true-or-false", `${argument}: ${cell}`, { argument, value: cell });
  }
  const number = numberOf(cell, { argument });
  if (number === null || number === 0 || number === 1) return number === null ? otherwise : number === 1;
  throw new DomainError("not-true-or-false", `${argument}: ${number}`, { argument, value: number });
}

/** A text without the spaces around it; "" when the argument is left out or empty. */
export const textIn = (arriving: Arriving, argument: string): string =>
  (textsOf([cellIn(arriving, argument)], argument)[0] ?? "").trim();

/**
 * A language of the product; Finnish when the argument is left out or empty.
 *
 * @throws DomainError `unknown-language`
 */
export function languageIn(arriving: Arriving, argument: string): Language {
  const value = textIn(arriving, argument);
  const found = languages.find((language) => language === (value.toLowerCase() || "fi"));
  if (found !== undefined) return found;
  throw new DomainError("unknown-language", `no language ${value}`, { argument, value });
}

/**
 * A date, with its time as the fraction; `null` when missing. A formula hands an empty cell on as 0, which is no
 * date of Excel's.
 *
 * @throws DomainError `text-for-date`, `not-a-date` with where it stands
 */
export function dateOf(cell: unknown, where: Where): Serial | null {
  if (typeof cell === "string" && cell !== "") {
    throw new DomainError("text-for-date", `text in place of a date: ${cell}`, { ...where, value: cell });
  }
  const serial = numberOf(cell, where);
  if (serial === null || serial === 0) return null;
  inPlace(where, () => partsOf(serial));
  return serial;
}

/** @throws DomainError `no-data` when it is missing */
export const neededDateIn = (arriving: Arriving, argument: string): Serial =>
  required(dateOf(cellIn(arriving, argument), { argument }), { argument });
