import { DomainError } from "../../domain/shared/DomainError";
import { cliText } from "../../i18n/cli/cliText";
import type { ResolvedWorkbook } from "../../render/resolved";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../tasks/makeTeamWorkbook";
import { newRound, newTeam } from "../../tasks/newWorkbook";
import type { Command, Given, OptionName } from "../Command";
import { outputOf } from "../files/outputOf";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { countOption, dayOption, measuresOption } from "../options";
import type { Shell } from "../Shell";

type Options = Given<OptionName<"new">>;
type Made = { readonly workbook: ResolvedWorkbook; readonly told: string };

const MOST_TEAMS = 60;

/** A new workbook of a team or of a round, empty or filled with the sample. */
export const newWorkbook: Command<OptionName<"new">> = {
  options: { out: "text", sample: "flag", start: "text", teams: "text", measures: "text", force: "flag" },
  words: 1,
  run: async (given, shell) => {
    const kind = kindOf(given.words[0] ?? "");
    const file = given.needed("out");
    const { target } = outputOf(file, [".xlsx"], given, shell);
    assertTarget(target);
    const { workbook, told } = kind === "team" ? team(given, shell) : round(given, shell);
    await writeWhole(target, await writeWorkbook(workbook));
    const { wrote } = cliText[shell.language];
    shell.say(wrote(file));
    shell.say(told);
    return 0;
  },
};

function kindOf(value: string): "team" | "round" {
  if (value === "team" || value === "round") return value;
  throw new DomainError("unknown-kind", `no workbook ${value}`, { value });
}

function team(given: Options, { language, today, note }: Shell): Made {
  const { made, unused } = cliText[language];
  const chosen = given.text("measures");
  const measures = chosen === null ? undefined : measuresOption(chosen);
  const start = startOf(given);
  if (given.has("teams")) note(unused("--teams", "team"));
  const record = given.has("sample")
    ? newTeam({ kind: "teamSample", start, measures }, language)
    : newTeam({ kind: "team", start: start ?? today, measures }, language);
  return {
    workbook: makeTeamWorkbook(record, language),
    told: made.team(record.weeks.length, record.measures.length),
  };
}

function round(given: Options, shell: Shell): Made {
  const { language } = shell;
  const size = sizeOf(given);
  noteUnused(given, shell);
  const record = newRound(given.has("sample") ? { kind: "roundSample", size } : { kind: "round" }, language);
  const { invoice } = record;
  return {
    workbook: makeRoundWorkbook(record, language),
    told: cliText[language].made.round(invoice?.lines.length ?? 0, invoice?.basis.organisations.length ?? 0),
  };
}

function sizeOf(given: Options) {
  const teams = given.text("teams");
  return {
    teams: teams === null ? undefined : countOption("--teams", teams, [1, MOST_TEAMS]),
    start: startOf(given),
  };
}

/** A round has no measures yet, an empty one neither teams nor weeks: what is given for them is checked and told. */
function noteUnused(given: Options, { language, note }: Shell): void {
  const { unused } = cliText[language];
  const measures = given.text("measures");
  if (measures !== null) {
    measuresOption(measures);
    note(unused("--measures", "round"));
  }
  if (given.has("sample")) return;
  for (const option of ["teams", "start"] as const) {
    if (given.has(option)) note(unused(`--${option}`, "blankRound"));
  }
}

function startOf(given: Options) {
  const start = given.text("start");
  return start === null ? undefined : dayOption("--start", start);
}
