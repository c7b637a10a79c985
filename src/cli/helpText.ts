import { cliText } from "../i18n/cli/cliText";
import type { Language } from "../i18n/language";
import type { CommandName } from "./Command";
import { table } from "./lines/table";

/** The help of the whole command line. */
export function helpText(names: readonly CommandName[], language: Language): readonly string[] {
  const { help, commands } = cliText[language];
  return [
    help.product,
    "",
    help.usage,
    `  lapimurto ${help.command} [--lang fi|sv|en]`,
    "",
    help.commands,
    ...indented(names.map((name) => [name, commands[name].summary])),
    "",
    help.options,
    ...indented(commonOptions(language)),
    "",
    help.more,
    help.exits,
  ];
}

/** The help of one command. */
export function commandHelp(
  name: CommandName,
  functions: readonly string[],
  language: Language,
): readonly string[] {
  const { help, commands } = cliText[language];
  const { summary, usage, options, example } = commands[name];
  const own = Object.entries<string>(options).map(([option, text]) => [`--${option}`, text] as const);
  const known = name === "calc" ? ["", help.functions, ...wrapped(functions)] : [];
  return [
    `lapimurto ${name}: ${summary}`,
    "",
    help.usage,
    `  lapimurto ${usage}`,
    "",
    help.options,
    ...indented([...own, ...commonOptions(language)]),
    ...known,
    "",
    help.example,
    `  ${example}`,
  ];
}

function commonOptions(language: Language) {
  const { common } = cliText[language].help;
  return [
    ["--lang", common.lang],
    ["--help", common.help],
    ["--version", common.version],
  ] as const;
}

const indented = (rows: readonly (readonly string[])[]) =>
  table(rows, ["left", "left"]).map((line) => `  ${line}`);

const WIDTH = 80;

/** Names with commas between, on as many lines as they need. */
function wrapped(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  names.forEach((name, index) => {
    const word = index === names.length - 1 ? name : `${name},`;
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  });
  return lines;
}
