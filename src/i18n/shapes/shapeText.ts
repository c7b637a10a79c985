import type { InEvery, Language } from "../language";
import { writeProblem } from "../problems/problemText";
import { en } from "./en";
import { fi, type Expected, type ShapeText, type Unreadable } from "./fi";
import { sv } from "./sv";

const shapeText: InEvery<ShapeText> = { fi, sv, en };

type Problem = Parameters<typeof writeProblem>[0];

/** A sentence about a file of an invoice or of a basis that is not as it should be. */
export function writeShapeProblem({ code, message, details }: Problem, language: Language): string {
  const { expected, missing, found, whole, unreadable } = shapeText[language];
  if (code === "unreadable-json") return unreadable[details.reason as Unreadable](details);
  const wanted = expected[details.expected as Expected];
  const now = details.found === undefined ? missing : found(String(details.found));
  return writeProblem(
    {
      code,
      message,
      details: {
        where: details.where || whole,
        // A field that stands twice is neither missing nor wrong.
        expected: details.expected === "oneField" ? wanted : `${wanted} (${now})`,
      },
    },
    language,
  );
}

export const isShapeProblem = (code: string): boolean =>
  ["invoice-shape", "basis-shape", "profile-shape", "unreadable-json"].includes(code);
