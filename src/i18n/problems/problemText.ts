import type { InEvery, Language } from "../language";
import { sentenceOf, type Problem } from "../sentence";
import { en } from "./en";
import { fi, type ProblemText } from "./fi";
import { sv } from "./sv";

const problemText: InEvery<ProblemText> = { fi, sv, en };

/** A sentence for people about anything that went wrong in a calculation, a workbook or a file. */
export const writeProblem = (problem: Problem, language: Language): string =>
  sentenceOf(problem, problemText[language]);
