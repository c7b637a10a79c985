import { hasValues } from "../../domain/measurement/hasValues";
import { latestPosition } from "../../domain/measurement/latestPosition";
import { measureChart } from "../../domain/measurement/measureChart";
import type { Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import type { Report, ReportChart, ReportPart } from "../../render/report/Report";
import {
  reportItems,
  type Drawn,
  type ReportItem,
  type ReportKind,
} from "../../templates/team/work/reportItems";
import { fieldName } from "../../templates/team/work/workNames";
import { testMarksOf } from "../charts/testMarksOf";
import type { TeamWorkbook } from "../openWorkbook";
import { assertNoCodes } from "./assertNoCodes";
import { drawnTexts, tableOf } from "./drawnTexts";
import { typedText } from "./typedText";
import { rowPlace } from "./valuesPlace";

/**
 * A paper from what the team's workbook holds, nothing else: what is not typed yet has no text. Of people it knows
 * roles only, of professionals the median of their unit.
 *
 * @throws DomainError `identity-code` with the cell in which somebody typed one
 */
export function makeReport(workbook: TeamWorkbook, kind: ReportKind, language: Language): Report {
  const { team } = workbook.read;
  const { organisation } = team.work.fields.team;
  const charts = team.measures.map((id): ReportChart => {
    const chart = measureChart(team, id);
    return { chart, tests: testMarksOf(team, chart.measure) };
  });
  const report: Report = {
    kind,
    language,
    title: titleOf(kind, language),
    team: team.name,
    under: [team.round, organisation].filter((part) => part !== "").join(" · "),
    until: newestWeek(charts),
    parts: reportItems[kind].map((item) => partOf(item, workbook, language)),
    charts: chartsFor[kind](charts).filter(({ chart }) => hasValues(chart)),
  };
  assertNoCodes(workbook, report);
  return report;
}

/** "Posteri" */
const titleOf = (kind: ReportKind, language: Language): string => {
  const { poster, report } = sheetText[language];
  return kind === "poster" ? poster.title : report[kind];
};

/** Which charts a paper shows: the first measure is the one that the team works for. */
const chartsFor: Readonly<Record<ReportKind, (charts: readonly ReportChart[]) => readonly ReportChart[]>> = {
  poster: (charts) => charts.slice(0, 1),
  manager: (charts) => charts.slice(0, 1),
  final: (charts) => charts,
  innokyla: () => [],
};

function newestWeek(charts: readonly ReportChart[]): Serial | null {
  const weeks = charts.flatMap(({ chart }) => chart.weeks[latestPosition(chart) - 1] ?? []);
  return weeks.length === 0 ? null : Math.max(...weeks);
}

function partOf(item: ReportItem, workbook: TeamWorkbook, language: Language): ReportPart {
  const { kind } = item;
  const label = item.label[language];
  if (kind === "name") return { kind, label, sheet: null, ...typedText(workbook, item.name) };
  if (kind === "field")
    return { kind, label, sheet: item.sheet, ...typedText(workbook, fieldName(item.field)) };
  const texts = drawnTexts[kind](workbook, language);
  return { kind, label, texts, ...typedAt(kind, workbook) };
}

/** Where a person begins to type what is drawn. */
function typedAt(kind: Drawn, { found }: TeamWorkbook): Pick<ReportPart, "place" | "sheet"> {
  const own = tableOf[kind];
  if (own === undefined) return { place: rowPlace(found, "weekRows", 0, "week"), sheet: null };
  return { place: rowPlace(found, own.table, 0, own.column), sheet: own.sheet };
}
