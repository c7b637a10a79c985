import { join, resolve } from "node:path";
import { measureChart } from "../../domain/measurement/measureChart";
import type { TeamRecord } from "../../domain/measurement/teamRecord";
import { partsOf, serialOf } from "../../domain/shared/calendar";
import { cliText } from "../../i18n/cli/cliText";
import { sampleText } from "../../i18n/sample/sampleText";
import { basisJson, invoiceJson } from "../../render/json/invoiceJson";
import { verdictWords } from "../../render/words/verdictWords";
import { measureWords } from "../../templates/measureWords";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../tasks/makeTeamWorkbook";
import { sampleRound } from "../../tasks/sample/sampleRound";
import { sampleTeams } from "../../tasks/sample/sampleTeams";
import type { Command, OptionName } from "../Command";
import { compareWithFile } from "../files/compareWithFile";
import { makeFolder } from "../files/makeFolder";
import { assertTarget, writeWhole } from "../files/writeWhole";
import type { Shell } from "../Shell";
import { splitLines } from "../lines/splitLines";
import { table } from "../lines/table";
import { markOf, verdictLines } from "../lines/verdictLines";
import { svgOf } from "./chart";

type SampleFile = { readonly name: string; readonly content: Uint8Array | string };

/** Makes the samples and says what they show. What a person has changed in one is kept, unless forced. */
export const samples: Command<OptionName<"samples">> = {
  options: { out: "text", force: "flag" },
  words: 0,
  run: async (given, shell) => {
    const folder = given.text("out") ?? "out";
    const teams = sampleTeams(shell.language);
    const round = sampleRound(shell.language);
    const files = await filesOf(teams, round, shell);
    await makeFolder(folder, shell);
    const kept = await writeFiles(folder, files, given.has("force"), shell);
    [
      ...titleLines(shell),
      ...measureLines(teams, shell),
      ...teamLines(teams, shell),
      ...invoiceLines(round, shell),
      ...fileLines(folder, files, shell),
    ].forEach(shell.say);
    if (kept.length > 0) shell.note(cliText[shell.language].samples.kept(kept.join(", ")));
    return 0;
  },
};

type Round = ReturnType<typeof sampleRound>;

async function filesOf(
  teams: readonly TeamRecord[],
  round: Round,
  { language }: Shell,
): Promise<readonly SampleFile[]> {
  const { names } = cliText[language].samples;
  const [team] = teams;
  if (!team) return [];
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    { name: `${names.team}.xlsx`, content: await writeWorkbook(makeTeamWorkbook(team, language)) },
    { name: `${names.round}.xlsx`, content: await writeWorkbook(makeRoundWorkbook(round, language)) },
    ...team.measures.map((id) => {
      return { name: `${names.chart}-${id}.svg`, content: svgOf(measureChart(team, id), team, { language }) };
    }),
    { name: `${names.invoice}.json`, content: json(invoiceJson(round.invoice.invoice)) },
    { name: `${names.basis}.json`, content: json(basisJson(round.invoice.basis)) },
  ];
}

/** Writes what is missing, all or nothing to begin with, and gives the files whose own contents were kept. */
async function writeFiles(folder: string, files: readonly SampleFile[], force: boolean, shell: Shell) {
  const compared = await Promise.all(
    files.map(async ({ name, content }) => {
      const file = join(folder, name);
      return { file, content, found: await compareWithFile(file, content, shell) };
    }),
  );
  const toWrite = compared.filter(({ found }) => found === "missing" || (force && found === "other"));
  const targets = toWrite.map(({ file, content }) => ({ file, content, cwd: shell.cwd, force: true }));
  targets.forEach(assertTarget);
  await Promise.all(targets.map((target) => writeWhole(target, target.content)));
  return force ? [] : compared.filter(({ found }) => found === "other").map(({ file }) => file);
}

function titleLines({ language, paint }: Shell): readonly string[] {
  const { samples: text } = cliText[language];
  return [paint.strong(text.title(sampleText[language].round)), paint.quiet(text.invented), ""];
}

/** The first team in full: what changed with its reasons, then the rest in a line each. */
function measureLines([team]: readonly TeamRecord[], { language, paint }: Shell): readonly string[] {
  if (!team) return [];
  const { samples: text } = cliText[language];
  const charts = team.measures.map((id) => measureChart(team, id));
  const [changed, calm] = [true, false].map((wanted) =>
    charts.filter(({ verdict }) => "run" in verdict === wanted),
  );
  const rows = (calm ?? []).map((chart) => {
    const words = verdictWords(chart, language);
    return [`${markOf(chart)} ${measureWords(chart.measure, language).name}`, words.short, words.level];
  });
  return [
    paint.strong(text.measures(team.name, team.weeks.length)),
    ...(changed ?? []).flatMap((chart) => verdictLines(chart, language, paint)),
    ...table(rows, ["left", "left", "left"]),
    "",
  ];
}

function teamLines(teams: readonly TeamRecord[], { language, paint }: Shell): readonly string[] {
  const rows = teams.map((team) => {
    const chart = measureChart(team, "t3_doctor");
    const { headline, level } = verdictWords(chart, language);
    return [`${markOf(chart)} ${team.name}`, headline, level];
  });
  return [paint.strong(cliText[language].samples.teams), ...table(rows, ["left", "left", "left"]), ""];
}

function invoiceLines({ invoice }: Round, { language, paint }: Shell): readonly string[] {
  const { year, month, day } = partsOf(serialOf(invoice.invoice.date));
  const { samples: text } = cliText[language];
  return [
    paint.quiet(text.invoice(`${day}.${month}.${year}`)),
    ...splitLines(invoice, [], language, paint),
    "",
  ];
}

function fileLines(folder: string, files: readonly SampleFile[], { language, paint, cwd }: Shell) {
  const { samples: text } = cliText[language];
  const { names } = text;
  const at = (name: string) => join(folder, name);
  return [
    paint.strong(text.files),
    ...files.map(({ name }) => `  ${resolve(cwd, folder, name)}`),
    "",
    paint.strong(text.goOn),
    `  npx lapimurto chart ${at(`${names.team}.xlsx`)} --measure demand --out ${at("demand.svg")}`,
    `  npx lapimurto split --invoice ${at(`${names.invoice}.json`)} --basis ${at(`${names.basis}.json`)}`,
    "  npx lapimurto --help",
  ];
}
