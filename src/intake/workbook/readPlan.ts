import { emptyPlan, emptyRow } from "../../domain/round/plan/emptyPlan";
import { planFields, planTables, type PlanTyped } from "../../domain/round/plan/planForms";
import type { PlanTable, RoundPlan } from "../../domain/round/plan/RoundPlan";
import { planChoiceByWord } from "../../templates/round/plan/planChoiceTexts";
import { planField } from "../../templates/round/plan/planWords";
import type { CellReader, SheetReader } from "./CellReader";
import type { FoundCell, FoundRow, FoundTable, FoundWorkbook } from "./findTables";

type Value = string | number | boolean | null;
type Form = Readonly<Record<string, PlanTyped>>;

/**
 * What an organiser has typed; `null` when the workbook holds an invoice alone. What stands in a table that is missing
 * is empty; what cannot be read is told.
 */
export function readPlan(book: FoundWorkbook, reader: CellReader): RoundPlan | null {
  if (!book.tables.has("workshopRows")) return null;
  const tables = Object.keys(planTables) as readonly PlanTable[];
  return {
    fields: fieldsIn(book, reader),
    rows: Object.fromEntries(
      tables.map((table) => [table, rowsIn(table, book.tables.get(table), reader)]),
    ) as unknown as RoundPlan["rows"],
  };
}

function fieldsIn(book: FoundWorkbook, reader: CellReader): RoundPlan["fields"] {
  const sheets = Object.entries(planFields).map(([sheet, form]) => {
    const read = reader.on(book.meta.get(`sheet.${sheet}`) ?? sheet);
    const fields = Object.entries(form as Form).map(([id, as]) => {
      const value = book.fields.get(planField(id)) ?? null;
      return [id, valueOf(as, { value, cell: "", header: id }, read)] as const;
    });
    return [sheet, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries(sheets) as unknown as RoundPlan["fields"];
}

/** Rows that every workbook comes with are all read, of the others those that have been begun. */
function rowsIn(table: PlanTable, found: FoundTable | undefined, reader: CellReader): readonly object[] {
  if (!found) return emptyPlan.rows[table];
  const read = reader.on(found.sheet);
  const rows = found.rows.map((row) => rowOf(table, row, read));
  const untouched = JSON.stringify(emptyRow(table));
  return emptyPlan.rows[table].length > 0 ? rows : rows.filter((row) => JSON.stringify(row) !== untouched);
}

const rowOf = (table: PlanTable, row: FoundRow, read: SheetReader): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(planTables[table] as Form).map(([column, as]) => [column, valueOf(as, row[column], read)]),
  );

function valueOf(as: PlanTyped, found: FoundCell | undefined, read: SheetReader): Value {
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
      return read.choice(found, planChoiceByWord(as));
  }
}
