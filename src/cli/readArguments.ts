import { parseArgs } from "node:util";
import { DomainError } from "../domain/shared/DomainError";
import type { Given, OptionKind } from "./Command";

/** Options of every command. */
const COMMON = { help: "flag", version: "flag", lang: "text" } as const;

export type Expected = {
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Words beside the options: how many it needs and takes. */
  readonly needs: number;
  readonly takes: number;
  /** For messages. */
  readonly command: string;
  readonly usage: string;
};

/**
 * Read what follows the command's name.
 *
 * @throws DomainError `unknown-option`, `option-without-value`, `option-takes-no-value`, `option-twice`,
 * `missing-argument`, `extra-argument`
 */
export function readArguments(args: readonly string[], expected: Expected): Given {
  const kinds: Readonly<Record<string, OptionKind>> = { ...expected.options, ...COMMON };
  const values = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokensOf(args, kinds)) {
    if (token.kind === "positional") words.push(token.value);
    else if (token.kind === "option") keep(token, kinds, values, expected);
  }
  if (!values.has("help") && !values.has("version")) assertWords(words, expected);
  const text = (option: string) => {
    const value = values.get(option);
    return typeof value === "string" ? value : null;
  };
  return {
    words,
    text,
    needed: (option) => text(option) ?? missing(option, expected),
    has: (option) => values.has(option),
  };
}

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];

/** Not strict: the messages of parseArgs are English, ours are the user's. */
function tokensOf(args: readonly string[], kinds: Readonly<Record<string, OptionKind>>) {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      return [name, { type: kind === "flag" ? ("boolean" as const) : ("string" as const) }];
    }),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function keep(
  { name, rawName, value, inlineValue }: Extract<Token, { kind: "option" }>,
  kinds: Readonly<Record<string, OptionKind>>,
  values: Map<string, string | true>,
  { command }: Expected,
): void {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const refuse = (code: string): never => {
    throw new DomainError(code, `${command}: ${rawName}`, { command, option: rawName });
  };
  if (kind === undefined) return refuse("unknown-option");
  if (values.has(name)) refuse("option-twice");
  if (kind === "flag") {
    if (value !== undefined) refuse("option-takes-no-value");
    values.set(name, true);
    return;
  }
  // "--out --json" is a forgotten value, "--out=--json" is meant.
  if (value === undefined || value === "" || (!inlineValue && value.startsWith("-"))) {
    return refuse("option-without-value");
  }
  values.set(name, value);
}

function assertWords(found: readonly string[], { needs, takes, usage, command }: Expected): void {
  if (found.length < needs) throw new DomainError("missing-argument", `${command} needs a word`, { usage });
  const extra = found[takes];
  if (extra !== undefined) {
    throw new DomainError("extra-argument", `${command} does not take ${extra}`, { value: extra, usage });
  }
}

function missing(option: string, { usage, command }: Expected): never {
  throw new DomainError("missing-option", `${command} needs --${option}`, { option: `--${option}`, usage });
}
