import type { MeasureText } from "../i18n/measures/MeasureTexts";
import { measureText } from "../i18n/measures/measureText";
import { sheetText } from "../i18n/sheets/sheetText";
import type { SheetText } from "../i18n/sheets/fi";
import type { MeasureId } from "../domain/measurement/measures";
import { inEvery } from "./fx";
import type { Text } from "./spec";

/** A text of the sheets in every language: say((t) => t.weeks.title). */
export const say = (pick: (text: SheetText) => string): Text =>
  inEvery((language) => pick(sheetText[language]));

/** A text about a measure in every language. */
export const sayOf = (id: MeasureId, pick: (text: MeasureText) => string): Text =>
  inEvery((language) => pick(measureText[language][id]));

/** What is the same in every language: a number, a sign, a name that people gave. */
export const same = (text: string): Text => inEvery(() => text);
