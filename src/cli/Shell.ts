import type { Serial } from "../domain/shared/calendar";
import type { Language } from "../i18n/language";

/** 0 done, 1 findings of severity error, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export type Output = { write(text: string): unknown; readonly isTTY?: boolean };

/** What surrounds the command line: its streams, its folder, its day. */
export type Streams = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly today?: Serial;
};

/** What a command works with. */
export type Shell = {
  readonly language: Language;
  /** Whether somebody asked for that language; otherwise a workbook's own language goes on in what is made of it. */
  readonly isLanguageAsked: boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: Serial;
  /** All of the standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** A line of the result. */
  readonly say: (line: string) => void;
  /** A line beside the result: notes, findings, progress. */
  readonly note: (line: string) => void;
  readonly paint: Paint;
};

/** Emphasis where a person looks at a terminal, plain text everywhere else. */
export type Paint = { readonly strong: (text: string) => string; readonly quiet: (text: string) => string };
