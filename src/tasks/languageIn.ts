import { languages, type Language } from "../i18n/language";
import type { FoundWorkbook } from "../intake/workbook/findTables";

/** The language that the workbook was made in: what is written into it speaks that, whatever the pane speaks. */
export const languageIn = ({ meta }: FoundWorkbook): Language =>
  languages.find((language) => language === meta.get("language")) ?? "fi";
