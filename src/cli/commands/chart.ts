import { measureChart, type MeasureChart } from "../../domain/measurement/measureChart";
import type { MeasureId } from "../../domain/measurement/measures";
import type { TeamRecord } from "../../domain/measurement/teamRecord";
import type { AnyTeam } from "../../domain/team/TeamBook";
import { DomainError } from "../../domain/shared/DomainError";
import { cliText } from "../../i18n/cli/cliText";
import { runChartSvg } from "../../render/svg/runChartSvg";
import { testMarksOf } from "../../tasks/charts/testMarksOf";
import { pictureOf } from "../browser/pictureOf";
import type { Command, OptionName } from "../Command";
import { readTeamFile } from "../files/readTeamFile";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { endingOf, measureOption } from "../options";
import { toldFindings } from "../lines/toldFindings";
import type { Shell } from "../Shell";
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
    const { team, findings } = (await readTeamFile(given.words[0] ?? "", shell)).read;
    const drawn = chartIn(team, measure);
    const svg = svgOf(drawn, team, shell);
    await writeWhole(target, ending === ".svg" ? svg : await pictureOf(svg, shell.env));
    verdictLines(drawn, shell.language, shell.paint).forEach(shell.say);
    shell.say(cliText[shell.language].wrote(file));
    return toldFindings(findings, shell);
  },
};

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
  { name, work }: AnyTeam,
  { language }: Pick<Shell, "language">,
): string => {
  const tests = work === undefined ? [] : testMarksOf({ work }, drawn.measure);
  return `${runChartSvg(drawn, { size: "large", theme: "light", language, team: name, tests, standalone: true })}\n`;
};
