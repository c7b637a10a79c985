import type { Form, TypedValue } from "../domain/shared/forms";
import type { CellValue } from "../render/resolved";
import type { Row } from "../render/workbookData";

/** What stands in a ticked cell. */
const TICK = "x";

/** The word of a choice in the workbook; `null` where there is none. */
export type WordOf = (list: string, id: string) => string | null;

type Typed = Readonly<Record<string, TypedValue>>;

/** What was typed in a row, as the cells of its columns. */
export const rowCells = (form: Form, typed: Typed, wordOf: WordOf): Row =>
  Object.fromEntries(
    Object.entries(form).map(([column, as]) => [column, typedCell(as, typed[column] ?? null, wordOf)]),
  );

/** What was typed once, by the defined names of the fields; a field without a value keeps what it comes with. */
export function fieldCells(
  forms: Readonly<Record<string, Form>>,
  typed: Readonly<Record<string, Typed>>,
  nameOf: (field: string) => string,
  wordOf: WordOf,
): Row {
  const cells = Object.entries(forms).flatMap(([sheet, form]) =>
    Object.entries(rowCells(form, typed[sheet] ?? {}, wordOf)),
  );
  return Object.fromEntries(
    cells.filter(([, value]) => value !== null).map(([id, value]) => [nameOf(id), value]),
  );
}

/** Choices in words; an empty text leaves its cell empty. */
export function typedCell(as: string, value: TypedValue, wordOf: WordOf): CellValue {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? TICK : null;
  return as === "text" || as === "number" || as === "day" ? value : wordOf(as, String(value));
}
