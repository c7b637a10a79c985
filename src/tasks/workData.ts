import type { TeamWork } from "../domain/team/TeamBook";
import { teamFields, teamTables, type TypedAs } from "../domain/team/teamForms";
import type { Language } from "../i18n/language";
import type { CellValue } from "../render/resolved";
import type { Row, WorkbookData } from "../render/workbookData";
import { sayOf } from "../templates/say";
import type { MeasureId } from "../domain/measurement/measures";
import { choiceTexts } from "../templates/team/work/choiceTexts";
import { fieldName } from "../templates/team/work/workNames";
import { teamChoices } from "../domain/team/teamChoices";

type Form = Readonly<Record<string, TypedAs>>;
type Typed = Readonly<Record<string, string | number | null>>;

/** What a team has thought and tried, as cells of its workbook. */
export function workData({ fields, rows }: TeamWork, language: Language): WorkbookData {
  const values = Object.entries(teamFields).flatMap(([sheet, form]) =>
    Object.entries(rowOf(form, fields[sheet as keyof typeof fields], language)),
  );
  return {
    fields: Object.fromEntries(values.map(([id, value]) => [fieldName(id), value])),
    tables: Object.fromEntries(
      Object.entries(teamTables).map(([table, form]) => [
        table,
        (rows[table as keyof typeof rows] as readonly Typed[]).map((row) => rowOf(form, row, language)),
      ]),
    ),
  };
}

const rowOf = (form: Form, typed: Typed, language: Language): Row =>
  Object.fromEntries(
    Object.entries(form).map(([column, as]) => [column, shown(as, typed[column] ?? null, language)]),
  );

/** Choices and measures in words; an empty text leaves its cell empty. */
function shown(as: TypedAs, value: string | number | null, language: Language): CellValue {
  if (value === null || value === "") return null;
  switch (as) {
    case "text":
    case "number":
    case "day":
      return value;
    case "measure":
      return sayOf(value as MeasureId, ({ name }) => name)[language];
    default: {
      const ids: readonly string[] = teamChoices[as];
      return choiceTexts(as)[ids.indexOf(String(value))]?.[language] ?? null;
    }
  }
}
