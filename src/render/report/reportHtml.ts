import { reportText } from "../../i18n/report/reportText";
import { chartStyles } from "../svg/chartColours";
import { element, text, type Svg } from "../svg/element";
import { runChartSvg } from "../svg/runChartSvg";
import { blank, block, footer, headerOf, paperHtml, statement } from "./paperHtml";
import type { Report, ReportChart, ReportPart } from "./Report";
import { pageStyles } from "./reportStyles";
import { untilIn } from "./reportTexts";

/** More tests than these do not fit on one page. */
const POSTER_TESTS = 7;

/** Chart widths in pixels of the drawing: the lower the chart on its page, the wider it is drawn. */
const POSTER_CHART = 880;
const PAGE_CHART = 920;

/** The paper as one page that needs nothing beside itself and prints on A4. What people typed is escaped. */
export function reportHtml(report: Report): string {
  const { language, title, team, under, kind } = report;
  const body = kind === "poster" ? posterBody(report) : pageBody(report);
  const header = headerOf({ title, name: team, nameless: reportText[language].noTeam, under });
  return paperHtml({
    language,
    kind,
    title: [title, team].filter((part) => part !== "").join(" · "),
    styles: `${pageStyles(kind)}${chartStyles}`,
    body: [header, ...body],
  });
}

const footerOf = (report: Report): Svg => footer([...untilIn(report), reportText[report.language].made]);

function posterBody(report: Report): readonly Svg[] {
  const { parts, charts, language, team } = report;
  const cards = parts.map((part) => {
    const { texts } = part;
    const left = part.kind === "tests" ? texts.length - POSTER_TESTS : 0;
    const shown = left > 0 ? { ...part, texts: texts.slice(0, POSTER_TESTS) } : part;
    const more = left > 0 ? [block("p", "more", [text(reportText[language].moreTests(left))])] : [];
    return block("section", `card ${part.kind}`, [...partIn(shown), ...more]);
  });
  const at = parts.findIndex(({ kind }) => kind === "tests") + 1;
  const pictures = charts.map((chart) => figure(chart, { language, team }, POSTER_CHART));
  const all = [...cards.slice(0, at), ...pictures, ...cards.slice(at)];
  return [block("div", "cards", all), footerOf(report)];
}

/** Rows under each other. One chart stands after the sentence about it, several on pages of their own. */
function pageBody(report: Report): readonly Svg[] {
  const { parts, charts, language, team } = report;
  const pictures = charts.map((chart) => figure(chart, { language, team }, PAGE_CHART));
  const rows = parts
    .filter(isNotInHeader)
    .map((part) => [block("section", `row ${part.kind}`, partIn(part)), part.kind] as const);
  if (charts.length !== 1) {
    const heading = block("h2", "charts", [text(reportText[language].charts)]);
    return [
      ...rows.map(([row]) => row),
      footerOf(report),
      ...(pictures.length === 0 ? [] : [heading, ...pictures]),
    ];
  }
  const at = rows.findIndex(([, kind]) => kind === "verdict") + 1;
  const all = rows.map(([row]) => row);
  return [...all.slice(0, at), ...pictures, ...all.slice(at), footerOf(report)];
}

/** The names of team and round stand in the header already. */
const isNotInHeader = ({ kind, texts }: ReportPart): boolean => kind !== "name" || texts.length === 0;

/** Lines to write on where nothing is typed yet. */
const LINES = 2;

const partIn = ({ label, texts }: ReportPart): readonly Svg[] => [
  element("h2", {}, [text(label)]),
  block("div", "texts", texts.length === 0 ? [blank(LINES)] : texts.map(statement)),
];

const figure = (
  { chart, tests }: ReportChart,
  { language, team }: Pick<Report, "language" | "team">,
  width: number,
): Svg =>
  element("figure", {}, [
    // The drawing is markup of ours, escaped where it was made.
    runChartSvg(chart, { size: "large", theme: "light", language, team, tests, width }) as Svg,
  ]);
