import type { Registration } from "../../domain/people/registration/Registration";
import { dietWords, nothingWords, plainDiet } from "../../i18n/registration/answerWords";
import { languages, type Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";

/**
 * Diets in the words of the workbook, and what only words can tell. Every diet that an answer names is chosen. Unless
 * the answer is made of plain diets alone, whatever is more than a plain diet is kept word for word as a detail, and an
 * allergy is chosen where there is a detail without any diet.
 *
 * @param diet - answer to a question about diets
 * @param allergy - answer to a question about allergies
 */
export function readDiet(diet: string, allergy: string, language: Language): Registration["diet"] {
  const parts = partsOf(diet);
  const chosen = new Set(parts.flatMap(placesIn));
  const more = parts.filter((part) => !isPlain(part));
  const details = more.every(isNothing) ? [] : more;
  const detail = [...details, ...allergyIn(allergy)].join("; ");
  if (chosen.size === 0 && detail !== "") chosen.add(ALLERGY);
  const names: readonly string[] = sheetText[language].plan.choices.diets;
  return {
    diets: [...chosen].sort((one, other) => one - other).map((place) => names[place] ?? ""),
    detail,
  };
}

const ALLERGY = dietWords.length - 1;

/** The last choice of the list, which holds a comma itself. */
const ALLERGY_CHOICES = languages.map((language) => sheetText[language].plan.choices.diets.at(-1) ?? "");

const isAllergyChoice = (part: string): boolean => ALLERGY_CHOICES.includes(part.toLowerCase());

/** An allergy that is only spoken of is told by its words. */
const placesIn = (part: string): readonly number[] =>
  isAllergyChoice(part)
    ? [ALLERGY]
    : dietWords.flatMap((words, place) =>
        place !== ALLERGY && words.test(part.toLowerCase()) ? [place] : [],
      );

const isPlain = (part: string): boolean =>
  isAllergyChoice(part) ||
  plainDiet.test(part.toLowerCase()) ||
  part
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plainDiet.test(word));

const isNothing = (part: string): boolean => nothingWords.test(part);

/** "Ei gluteenia eikä pähkinöitä" stays one part: a denial apart from what it denies would say the contrary. */
const SEPARATOR = /[,+/&()]|(?<!\S)(?:ja|och|and|sekä|samt)(?!\S)/i;

/** Parts in which there is a word. */
const partsOf = (text: string): readonly string[] =>
  linesOf(text)
    .flatMap((line) => (isAllergyChoice(line) || isNothing(line) ? [line] : line.split(SEPARATOR)))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** An answer about allergies word for word, unless it says that there are none. */
const allergyIn = (text: string): readonly string[] => {
  const lines = linesOf(text);
  return lines.every((line) => partsOf(line).every(isNothing)) ? [] : lines;
};
