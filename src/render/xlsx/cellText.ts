import { DomainError } from "../../domain/shared/DomainError";

/** Control signs other than tab and line break cannot stand in XML. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What a cell of Excel holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/**
 * A text as a cell of a file can hold it.
 *
 * @throws DomainError `text-too-long` naming the cell
 */
export function cellText(raw: string, sheet: string, cell: string): string {
  const text = raw.replace(CONTROL, "");
  if (text.length <= LONGEST_TEXT) return text;
  const details = { sheet, cell, letters: text.length, most: LONGEST_TEXT };
  throw new DomainError("text-too-long", `${text.length} letters in ${sheet}!${cell}`, details);
}
