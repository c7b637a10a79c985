import type { InEvery, Language } from "../language";
import { en } from "./en";
import { fi, type ProblemText } from "./fi";
import { sv } from "./sv";

const problemText: InEvery<ProblemText> = { fi, sv, en };

type Problem = {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** A sentence for people about a broken rule; a code without a sentence falls back to the developers' message. */
export function writeProblem({ code, message, details }: Problem, language: Language): string {
  const sentence =
    code in problemText[language] ? problemText[language][code as keyof ProblemText](details) : message;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
