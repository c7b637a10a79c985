import type { MeasureText } from "../i18n/measures/MeasureWords";
import { sheetText } from "../i18n/sheets/sheetText";
import type { SheetText } from "../i18n/sheets/fi";
import type { Measure, MeasureId } from "../domain/measurement/measures";
import { inEvery } from "./fx";
import { measureWords } from "./measureWords";
import type { Text } from "./spec";

/** A text of the sheets in every language: say((t) => t.weeks.title). */
export const say = (pick: (text: SheetText) => string): Text =>
  inEvery((language) => pick(sheetText[language]));

/** A text about a measure in every language; by its id alone an own measure has no words of its own. */
export const sayOf = (measure: Measure | MeasureId, pick: (text: MeasureText) => string): Text =>
  inEvery((language) =>
    pick(measureWords(typeof measure === "string" ? { id: measure } : measure, language)),
  );

/** What is the same in every language: a number, a sign, a name that people gave. */
export const same = (text: string): Text => inEvery(() => text);
