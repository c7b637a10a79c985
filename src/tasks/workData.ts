import type { TeamWork } from "../domain/team/TeamBook";
import { teamFields, teamTables, type TypedAs } from "../domain/team/teamForms";
import type { Language } from "../i18n/language";
import type { CellValue } from "../render/resolved";
import type { Row, WorkbookData } from "../render/workbookData";
import type { MeasureId } from "../domain/measurement/measures";
import { choiceTexts } from "../templates/team/work/choiceTexts";
import { fieldName } from "../templates/team/work/workNames";
import { teamChoices } from "../domain/team/teamChoices";

type Form = Readonly<Record<string, TypedAs>>;
type Typed = Readonly<Record<string, string | number | null>>;

/** What measures are called in the workbook. */
type NameOf = (id: MeasureId) => string;

/** What a team has thought and tried, as cells of its workbook. */
export function workData({ fields, rows }: TeamWork, language: Language, nameOf: NameOf): WorkbookData {
  const cells = (form: Form, typed: Typed) =>
    rowOf(form, typed, (as, value) => shown(as, value, language, nameOf));
  const values = Object.entries(teamFields).flatMap(([sheet, form]) =>
    Object.entries(cells(form, fields[sheet as keyof typeof fields])),
  );
  return {
    fields: Object.fromEntries(values.map(([id, value]) => [fieldName(id), value])),
    tables: Object.fromEntries(
      Object.entries(teamTables).map(([table, form]) => [
        table,
        (rows[table as keyof typeof rows] as readonly Typed[]).map((row) => cells(form, row)),
      ]),
    ),
  };
}

type Show = (as: TypedAs, value: string | number | null) => CellValue;

const rowOf = (form: Form, typed: Typed, show: Show): Row =>
  Object.fromEntries(Object.entries(form).map(([column, as]) => [column, show(as, typed[column] ?? null)]));

/** Choices and measures in words; an empty text leaves its cell empty. */
export function shown(
  as: TypedAs,
  value: string | number | null,
  language: Language,
  nameOf: NameOf,
): CellValue {
  if (value === null || value === "") return null;
  switch (as) {
    case "text":
    case "number":
    case "day":
      return value;
    case "measure":
      return nameOf(value as MeasureId);
    default: {
      const ids: readonly string[] = teamChoices[as];
      return choiceTexts(as)[ids.indexOf(String(value))]?.[language] ?? null;
    }
  }
}
