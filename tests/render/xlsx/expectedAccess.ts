import { capacityLevel, capacityRules } from "../../../src/domain/access/capacityLevel";
import { forecast } from "../../../src/domain/access/clearance";
import { flowOutlook, type FlowOutlook } from "../../../src/domain/access/flowOutlook";
import { flowWeeks, type FlowRecord } from "../../../src/domain/access/flowRecord";
import { t3Of, t3Weeks, type T3Record, type T3Row } from "../../../src/domain/access/t3Record";
import { measureOf } from "../../../src/domain/measurement/measureOf";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import type { Serial } from "../../../src/domain/shared/calendar";
import { accessText } from "../../../src/i18n/access/accessText";
import type { Language } from "../../../src/i18n/language";
import { writeNumber } from "../../../src/i18n/numbers";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { SPARE_T3_ROWS } from "../../../src/templates/team/t3Sheet";
import { FORECAST_WEEKS } from "../../../src/templates/team/flowCalc";
import { isoLabel, type Expected, type Pair } from "./expectedTeam";

const NA = "#N/A";

/** What the formulas of the sheets of T3 and of capacity must show, said by the domain. */
export function expectedAccess(
  team: TeamRecord,
  due: Serial,
  language: Language,
): ReadonlyMap<string, Expected> {
  return new Map([
    ...(team.t3 ? [...t3Rows(team.t3, language), ...t3Summary(team, team.t3, language)] : []),
    ...(team.capacity ? flowSheet(team, team.capacity, due, language) : []),
  ]);
}

function t3Rows(record: T3Record, language: Language): readonly Pair[] {
  const { state } = sheetText[language];
  const spare = Array.from({ length: SPARE_T3_ROWS }, () => null);
  const rows = [...record.rows, ...spare].flatMap((row, index): readonly Pair[] => {
    const t3 = row && t3Of(row, record);
    const told = row !== null && isEarly(row, record) ? accessText[language].t3.beforeSample : state.missing;
    const isTold = row !== null && (t3 !== null || row.absent);
    return [
      [`t3Rows.used[${index}]`, t3?.days ?? ""],
      [`t3Rows.cens[${index}]`, t3?.censored ? 1 : ""],
      [`t3Rows.state[${index}]`, row === null ? "" : isTold ? state.done : told],
    ];
  });
  return [...rows, ["T3Limit", record.ceiling], ["T3SampleDay", record.sampleDay]];
}

/** The third free slot is before the day of measuring. */
const isEarly = ({ days, third, week }: T3Row, { sampleDay }: T3Record) =>
  days === null && third !== null && third < week + sampleDay;

/** Half days are written with the decimal sign of the reader. */
function t3Summary(team: TeamRecord, record: T3Record, language: Language): readonly Pair[] {
  const weeks = team.weeks.map(({ week }) => week).sort((a, b) => a - b);
  const groups = team.measures.flatMap((id) => {
    const { source } = measureOf(team, id);
    return source.sheet === "t3" ? [{ id, units: t3Weeks(record, source.group) }] : [];
  });
  return weeks.flatMap((week, index): readonly Pair[] => [
    [`t3WeekRows.week[${index}]`, week],
    [`t3WeekRows.label[${index}]`, isoLabel(week)],
    ...groups.flatMap(({ id, units }): readonly Pair[] => {
      const { n = 0, median = null, medianCensored = false } = units.get(week) ?? {};
      const shown = medianCensored ? `≥ ${writeNumber(median ?? 0, language, 1)}` : (median ?? 0);
      return [
        [`t3WeekRows.${id}_shown[${index}]`, median === null ? "" : shown],
        [`t3WeekRows.${id}_n[${index}]`, n === 0 ? "" : n],
      ];
    }),
  ]);
}

function flowSheet(team: TeamRecord, record: FlowRecord, due: Serial, language: Language): readonly Pair[] {
  const outlook = flowOutlook(record);
  return [
    ...flowRows(team, record, due, language),
    ...outlookFacts(outlook, language),
    ...flowFigures(record, outlook, language),
    ...flowLines(record, outlook),
  ];
}

