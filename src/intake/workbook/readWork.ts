import type { MeasureId } from "../../domain/measurement/measures";
import { isBegun } from "../../domain/shared/forms";
import { teamSheets, type TeamSheet, type TeamTable, type TeamWork } from "../../domain/team/TeamBook";
import { emptyWork } from "../../domain/team/emptyWork";
import type { ChoiceName } from "../../domain/team/teamChoices";
import { teamFields, teamTables } from "../../domain/team/teamForms";
import { choiceByWord } from "../../templates/team/work/choiceTexts";
import { fieldName } from "../../templates/team/work/workNames";
import type { CellReader } from "./CellReader";
import type { FoundWorkbook } from "./findTables";
import { readFields, readRows, type Meanings } from "./readForms";

type Measures = ReadonlyMap<string, MeasureId>;

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
  const tables = Object.keys(teamTables) as readonly TeamTable[];
  return {
    fields: readFields(teamFields, book, meaningsOf(chosen), reader) as unknown as TeamWork["fields"],
    rows: Object.fromEntries(
      tables.map((table) => [table, rowsIn(table, book, chosen, reader)]),
    ) as unknown as TeamWork["rows"],
  };
}

/** Rows that have been begun. */
function rowsIn(
  table: TeamTable,
  { tables }: FoundWorkbook,
  chosen: Measures,
  reader: CellReader,
): readonly object[] {
  const found = tables.get(table);
  if (!found) return emptyWork.rows[table];
  const form = teamTables[table];
  return readRows(form, found, meaningsOf(chosen), reader).filter((row) => isBegun(form, row));
}

/** What the words of a team's workbook mean. */
export const meaningsOf = (chosen: Measures): Meanings => ({
  nameOf: fieldName,
  choicesIn: (list) => (list === "measure" ? chosen : choiceByWord(list as ChoiceName)),
});
