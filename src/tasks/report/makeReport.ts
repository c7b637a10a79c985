import { measureChart } from "../../domain/measurement/measureChart";
import { identityCodesIn } from "../../domain/people/hetu";
import { DomainError } from "../../domain/shared/DomainError";
import type { Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import { textOf } from "../../intake/workbook/CellReader";
import {
  writePlace,
  type Report,
  type ReportChart,
  type ReportPart,
  type ReportText,
} from "../../render/report/Report";
import {
  reportItems,
  type Drawn,
  type ReportItem,
  type ReportKind,
} from "../../templates/team/work/reportItems";
import { fieldName } from "../../templates/team/work/workNames";
import { testMarksOf } from "../charts/testMarksOf";
import type { TeamWorkbook } from "../openWorkbook";
import { drawnTexts, tableOf } from "./drawnTexts";
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
    charts: chartsFor[kind](charts.filter(hasValue)),
  };
  assertNoCodes([...headTexts(workbook), ...report.parts.flatMap(({ texts }) => texts)]);
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

const hasValue = ({ chart: { chart } }: ReportChart): boolean =>
  chart.points.some(({ value }) => value !== null);

function newestWeek(charts: readonly ReportChart[]): Serial | null {
  const weeks = charts.flatMap(({ chart: { chart, weeks: mondays } }) => {
    const last = chart.points.findLastIndex(({ value }) => value !== null);
    return last < 0 ? [] : [mondays[last] ?? 0];
  });
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

/** What stands in a named cell, and where that is. */
function typedText({ found }: TeamWorkbook, name: string): Pick<ReportPart, "texts" | "place"> {
  const place = found.places.get(name) ?? null;
  const text = textOf(found.fields.get(name) ?? null);
  return { place, texts: text === "" ? [] : [{ text, source: place }] };
}

/** Where a person begins to type what is drawn. */
function typedAt(kind: Drawn, { found }: TeamWorkbook): Pick<ReportPart, "place" | "sheet"> {
  const own = tableOf[kind];
  if (own === undefined) return { place: rowPlace(found, "weekRows", 0, "week"), sheet: null };
  return { place: rowPlace(found, own.table, 0, own.column), sheet: own.sheet };
}

/** What stands at the head of every paper. */
const headTexts = (workbook: TeamWorkbook): readonly ReportText[] =>
  ["TeamName", "RoundName", fieldName("organisation")].flatMap((name) => typedText(workbook, name).texts);

function assertNoCodes(texts: readonly ReportText[]): void {
  const found = texts.find(({ text }) => identityCodesIn(text).length > 0);
  if (found === undefined) return;
  const cell = found.source === null ? "" : writePlace(found.source);
  throw new DomainError("identity-code", `an identity code in ${cell}`, { cell });
}
