import type { CliText } from "../i18n/cli/fi";
import type { ExitCode, Shell } from "./Shell";

/** Every command has its help in i18n/cli, or it does not compile. */
export type CommandName = keyof CliText["commands"];

export type OptionName<Name extends CommandName> = Extract<
  keyof CliText["commands"][Name]["options"],
  string
>;

/** An option is a flag or is followed by a text. */
export type OptionKind = "flag" | "text";

/** What was given to a command. */
export type Given<Option extends string = string> = {
  /** The words that are no options, at most as many as the command takes. */
  readonly words: readonly string[];
  readonly text: (option: Option) => string | null;
  /** @throws DomainError `missing-option` */
  readonly needed: (option: Option) => string;
  readonly has: (option: Option) => boolean;
};

export type Command<Option extends string = string> = {
  readonly options: Readonly<Record<Option, OptionKind>>;
  /** How many words it needs and takes beside its options. */
  readonly words: 0 | 1 | 2;
  readonly run: (given: Given<Option>, shell: Shell) => Promise<ExitCode>;
};

/** A new command does not compile without help in every language, a new option neither. */
export type Commands = { readonly [Name in CommandName]: Command<OptionName<Name>> };
