import type { MeasureId } from "../domain/measurement/measures";
import type { TeamTable, TeamWork } from "../domain/team/TeamBook";
import { teamChoices, type ChoiceName } from "../domain/team/teamChoices";
import { teamFields, teamTables } from "../domain/team/teamForms";
import type { Language } from "../i18n/language";
import type { WorkbookData } from "../render/workbookData";
import { choiceTexts } from "../templates/team/work/choiceTexts";
import { fieldName } from "../templates/team/work/workNames";
import { fieldCells, rowCells, type WordOf } from "./formData";

/** What measures are called in the workbook. */
type NameOf = (id: MeasureId) => string;

/** What a team has thought and tried, as cells of its workbook. */
export function workData({ fields, rows }: TeamWork, language: Language, nameOf: NameOf): WorkbookData {
  const wordOf = workWords(language, nameOf);
  const tables = Object.keys(teamTables) as readonly TeamTable[];
  return {
    fields: fieldCells(teamFields, fields, fieldName, wordOf),
    tables: Object.fromEntries(
      tables.map((table) => [table, rows[table].map((row) => rowCells(teamTables[table], row, wordOf))]),
    ),
  };
}

/** Choices and measures in the words of a team's workbook. */
export const workWords =
  (language: Language, nameOf: NameOf): WordOf =>
  (list, id) => {
    if (list === "measure") return nameOf(id as MeasureId);
    const ids: readonly string[] = teamChoices[list as ChoiceName];
    return choiceTexts(list as ChoiceName)[ids.indexOf(id)]?.[language] ?? null;
  };