function flowRows(team: TeamRecord, record: FlowRecord, due: Serial, language: Language): readonly Pair[] {
  const { state } = sheetText[language];
  const facts = new Map(flowWeeks(record).map((row) => [row.week, row]));
  const noted = new Set(team.weeks.flatMap(({ week, note }) => (note === "" ? [] : week)));
  return record.rows.flatMap((row, index): readonly Pair[] => {
    const { week } = row;
    const week_ = facts.get(week);
    const typed = Object.entries(row).filter(([column, value]) => column !== "week" && value !== null);
    const isDone = week_?.demand !== null && row.capacity !== null && row.activity !== null;
    const late = typed.length > 0 ? state.partial : noted.has(week) ? state.noNumber : state.missing;
    const cells = {
      label: isoLabel(week),
      demand: week_?.demand,
      backlog: week_?.backlog,
      reconciliation: week_?.reconciliation,
      gap: week_?.gap,
      utilisation: week_?.utilisation,
      noShowRate: week_?.noShowRate,
      weeksOfWork: week_?.weeksOfWork,
      state: isDone ? state.done : week > due ? "" : late,
    };
    return Object.entries(cells).map(([column, cell]): Pair => [`flowRows.${column}[${index}]`, cell ?? ""]);
  });
}

function outlookFacts(outlook: FlowOutlook, language: Language): readonly Pair[] {
  return [
    ["FlowLastWeek", outlook.lastWeek ?? ""],
    ["FlowBacklog", outlook.backlog],
    ["FlowDemand", outlook.demand ?? ""],
    ["FlowCapacity", outlook.capacity ?? ""],
    ["FlowClearing", outlook.clearing ?? ""],
    ["FlowWeeks", outlook.weeks ?? ""],
    ["FlowClearedIn", outlook.clearedIn === null ? "" : isoLabel(outlook.clearedIn)],
    ["FlowExtra", outlook.extra ?? ""],
    ["FlowMeanWait", outlook.meanWait ?? ""],
    ["FlowVerdict", verdict(outlook, language)],
  ];
}

function verdict(outlook: FlowOutlook, language: Language): string {
  const { flow } = accessText[language];
  if (outlook.demand === null || outlook.capacity === null || outlook.lastWeek === null) return flow.tooFew;
  if (outlook.weeks === null) return flow.never;
  if (outlook.clearedIn === null) return flow.cleared;
  return `◆ ${flow.clears}${isoLabel(outlook.clearedIn)}, ${outlook.weeks}${flow.clearsWeeks}`;
}

const tenths = (value: number | null): Expected =>
  value === null ? "–" : (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10;

/** Above the table the numbers of now, under it the levels and the outcome of the plan. */
function flowFigures(record: FlowRecord, outlook: FlowOutlook, language: Language): readonly Pair[] {
  const { flow } = accessText[language];
  const demand = flowWeeks(record).flatMap((week) => week.demand ?? []);
  const top = 6 + record.rows.length + 3;
  const levels = capacityRules.flatMap((rule, index): readonly Pair[] => {
    const column = "ADGJM".charAt(index);
    const level = capacityLevel(demand, rule);
    const above = demand.filter((week) => level !== null && week > Number(level.toFixed(9))).length;
    return [
      [`capacity!${column}${top + 3}`, tenths(level)],
      [`capacity!${column}${top + 4}`, level === null ? "–" : `${flow.weeksAbove}${above}`],
    ];
  });
  const outcome = [
    tenths(outlook.demand),
    tenths(outlook.capacity),
    tenths(outlook.weeks),
    outlook.clearedIn === null ? "–" : isoLabel(outlook.clearedIn),
    tenths(outlook.extra),
    tenths(outlook.meanWait),
  ];
  return [
    ["capacity!A4", tenths(outlook.backlog)],
    ["capacity!C4", tenths(outlook.demand)],
    ["capacity!E4", tenths(outlook.capacity)],
    ["capacity!G4", verdict(outlook, language)],
    ...levels,
    ...outcome.map((cell, index): Pair => [`capacity!E${top + 14 + index}`, cell]),
  ];
}

/** What the chart draws, a row a week to the end of the forecast. */
function flowLines(record: FlowRecord, outlook: FlowOutlook): readonly Pair[] {
  const weeks = flowWeeks(record);
  const first = weeks[0]?.week ?? 0;
  const { demand, capacity, lastWeek, backlog } = outlook;
  const coming =
    demand === null || capacity === null
      ? []
      : [backlog, ...forecast({ backlog, demand, capacity, target: record.plan.target }, 200)];
  return Array.from({ length: weeks.length + FORECAST_WEEKS }, (_, index) => {
    const week = first + 7 * index;
    const row = weeks[index];
    const ahead = lastWeek === null ? -1 : (week - lastWeek) / 7;
    const nth = Number(isoLabel(week).slice(-2));
    const cells = {
      week,
      label: nth % 4 === 0 ? nth : "",
      demand: row?.demand ?? NA,
      capacity: row?.capacity ?? NA,
      backlog: row?.backlog ?? NA,
      forecast: coming[ahead] ?? NA,
    };
    return Object.entries(cells).map(([column, cell]): Pair => [`flowChart.${column}[${index}]`, cell]);
  }).flat();
}
