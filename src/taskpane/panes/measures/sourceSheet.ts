import { addMeasures } from "../../../domain/measurement/addMeasures";
import { measureOf } from "../../../domain/measurement/measureOf";
import type { MeasureId } from "../../../domain/measurement/measures";
import type { Language } from "../../../i18n/language";
import { accessText } from "../../../i18n/access/accessText";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { languageIn } from "../../../tasks/languageIn";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";

/** The shown name of the sheet on which a measure is typed, also before the measure is there. */
export function sourceSheet({ found, read }: TeamWorkbook, id: MeasureId): string {
  const { sheet } = measureOf(addMeasures(read.team, [id]), id).source;
  return found.meta.get(`sheet.${sheet}`) ?? newName(sheet, languageIn(found));
}

const newName = (sheet: "weeks" | "t3" | "capacity", language: Language): string =>
  sheet === "weeks"
    ? sheetText[language].weeks.name
    : accessText[language][sheet === "t3" ? "t3" : "flow"].name;
