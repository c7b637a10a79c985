import { measureChart, type MeasureChart } from "../../domain/measurement/measureChart";
import type { MeasureId } from "../../domain/measurement/measures";
import type { TeamRecord } from "../../domain/measurement/teamRecord";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import { cliText } from "../../i18n/cli/cliText";
import { writeProblem } from "../../i18n/problems/problemText";
import { readCells } from "../../intake/workbook/readCells";
import type { ReadTeam } from "../../intake/workbook/readTeam";
import { runChartSvg } from "../../render/svg/runChartSvg";
import { openWorkbook } from "../../tasks/openWorkbook";
import { pictureOf } from "../browser/pictureOf";
import type { Command, OptionName } from "../Command";
import { readInput } from "../files/readInput";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { endingOf, measureOption } from "../options";
import { inFile } from "../problemSentence";
import type { ExitCode, Shell } from "../Shell";
import { verdictLines } from "../lines/verdictLines";

/** Draws a measure of a team's workbook. */
export const chart: Command<OptionName<"chart">> = {
  options: { measure: "text", out: "text", force: "flag" },
  words: 1,
  run: async (given, shell) => {
    const measure = measureOption(given.needed("measure"));
    const file = given.needed("out");
    const ending = endingOf(file, [".svg", ".png"]);
    const target = { file, cwd: shell.cwd, force: given.has("force") };
    assertTarget(target);
    const workbook = given.words[0] ?? "";
    const bytes = await readInput(workbook, shell);
    const { team, findings } = await inFile(workbook, () => teamIn(bytes));
    const drawn = chartIn(team, measure);
    const svg = svgOf(drawn, team, shell);
    await writeWhole(target, ending === ".svg" ? svg : await pictureOf(svg, shell.env));
    verdictLines(drawn, shell.language, shell.paint).forEach(shell.say);
    shell.say(cliText[shell.language].wrote(file));
    return told(findings, shell);
  },
};

async function teamIn(bytes: Uint8Array): Promise<ReadTeam> {
  const open = openWorkbook(await readCells(bytes));
  if (open.kind === "none") throw new DomainError("not-ours", "not a workbook of ours");
  if (open.kind === "round") throw new DomainError("not-a-team", "a round's workbook");
  return open.read;
}

function chartIn(team: TeamRecord, id: MeasureId): MeasureChart {
  if (!team.measures.includes(id)) {
    const known = team.measures.join(", ");
    throw new DomainError("measure-not-chosen", `the team has no ${id}`, { value: id, known });
  }
  const drawn = measureChart(team, id);
  if (drawn.chart.points.some(({ value }) => value !== null)) return drawn;
  throw new DomainError("no-chart", `${id} has no values`, { value: id });
}

/** The chart as a file that stands alone. */
export const svgOf = (
  drawn: MeasureChart,
  { name }: TeamRecord,
  { language }: Pick<Shell, "language">,
): string =>
  `${runChartSvg(drawn, { size: "large", theme: "light", language, team: name, standalone: true })}\n`;

/** What could not be read is told, all of it: the chart has gaps there. */
function told(findings: readonly Finding[], { language, note }: Shell): ExitCode {
  if (findings.length === 0) return 0;
  note(cliText[language].findings(findings.length));
  for (const { code, sheet, cell, details } of findings) {
    note(`  ${sheet}!${cell}: ${writeProblem({ code, message: code, details }, language)}`);
  }
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
