import type { Decision } from "../../domain/people/registration/recognise";
import { DomainError } from "../../domain/shared/DomainError";
import { registrationText } from "../../i18n/registration/registrationText";
import { readProfile } from "../../intake/registration/readProfile";
import { profileJson, registrationJson } from "../../render/json/registrationJson";
import { changeFile } from "../../tasks/file/changeFile";
import type { RoundWorkbook } from "../../tasks/openWorkbook";
import {
  previewRegistrations,
  type RegistrationPreview,
} from "../../tasks/registration/previewRegistrations";
import { cliText } from "../../i18n/cli/cliText";
import type { Command, Given, OptionName } from "../Command";
import { outputOf } from "../files/outputOf";
import { readInput } from "../files/readInput";
import { roundIn } from "../files/readWorkbookFile";
import { assertTarget, writeWhole, type Target } from "../files/writeWhole";
import { registrationFindingLines, registrationLines } from "../lines/registrationLines";
import { inFile } from "../problemSentence";
import type { Shell } from "../Shell";

type Options = Given<OptionName<"register">>;

const decisions: readonly Decision[] = ["skip", "update", "add"];

/** Brings a survey's registrations into a round's workbook: shown first, then written whole into a new file. */
export const register: Command<OptionName<"register">> = {
  options: {
    round: "text",
    out: "text",
    "dry-run": "flag",
    map: "text",
    "save-map": "text",
    duplicates: "text",
    json: "flag",
    force: "flag",
  },
  words: 1,
  run: async (given, shell) => {
    const [file = ""] = given.words;
    const decision = decisionIn(given);
    const [target, saved] = [targetOf(given, shell), savedOf(given, shell)];
    for (const each of [target, saved]) if (each) assertTarget(each);
    const [bytes, round] = await roundOf(given, shell);
    const profile = await profileOf(given, shell);
    const survey = await readInput(file, shell);
    const options = { profile, decide: () => decision };
    const preview = await inFile(file, () => previewRegistrations(survey, round, options));
    const { changes } = preview;
    if (target)
      await writeWhole(target, changes.length === 0 ? bytes : changeFile(bytes, round.found, changes));
    if (saved) await writeWhole(saved, `${JSON.stringify(profileJson(preview.columns), null, 2)}\n`);
    tell(preview, given, shell, [target, saved]);
    return preview.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

/** @throws DomainError `not-a-decision` */
function decisionIn(given: Options): Decision {
  const value = given.text("duplicates") ?? "skip";
  const decision = decisions.find((each) => each === value);
  if (decision !== undefined) return decision;
  throw new DomainError("not-a-decision", `no decision ${value}`, { value });
}

/** With --dry-run no workbook is written. */
function targetOf(given: Options, shell: Shell): Target | null {
  return given.has("dry-run") ? null : outputOf(given.needed("out"), [".xlsx"], given, shell).target;
}

function savedOf(given: Options, shell: Shell): Target | null {
  const file = given.text("save-map");
  return file === null ? null : outputOf(file, [".json"], given, shell).target;
}

async function roundOf(given: Options, shell: Shell): Promise<readonly [Uint8Array, RoundWorkbook]> {
  const file = given.needed("round");
  const bytes = await readInput(file, shell);
  return [bytes, await roundIn(file, bytes)];
}

async function profileOf(given: Options, shell: Shell) {
  const file = given.text("map");
  if (file === null) return null;
  const bytes = await readInput(file, shell);
  return inFile(file, () => readProfile(bytes));
}

/** With --json the document is all of the output; people's lines go beside it. */
function tell(
  preview: RegistrationPreview,
  given: Options,
  shell: Shell,
  written: readonly (Target | null)[],
): void {
  const { language, say, note, paint } = shell;
  const { brought, columns, findings, survey } = preview;
  const isJson = given.has("json");
  if (isJson) {
    const told = { rows: survey.body.length, columns, brought, findings };
    say(JSON.stringify(registrationJson(told, language), null, 2));
  } else {
    registrationLines(preview, language, paint).forEach(say);
    registrationFindingLines(findings, language).forEach(note);
  }
  (isJson ? note : say)(outcome(preview, given, shell));
  for (const target of written) if (target) (isJson ? note : say)(cliText[language].wrote(target.file));
}

function outcome(
  { brought: { people, teams }, changes }: RegistrationPreview,
  given: Options,
  { language }: Shell,
): string {
  const { summary } = registrationText[language];
  if (given.has("dry-run")) return summary.preview;
  if (changes.length === 0) return summary.nothing;
  const count = (things: readonly { readonly kind: string }[], kind: string) =>
    things.filter((each) => each.kind === kind).length;
  const newTeams = count(teams, "added");
  return summary.wrote(count(people, "added"), count(people, "updated"), newTeams);
}
