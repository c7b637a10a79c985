import type { Answer } from "../../domain/people/registration/answerMarks";
import type { PersonField, TeamField } from "../../domain/people/registration/Registration";
import { answerWords } from "../../i18n/registration/answerWords";
import { planChoiceByWord } from "../../templates/round/plan/planChoiceTexts";

type Choice = "role" | "room" | "yesNo";

/** What is asked, and how many days each workshop has for whoever answers yes. */
export type Asked = {
  readonly field: PersonField | TeamField;
  readonly workshopDays: readonly number[];
};

const MOST_DAYS = 3;
const MOST_DINNERS = 12;

/** An answer as the workbook holds it; `undefined` for one that is not understood. */
export function readAnswer(text: string, { field, workshopDays }: Asked): Answer | undefined {
  if (field === "role" || field === "room") return choiceIn(field, text);
  if (field === "crosses") return choiceIn("yesNo", text);
  if (field === "dinners") return countIn(text, MOST_DINNERS);
  const [, asked, workshop] = /^([de])([1-4])$/.exec(field) ?? [];
  if (asked === "d") return daysIn(text, workshopDays[Number(workshop) - 1] ?? 1);
  return asked === "e" ? yes(text) : text;
}

function choiceIn(name: Choice, text: string): string | undefined {
  const plain = text.toLowerCase();
  for (const [word, id] of planChoiceByWord(name)) if (word.toLowerCase() === plain) return id;
  return answerWords[name].find(([, words]) => words.test(plain))?.[0];
}

function yes(text: string): boolean | undefined {
  const choice = choiceIn("yesNo", text);
  return choice === undefined ? undefined : choice === "yes";
}

/** A number of days, or yes for all of the workshop's; "1" is a day. */
function daysIn(text: string, all: number): number | undefined {
  const count = countIn(text, MOST_DAYS);
  if (count !== undefined) return count;
  const comes = yes(text);
  return comes === undefined ? undefined : comes ? all : 0;
}

function countIn(text: string, most: number): number | undefined {
  const [, digits] = /^(\d{1,2})(?:\s*(?:pv|päivää|päivä|dagar|dag|days?|kpl|st))?\.?$/iu.exec(text) ?? [];
  const count = Number(digits);
  return digits !== undefined && count <= most ? count : undefined;
}
