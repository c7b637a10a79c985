import { DomainError } from "../domain/shared/DomainError";
import { cliText } from "../i18n/cli/cliText";
import { languages, type Language } from "../i18n/language";
import type { Command, CommandName, Given } from "./Command";
import { commands } from "./commands";
import { functionNames } from "./commands/calc";
import { commandHelp, helpText } from "./helpText";
import { problemSentence } from "./problemSentence";
import { readArguments } from "./readArguments";
import type { ExitCode, Shell, Streams } from "./Shell";
import { shellOf } from "./shellOf";
import { version } from "./version";

const names = Object.keys(commands) as CommandName[];

/**
 * The command line: everything that a person typed after `lapimurto`, and the exit code. Nothing is thrown; what
 * went wrong is one line on the standard error.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const asked = withoutLanguage(argv);
  const language = languageOf(asked.language ?? "fi");
  const shell = shellOf(streams, language ?? "fi", asked.language !== null);
  try {
    if (language === null) {
      throw new DomainError("unknown-language", `no language ${asked.language}`, {
        value: asked.language ?? "",
      });
    }
    return await dispatch(asked.rest, shell);
  } catch (error) {
    shell.note(problemSentence(error, shell.language).message);
    return 2;
  }
}

/** The language that is asked for; Finnish where there is none. */
export const languageIn = (argv: readonly string[]): Language =>
  languageOf(withoutLanguage(argv).language ?? "fi") ?? "fi";

function dispatch(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const name = argv[0] ?? "";
  if (Object.hasOwn(commands, name)) return runCommand(name as CommandName, argv.slice(1), shell);
  const given = readArguments(argv, { options: {}, needs: 0, takes: Infinity, command: "", usage: "" });
  const [word] = given.words;
  if (word !== undefined) {
    const known = names.join(", ");
    throw new DomainError("unknown-command", `no command ${word}`, { command: word, known });
  }
  if (given.has("version")) shell.say(version);
  else helpText(names, shell.language).forEach(shell.say);
  return Promise.resolve(0);
}

async function runCommand(name: CommandName, args: readonly string[], shell: Shell): Promise<ExitCode> {
  const command: Command = commands[name];
  const { usage } = cliText[shell.language].commands[name];
  const given: Given = readArguments(args, {
    options: command.options,
    needs: command.words,
    takes: command.words,
    command: name,
    usage,
  });
  if (given.has("help")) {
    commandHelp(name, functionNames, shell.language).forEach(shell.say);
    return 0;
  }
  if (given.has("version")) {
    shell.say(version);
    return 0;
  }
  return command.run(given, shell);
}

type Asked = { readonly language: string | null; readonly rest: readonly string[] };

/** The language that is asked for, if any, and what is left; --lang may stand anywhere, also before the command. */
function withoutLanguage(argv: readonly string[]): Asked {
  const index = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[index];
  const inline = word?.includes("=") ? word.slice("--lang=".length) : undefined;
  const value = inline ?? (index < 0 ? undefined : argv[index + 1]);
  // Without a value it stays, and reading the arguments says so.
  if (value === undefined || value.startsWith("-")) return { language: null, rest: argv };
  return { language: value, rest: argv.toSpliced(index, inline === undefined ? 2 : 1) };
}

const languageOf = (value: string): Language | null =>
  languages.find((language) => language === value) ?? null;
