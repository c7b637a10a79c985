import { isMeasureId, type MeasureId } from "../../domain/measurement/measures";
import {
  teamSheets,
  type TeamFields,
  type TeamRows,
  type TeamSheet,
  type TeamTable,
  type TeamWork,
} from "../../domain/team/TeamBook";
import { emptyOf, emptyWork } from "../../domain/team/emptyWork";
import { teamFields, teamTables, type TypedAs } from "../../domain/team/teamForms";
import { choiceByWord } from "../../templates/team/work/choiceTexts";
import { fieldName } from "../../templates/team/work/workNames";
import type { CellReader, SheetReader } from "./CellReader";
import type { FoundCell, FoundWorkbook } from "./findTables";

type Measures = ReadonlyMap<string, MeasureId>;
type Value = string | number | null;

/** A table of each sheet that has one: without it the sheet was deleted. */
const tableOn: Readonly<Record<TeamSheet, TeamTable | null>> = {
  team: "roleRows",
  fivep: "interviewRows",
  ideas: "ideaRows",
  pdsa: "testRows",
  assessment: "assessmentRows",
  process: "stepRows",
  rootcause: "causeRows",
  board: "actionRows",
  benefit: "costRows",
  poster: null,
  report: null,
};

/** The sheets that a workbook has beside those of every team. */
export const sheetsIn = ({ meta, tables }: FoundWorkbook): readonly TeamSheet[] =>
  teamSheets.filter((sheet) => {
    const table = tableOn[sheet];
    return meta.has(`sheet.${sheet}`) && (table === null || tables.has(table));
  });

/**
 * What a team has thought and tried. What stands on a sheet that is not there is empty; what cannot be read is told.
 *
 * @param chosen - the team's measures by the name that is shown
 */
export function readWork(book: FoundWorkbook, chosen: Measures, reader: CellReader): TeamWork {
  return { fields: fieldsIn(book, chosen, reader), rows: rowsIn(book, chosen, reader) };
}

function fieldsIn(book: FoundWorkbook, chosen: Measures, reader: CellReader): TeamFields {
  const sheets = Object.entries(teamFields).map(([sheet, form]) => {
    const read = reader.on(book.meta.get(`sheet.${sheet}`) ?? sheet);
    const fields = Object.entries(form).map(([id, as]) => {
      const value = book.fields.get(fieldName(id)) ?? null;
      return [id, valueOf(as, { value, cell: "", header: id }, chosen, read)] as const;
    });
    return [sheet, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries(sheets) as unknown as TeamFields;
}

function rowsIn(book: FoundWorkbook, chosen: Measures, reader: CellReader): TeamRows {
  const tables = Object.entries(teamTables).map(([id, form]) => {
    const table = book.tables.get(id);
    if (!table) return [id, emptyWork.rows[id as keyof TeamRows]] as const;
    const read = reader.on(table.sheet);
    const rows = table.rows.map((row) =>
      Object.entries(form).map(
        ([column, as]) => [column, valueOf(as, row[column], chosen, read), as] as const,
      ),
    );
    const begun = rows.filter((row) => row.some(([, value, as]) => value !== emptyOf(as)));
    return [
      id,
      begun.map((row) => Object.fromEntries(row.map(([column, value]) => [column, value]))),
    ] as const;
  });
  return Object.fromEntries(tables) as unknown as TeamRows;
}

/** What a cell says, as it is typed; what cannot be read is told. */
export function valueOf(
  as: TypedAs,
  found: FoundCell | undefined,
  chosen: Measures,
  read: SheetReader,
): Value {
  switch (as) {
    case "text":
      return read.text(found);
    case "number":
      return read.number(found);
    case "day":
      return read.day(found);
    case "measure":
      return measureIn(found, chosen, read);
    default:
      return read.choice(found, choiceByWord(as));
  }
}

function measureIn(found: FoundCell | undefined, chosen: Measures, read: SheetReader): MeasureId | null {
  const id = read.choice(found, chosen);
  return id !== null && isMeasureId(id) ? id : null;
}
