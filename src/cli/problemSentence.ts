import { DomainError } from "../domain/shared/DomainError";
import { cliText } from "../i18n/cli/cliText";
import { writeUnreadable } from "../i18n/invoice/invoiceText";
import type { Language } from "../i18n/language";
import { writeProblem } from "../i18n/problems/problemText";
import { writeUnreadableSurvey } from "../i18n/registration/registrationText";
import { isShapeProblem, writeShapeProblem } from "../i18n/shapes/shapeText";

export type Problem = { readonly code: string; readonly message: string };

/** What went wrong as its code and one line for a person: what, where, what to do. */
export function problemSentence(error: unknown, language: Language): Problem {
  if (!(error instanceof DomainError)) return unexpected(error, language);
  const where = error.details.in === undefined ? "" : `${error.details.in}: `;
  return { code: error.code, message: where + sentenceOf(error, language) };
}

function sentenceOf(error: DomainError, language: Language): string {
  const { problems } = cliText[language];
  if (Object.hasOwn(problems, error.code)) {
    return problems[error.code as keyof typeof problems](error.details);
  }
  if (error.code === "unreadable-invoice") return writeUnreadable(error.details, language);
  if (error.code === "unreadable-registration") return writeUnreadableSurvey(error.details, language);
  return isShapeProblem(error.code) ? writeShapeProblem(error, language) : writeProblem(error, language);
}

/** A fault of ours, not of the person's. */
function unexpected(error: unknown, language: Language): Problem {
  const reason = String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
  return { code: "unexpected", message: cliText[language].problems.unexpected({ reason }) };
}

/** The same error, told with the file in which it was found; of several files the one that its code is about. */
export async function inFile<T>(
  file: string | ((code: string) => string),
  read: () => T | Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, {
      ...error.details,
      in: typeof file === "string" ? file : file(error.code),
    });
  }
}
