import type { Form, TypedValue } from "../../domain/shared/forms";
import type { CellReader, SheetReader } from "./CellReader";
import type { FoundCell, FoundRow, FoundTable, FoundWorkbook } from "./findTables";

/** What the words of a workbook mean. */
export type Meanings = {
  /** The defined name of a field. */
  readonly nameOf: (field: string) => string;
  /** The choices of a list by their words. */
  readonly choicesIn: (list: string) => ReadonlyMap<string, string>;
};

type TypedRow = Readonly<Record<string, TypedValue>>;

/** What is typed once, by the sheet on which it stands; what cannot be read is told. */
export function readFields(
  forms: Readonly<Record<string, Form>>,
  { fields, places, meta }: FoundWorkbook,
  { nameOf, choicesIn }: Meanings,
  reader: CellReader,
): Readonly<Record<string, TypedRow>> {
  const sheets = Object.entries(forms).map(([sheet, form]) => {
    const read = reader.on(meta.get(`sheet.${sheet}`) ?? sheet);
    const typed = Object.entries(form).map(([id, as]) => {
      const value = fields.get(nameOf(id)) ?? null;
      const cell = places.get(nameOf(id))?.cell ?? "";
      return [id, readTyped(as, { value, cell, header: "" }, choicesIn, read)] as const;
    });
    return [sheet, Object.fromEntries(typed)] as const;
  });
  return Object.fromEntries(sheets);
}

/** All rows of a table, begun or not; what cannot be read is told. */
export const readRows = (
  form: Form,
  { sheet, rows }: FoundTable,
  { choicesIn }: Pick<Meanings, "choicesIn">,
  reader: CellReader,
): readonly TypedRow[] => rows.map((row) => readRow(form, row, choicesIn, reader.on(sheet)));

const readRow = (form: Form, row: FoundRow, choicesIn: Meanings["choicesIn"], read: SheetReader): TypedRow =>
  Object.fromEntries(
    Object.entries(form).map(([column, as]) => [column, readTyped(as, row[column], choicesIn, read)]),
  );

function readTyped(
  as: string,
  found: FoundCell | undefined,
  choicesIn: Meanings["choicesIn"],
  read: SheetReader,
): TypedValue {
  switch (as) {
    case "text":
      return read.text(found);
    case "number":
      return read.number(found);
    case "day":
      return read.day(found);
    case "tick":
      return read.text(found) !== "";
    default:
      return read.choice(found, choicesIn(as));
  }
}
