import { measureChart, type MeasureChart } from "../../domain/measurement/measureChart";
import { measureOf } from "../../domain/measurement/measureOf";
import { isMeasureId } from "../../domain/measurement/measures";
import type { AnyTeam } from "../../domain/team/TeamBook";
import { DomainError } from "../../domain/shared/DomainError";
import { cliText } from "../../i18n/cli/cliText";
import { runChartSvg } from "../../render/svg/runChartSvg";
import { testMarksOf } from "../../tasks/charts/testMarksOf";
import type { TeamWorkbook } from "../../tasks/openWorkbook";
import { valuesPlace } from "../../tasks/report/valuesPlace";
import { pictureOf } from "../browser/pictureOf";
import type { Command, OptionName } from "../Command";
import { outputOf } from "../files/outputOf";
import { readTeamFile } from "../files/readWorkbookFile";
import { assertTarget, writeWhole } from "../files/writeWhole";
import { inFile } from "../problemSentence";
import { toldFindings } from "../lines/toldFindings";
import type { Shell } from "../Shell";
import { verdictLines } from "../lines/verdictLines";

/** Draws a measure of a team's workbook. */
export const chart: Command<OptionName<"chart">> = {
  options: { measure: "text", out: "text", force: "flag" },
  words: 1,
  run: async (given, shell) => {
    const [workbook = ""] = given.words;
    const measure = given.needed("measure");
    const file = given.needed("out");
    const { target, ending } = outputOf(file, [".svg", ".png"], given, shell);
    assertTarget(target);
    const open = await readTeamFile(workbook, shell);
    const drawn = await inFile(workbook, () => chartIn(open, measure));
    const { team, findings } = open.read;
    const svg = svgOf(drawn, team, shell);
    await writeWhole(target, ending === ".svg" ? svg : await pictureOf(svg, shell.env));
    verdictLines(drawn, shell.language, shell.paint).forEach(shell.say);
    shell.say(cliText[shell.language].wrote(file));
    return toldFindings(findings, shell);
  },
};

/** @throws DomainError `unknown-measure`, `measure-not-chosen` with what the team follows, `no-chart` with its sheet */
function chartIn({ found, read: { team } }: TeamWorkbook, value: string): MeasureChart {
  const id = team.measures.find((each) => each === value);
  if (id === undefined) {
    const known = team.measures.join(", ");
    const code = isMeasureId(value) ? "measure-not-chosen" : "unknown-measure";
    throw new DomainError(code, `the team has no ${value}`, { value, known });
  }
  const drawn = measureChart(team, id);
  if (drawn.chart.points.some((point) => point.value !== null)) return drawn;
  const sheet = valuesPlace(found, measureOf(team, id))?.sheet ?? "";
  throw new DomainError("no-chart", `${value} has no values`, { value, sheet });
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
