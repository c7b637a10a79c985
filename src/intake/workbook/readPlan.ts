import type { PlanChoice } from "../../domain/round/plan/planChoices";
import { emptyPlan } from "../../domain/round/plan/emptyPlan";
import { planForms } from "../../domain/round/plan/planForms";
import type { PlanTable, RoundPlan } from "../../domain/round/plan/RoundPlan";
import { isBegun } from "../../domain/shared/forms";
import { planChoiceByWord } from "../../templates/round/plan/planChoiceTexts";
import { planField } from "../../templates/round/plan/planWords";
import type { CellReader } from "./CellReader";
import type { FoundWorkbook } from "./findTables";
import { readFields, readRows, type Meanings } from "./readForms";

const meanings: Meanings = {
  nameOf: planField,
  choicesIn: (list) => planChoiceByWord(list as PlanChoice),
};

/**
 * What an organiser has typed; `null` when the workbook holds an invoice alone. What stands in a table that is missing
 * is empty; what cannot be read is told.
 */
export function readPlan(book: FoundWorkbook, reader: CellReader): RoundPlan | null {
  if (!book.tables.has("workshopRows")) return null;
  const tables = Object.keys(planForms.tables) as readonly PlanTable[];
  return {
    fields: readFields(planForms.fields, book, meanings, reader) as unknown as RoundPlan["fields"],
    rows: Object.fromEntries(
      tables.map((table) => [table, rowsIn(table, book, reader)]),
    ) as unknown as RoundPlan["rows"],
  };
}

/** Rows that every workbook comes with are all read, of the others those that have been begun. */
function rowsIn(table: PlanTable, { tables }: FoundWorkbook, reader: CellReader): readonly object[] {
  const found = tables.get(table);
  const given = emptyPlan.rows[table];
  if (!found) return given;
  const form = planForms.tables[table];
  const rows = readRows(form, found, meanings, reader);
  return given.length > 0 ? rows : rows.filter((row) => isBegun(form, row));
}
