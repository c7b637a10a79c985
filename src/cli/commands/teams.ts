import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cliText } from "../../i18n/cli/cliText";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { Language } from "../../i18n/language";
import { teamsJson } from "../../render/json/teamsJson";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeTeamWorkbook } from "../../tasks/makeTeamWorkbook";
import { roundTeams, type RoundTeam, type RoundTeams } from "../../tasks/teams/roundTeams";
import type { Command, OptionName } from "../Command";
import { makeFolder } from "../files/makeFolder";
import { languageFor, readRoundFile } from "../files/readWorkbookFile";
import { writeAll, type FileToWrite } from "../files/writeAll";
import { assertTarget } from "../files/writeWhole";
import { inFile } from "../problemSentence";
import { table } from "../lines/table";
import { toldFindings } from "../lines/toldFindings";
import type { Shell } from "../Shell";

/** Of more teams than these it is told how far the work is. */
const MANY = 10;

/** A workbook for every team of a round, all or none. */
export const teams: Command<OptionName<"teams">> = {
  options: { out: "text", force: "flag", json: "flag" },
  words: 1,
  run: async (given, shell) => {
    const [workbook = ""] = given.words;
    const folder = given.needed("out");
    const open = await readRoundFile(workbook, shell);
    const language = languageFor(open, shell);
    const made = await inFile(workbook, () => roundTeams(open, language));
    await writeTeams(made.teams, { folder, language, force: given.has("force") }, shell);
    if (given.has("json")) shell.say(JSON.stringify(teamsJson(made, folder, language), null, 2));
    else toldLines(made, folder, shell).forEach(shell.say);
    noteLeftOut(made, shell);
    return toldFindings([...made.findings, ...open.read.planFindings], shell);
  },
};

type Where = { readonly folder: string; readonly language: Language; readonly force: boolean };

/** A folder that was made for them is taken away again when something goes wrong. */
async function writeTeams(
  found: readonly RoundTeam[],
  { folder, language, force }: Where,
  shell: Shell,
): Promise<void> {
  const targets = found.map(({ file }) => ({ file: join(folder, file), cwd: shell.cwd, force }));
  const created = await makeFolder(folder, shell);
  try {
    targets.forEach(assertTarget);
    const files: FileToWrite[] = [];
    for (const [index, target] of targets.entries()) {
      const team = found[index];
      if (team) files.push({ target, content: await writeWorkbook(makeTeamWorkbook(team.book, language)) });
      noteProgress(files.length, targets.length, shell);
    }
    await writeAll(files);
  } catch (error) {
    if (created !== undefined) await rm(created, { recursive: true, force: true });
    throw error;
  }
}

function noteProgress(done: number, all: number, { language, note }: Shell): void {
  if (all > MANY && done % MANY === 0) note(cliText[language].teams.progress(done, all));
}

function toldLines(
  { teams: found }: RoundTeams,
  folder: string,
  { language, paint }: Shell,
): readonly string[] {
  const text = cliText[language].teams;
  const [weeks = 0] = found.map(({ book }) => book.weeks.length);
  const rows = found.map(({ book, file }) => [
    join(folder, file),
    text.measures(book.measures.length),
    book.work.fields.team.coach,
  ]);
  return [paint.strong(text.wrote(found.length, weeks)), ...table(rows, ["left", "left", "left"])];
}

function noteLeftOut({ leftOut }: RoundTeams, { language, note }: Shell): void {
  if (leftOut.length === 0) return;
  const { application } = sheetText[language].plan.choices;
  const names = leftOut.map(({ team, status }) =>
    status === null ? team : `${team} (${application[status]})`,
  );
  note(cliText[language].teams.leftOut(names.join(", ")));
}
