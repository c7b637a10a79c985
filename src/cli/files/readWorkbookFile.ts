import { DomainError } from "../../domain/shared/DomainError";
import type { Language } from "../../i18n/language";
import { readCells } from "../../intake/workbook/readCells";
import { languageIn } from "../../tasks/languageIn";
import {
  openWorkbook,
  type OpenWorkbook,
  type RoundWorkbook,
  type TeamWorkbook,
} from "../../tasks/openWorkbook";
import { inFile } from "../problemSentence";
import type { Shell } from "../Shell";
import { readInput } from "./readInput";

/**
 * A team's workbook from a file, with the file's name in what goes wrong.
 *
 * @throws DomainError `not-ours`, `not-a-team`, and as reading a file and a workbook does
 */
export const readTeamFile = (file: string, shell: Pick<Shell, "cwd">): Promise<TeamWorkbook> =>
  readFileAs(file, shell, (open) => {
    if (open.kind === "team") return open;
    throw new DomainError("not-a-team", "a round's workbook");
  });

/**
 * A round's workbook from a file, with the file's name in what goes wrong.
 *
 * @throws DomainError `not-ours`, `not-a-round`, and as reading a file and a workbook does
 */
export const readRoundFile = (file: string, shell: Pick<Shell, "cwd">): Promise<RoundWorkbook> =>
  readFileAs(file, shell, asRound);

/** The same of a file whose bytes are written again: what was looked at is what is changed. */
export const roundIn = (file: string, bytes: Uint8Array): Promise<RoundWorkbook> =>
  openAs(file, bytes, asRound);

function asRound(open: Ours): RoundWorkbook {
  if (open.kind === "round") return open;
  throw new DomainError("not-a-round", "a team's workbook");
}

type Ours = Exclude<OpenWorkbook, { readonly kind: "none" }>;

async function readFileAs<T>(file: string, shell: Pick<Shell, "cwd">, as: (open: Ours) => T): Promise<T> {
  return openAs(file, await readInput(file, shell), as);
}

const openAs = <T>(file: string, bytes: Uint8Array, as: (open: Ours) => T): Promise<T> =>
  inFile(file, async () => {
    const open = openWorkbook(await readCells(bytes));
    if (open.kind === "none") throw new DomainError("not-ours", "not a workbook of ours");
    return as(open);
  });

/** The language of what is made of a workbook: the one that is asked for, else the workbook's. */
export const languageFor = (
  { found }: Ours,
  { language, isLanguageAsked }: Pick<Shell, "language" | "isLanguageAsked">,
): Language => (isLanguageAsked ? language : languageIn(found));
