import { accessText } from "../../i18n/access/accessText";
import { languages, type Language } from "../../i18n/language";

/** What stands in the field of a professional who is away: the rule of the sheet leaves the week out, it is never 0. */
export const absentWord = (language: Language): string => accessText[language].t3.absent.toLowerCase();

/** Whether a field says so, in any language. */
export const isAbsent = (text: string): boolean =>
  languages.some((language) => text.trim().toLowerCase() === absentWord(language));
