import type { InEvery, Language } from "../language";
import { sentenceOf, type Problem } from "../sentence";
import { en } from "./en";
import { fi, type RuleText } from "./fi";
import { sv } from "./sv";

const ruleText: InEvery<RuleText> = { fi, sv, en };

/** A sentence for people about a broken rule of a calculation; all that custom functions carry. */
export const writeRule = (problem: Problem, language: Language): string =>
  sentenceOf(problem, ruleText[language]);
