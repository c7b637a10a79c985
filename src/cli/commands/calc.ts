import { DomainError } from "../../domain/shared/DomainError";
import { customFunctions, type CustomFunction } from "../../functions/customFunctions";
import { isNotAvailable } from "../../functions/isNotAvailable";
import { parseJson } from "../../intake/invoice/parseJson";
import type { Command } from "../Command";
import { inFile, problemSentence } from "../problemSentence";
import type { ExitCode, Shell } from "../Shell";

/** Room for a million numbers. */
const LARGEST = 50e6;

/** The names that `calc` knows. */
export const functionNames: readonly string[] = Object.keys(customFunctions);

/** Calculates with the function that Excel calls; an error is told as JSON, too. */
export const calc: Command<never> = {
  options: {},
  words: 1,
  run: async ({ words }, shell) => {
    try {
      const name = nameOf(words[0] ?? "");
      const bytes = await shell.input();
      const args = await inFile("stdin", () => argumentsIn(bytes));
      shell.say(JSON.stringify(resultOf(name, args)));
      return 0;
    } catch (error) {
      return told(error, shell);
    }
  },
};

function told(error: unknown, { language, note }: Shell): ExitCode {
  note(JSON.stringify({ error: problemSentence(error, language) }));
  return 2;
}

/** As in Excel, with or without the namespace, whichever case; a dash stands for the point. */
function nameOf(given: string): string {
  const name = given
    .toUpperCase()
    .replace(/^LAPIMURTO\./, "")
    .replace(/[-_]/g, ".");
  if (functionNames.includes(name)) return name;
  const known = functionNames.join(", ");
  throw new DomainError("unknown-function", `no function ${given}`, { value: given, known });
}

function argumentsIn(bytes: Uint8Array): readonly unknown[] {
  const { value } = parseJson(bytes, LARGEST);
  if (!Array.isArray(value) || value.length === 0) {
    throw new DomainError("not-arguments", "expected a list of arguments");
  }
  return value.map((argument: unknown, index) => {
    if (depthOf(argument) <= 2) return withMissing(argument);
    throw new DomainError("wrong-argument", `argument ${index + 1}`, { position: index + 1 });
  });
}

/** 0 for a value, 1 for a list, 2 for rows; an object is deeper than anything that can be. */
function depthOf(argument: unknown): number {
  if (Array.isArray(argument))
    return 1 + argument.reduce((deepest: number, each) => Math.max(deepest, depthOf(each)), 0);
  return typeof argument === "object" && argument !== null ? Infinity : 0;
}

/** What Excel would hand over as an error value is missing. */
function withMissing(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(withMissing);
  return argument === "#N/A" ? null : argument;
}

/** `null` where the function has no answer: Excel shows #N/A. */
function resultOf(name: string, args: readonly unknown[]): unknown {
  const own = customFunctions[name] as CustomFunction;
  if (args.length > own.length) {
    const details = { name, found: args.length, expected: own.length };
    throw new DomainError("too-many-arguments", `${name} takes ${own.length} arguments`, details);
  }
  try {
    return own(...(args as never[])) ?? null;
  } catch (error) {
    if (error instanceof DomainError && isNotAvailable(error)) return null;
    throw error;
  }
}
