import type { Registration } from "../../domain/people/registration/Registration";
import { dietWords, nothingWords } from "../../i18n/registration/answerWords";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";

/**
 * Diets in the words of the workbook, and what only words can tell. What is no diet of the list is a detail, and an
 * allergy is chosen where there is a detail without any diet.
 *
 * @param diet - answer to a question about diets
 * @param allergy - answer to a question about allergies
 */
export function readDiet(diet: string, allergy: string, language: Language): Registration["diet"] {
  const parts = partsOf(diet);
  const own = partsOf(allergy).join("; ");
  const places = parts.map((part) => dietWords.findIndex((words) => words.test(part.toLowerCase())));
  const chosen = new Set(places.filter((place) => place >= 0 && place !== ALLERGY));
  const details = parts.filter((_, index) => (places[index] ?? -1) < 0 || places[index] === ALLERGY);
  const detail = [...details, own].filter((part) => part !== "").join("; ");
  if (chosen.size === 0 && detail !== "") chosen.add(ALLERGY);
  const names: readonly string[] = sheetText[language].plan.choices.diets;
  return {
    diets: [...chosen].sort((one, other) => one - other).map((place) => names[place] ?? ""),
    detail,
  };
}

const ALLERGY = dietWords.length - 1;

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;,\n+/]|\s(?:ja|och|and|sekä|samt)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !nothingWords.test(part));
