import { currentGoal } from "../../../src/domain/measurement/goalAt";
import { measureChart, type MeasureChart } from "../../../src/domain/measurement/measureChart";
import {
  columnsOf,
  isOwnId,
  type MeasureId,
  type TeamMeasure,
} from "../../../src/domain/measurement/measures";
import { measureOf } from "../../../src/domain/measurement/measureOf";
import { runsOf, type Run } from "../../../src/domain/measurement/runs";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { isoWeekOf, type Serial } from "../../../src/domain/shared/calendar";
import type { Language } from "../../../src/i18n/language";
import { controlText } from "../../../src/i18n/control/controlText";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import { measureWords, withUnit } from "../../../src/templates/measureWords";
import { t3Of, t3Weeks } from "../../../src/domain/access/t3Record";
import { weekSettings } from "../../../src/domain/measurement/weekSettings";
import { valueFaults } from "../../../src/domain/measurement/checks/valueFaults";
import { weekValues } from "../../../src/domain/measurement/weekValues";
import { DOUBTS, isDoubted, needsDoubtTable } from "../../../src/templates/team/doubts";
import { hasPair, settingNumber } from "../../../src/templates/team/limitColumns";
import { verdictWords } from "../../../src/render/words/verdictWords";
import { factName, runTable } from "../../../src/templates/team/runNames";

export type Expected = string | number;

const NA = "#N/A";

/** What every formula of a team's workbook must show, said by the domain. */
export function expectedTeam(team: TeamRecord, language: Language): ReadonlyMap<string, Expected> {
  const each = team.measures.flatMap((id, index) => {
    const chart = measureChart(team, id);
    return [
      ...runRows(team, id, chart),
      ...facts(team, id, chart, language),
      ...chartLines(chart, index, language),
    ];
  });
  return new Map([
    ...each,
    ...labels(team),
    ...shownWeeks(team),
    ...doubts(team),
    ...ownChoices(team, language),
    ...firstFigures(team, language),
  ]);
}

export type Pair = readonly [string, Expected];

/** Columns of sheet Weeks that come from another sheet. */
function shownWeeks(team: TeamRecord): readonly Pair[] {
  return team.measures.flatMap((id) => {
    const measure = measureOf(team, id);
    if (measure.source.sheet === "weeks") return [];
    const values = new Map(weekValues(team, measure).map(({ week, value }) => [week, value]));
    return team.weeks.map(({ week }, index): Pair => [`weekRows.${id}[${index}]`, values.get(week) ?? ""]);
  });
}

/** What looks wrong about the weeks, by measure and together. A note silences only what the row says. */
function doubts(team: TeamRecord): readonly Pair[] {
  const silent = { ...team, weeks: team.weeks.map((row) => ({ ...row, note: "" })) };
  const weeks = team.weeks.map(({ week }) => week).sort((a, b) => a - b);
  const doubted = team.measures.map((id) => measureOf(team, id)).filter(isDoubted);
  const found = doubted.map((measure) => {
    const byWeek = new Map(valueFaults(silent, measure).map(({ week, rule }) => [week, DOUBTS[rule]]));
    return { id: measure.id, numbers: weeks.map((week) => byWeek.get(week) ?? 0) };
  });
  if (found.length === 0) return [];
  return [
    ...found.flatMap(({ id, numbers }) =>
      numbers.map((number, index): Pair => [`${runTable(id)}.doubt[${index}]`, number]),
    ),
    ...(needsDoubtTable(doubted) ? weeks : []).flatMap((week, index): readonly Pair[] => [
      [`doubtRows.week[${index}]`, week],
      [`doubtRows.doubt[${index}]`, found.reduce((sum, { numbers }) => sum + (numbers[index] ?? 0), 0)],
    ]),
  ];
}

/** Names of own measures among the choices. */
function ownChoices(team: TeamRecord, language: Language): readonly Pair[] {
  return team.measures.flatMap((id, index): readonly Pair[] =>
    isOwnId(id) ? [[`lists!A${5 + index}`, measureWords(measureOf(team, id), language).name]] : [],
  );
}

const labels = ({ weeks }: TeamRecord): readonly Pair[] =>
  weeks.map(({ week }, index) => [`weekRows.label[${index}]`, isoLabel(week)]);

export function isoLabel(week: Serial): string {
  const { year, week: number } = isoWeekOf(week);
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** What the state of a well-formed row says, `due` being the last week that should be filled. */
export function expectedStates(
  team: TeamRecord,
  due: Serial,
  language: Language,
): ReadonlyMap<string, string> {
  const { state } = sheetText[language];
  const followed = team.measures.map((id) => measureOf(team, id));
  const typed = followed.filter(({ source }) => source.sheet === "weeks").flatMap(columnsOf);
  const shown = followed
    .filter(({ source }) => source.sheet !== "weeks")
    .map((measure) => new Map(weekValues(team, measure).map(({ week, value }) => [week, value])));
  const stateOf = ({ week, values, note }: TeamRecord["weeks"][number]) => {
    const filled =
      typed.filter((column) => typeof values[column] === "number").length +
      shown.filter((weeks) => typeof weeks.get(week) === "number").length;
    if (filled === typed.length + shown.length) return state.done;
    if (week > due) return "";
    if (filled > 0) return state.partial;
    return note === "" ? state.missing : state.noNumber;
  };
  return new Map(team.weeks.map((row, index) => [`weekRows.state[${index}]`, stateOf(row)]));
}

/** One row of the helper table, from the domain's points and runs. */
function runRows(team: TeamRecord, id: MeasureId, chart: MeasureChart): readonly Pair[] {
  const values = weekValues(team, chart.measure as TeamMeasure);
  const settings = weekSettings(team, id, chart.weeks);
  const own = team.phases.filter(({ measure }) => measure === id);
  return chart.weeks.flatMap((week, index) => {
    const { chart: drawn, measure } = chart;
    const point = drawn.points[index] as MeasureChart["chart"]["points"][number];
    const phase = drawn.phases[point.phase - 1] as MeasureChart["chart"]["phases"][number];
    const sides = drawn.points.slice(phase.from - 1, phase.to).map(({ side }) => side);
    const runs = runsOf(sides, phase.from);
    const at = index + 1;
    const run = point.side === 0 ? undefined : runs.find(({ from, to }) => at >= from && at <= to);
    const start = Math.max(0, ...own.map((each) => each.start ?? 0).filter((day) => day <= week));
    const inPhase = own.filter((each) => (each.start ?? 0) === start);
    const { count, of } = values[index] as (typeof values)[number];
    const setting = settings[index] as (typeof settings)[number];
    const settingThen = settingNumber(setting);
    const goal = chart.goals.findLast(({ fromPosition }) => fromPosition <= at)?.value ?? NA;
    const value = point.value ?? "";
    const marked = point.signal ? point.side : 0;
    const nth = isoWeekOf(week).week;
    const cells: Readonly<Record<string, Expected>> = {
      week,
      label: nth % 4 === 0 ? nth : "",
      ...(hasPair(measure as TeamMeasure) ? { num: count ?? "", den: of ?? "" } : {}),
      ...t3Cells(team, measure as TeamMeasure, week),
      val: value,
      excl: point.excluded ? 1 : 0,
      phaseStart: start,
      baseLen: Math.max(0, ...inPhase.map(({ baseline }) => baseline ?? 0)),
      inBase: point.value !== null && !point.excluded && point.inBaseline ? 1 : 0,
      nBase: drawn.points.filter(
        (each) => each.phase === point.phase && each.value !== null && !each.excluded && each.inBaseline,
      ).length,
      median: point.centre ?? NA,
      show: point.value ?? NA,
      goal,
      side: point.side,
      idx: point.side === 0 ? 0 : sides.slice(0, at - phase.from + 1).filter((side) => side !== 0).length,
      cross: run !== undefined && run !== runs[0] && run.from === at ? 1 : 0,
      runNo: run === undefined ? 0 : runs.indexOf(run) + 1,
      runLen: run?.length ?? 0,
      useful: phase.useful,
      longest: phase.longestRun ?? 0,
      markRun: markedRun(phase, runs),
      signal: marked,
      ...marks(measure, marked, value),
      ...(measure.chart === "run" ? {} : { setting: settingThen, moved: 0 }),
    };
    return Object.entries(cells).map(([column, cell]): Pair => [`${runTable(id)}.${column}[${index}]`, cell]);
  });
}

/** T3 of a group: of how many professionals, and how many at the ceiling. */
function t3Cells(team: TeamRecord, { source }: TeamMeasure, week: Serial) {
  if (source.sheet !== "t3" || !team.t3) return {};
  const unit = t3Weeks(team.t3, source.group).get(week);
  const censored = team.t3.rows.filter(
    (row) =>
      row.week === week &&
      row.group === source.group &&
      t3Of(row, team.t3 as NonNullable<TeamRecord["t3"]>)?.censored,
  ).length;
  return { n: unit?.n ?? 0, cens: censored, atLeast: unit?.medianCensored ? 1 : 0 };
}

function marks({ id, direction }: MeasureChart["measure"], marked: number, value: Expected) {
  const shown = (isMarked: boolean) => (isMarked ? value : NA);
  const wanted = direction === "lower" ? -1 : 1;
  const directed = {
    better: shown(direction !== "none" && marked === wanted),
    worse: shown(direction !== "none" && marked === -wanted),
  };
  if (isOwnId(id)) return { ...directed, changed: shown(direction === "none" && marked !== 0) };
  return direction === "none" ? { better: shown(marked !== 0) } : directed;
}

function markedRun(phase: MeasureChart["chart"]["phases"][number], runs: readonly Run[]): number {
  if (phase.verdict !== "signal" || phase.run === null || phase.rule === "crossings") return 0;
  return runs.findIndex(({ from }) => from === phase.run?.from) + 1;
}

function facts(team: TeamRecord, id: MeasureId, chart: MeasureChart, language: Language): readonly Pair[] {
  const { chart: drawn, weeks } = chart;
  const phase = drawn.phases.at(-1);
  const last = drawn.points.findLastIndex(({ value }) => value !== null);
  const runs = phase
    ? runsOf(
        drawn.points.slice(phase.from - 1, phase.to).map(({ side }) => side),
        phase.from,
      )
    : [];
  const starts = team.phases
    .filter(({ measure, start }) => measure === id && (start ?? 0) <= (weeks.at(-1) ?? 0))
    .map(({ start }) => start ?? 0);
  const cells = {
    measure: words(chart, language).name,
    lastPhase: Math.max(0, ...starts),
    centre: phase?.centre ?? "",
    useful: phase?.useful ?? 0,
    longest: phase?.longestRun ?? "",
    longestMax: phase?.longestRunMax ?? "",
    crossings: phase?.crossings ?? "",
    crossMin: phase?.crossingsMin ?? "",
    longestRun: phase?.run ? runs.findIndex(({ from }) => from === phase.run?.from) + 1 : "",
    runSide: phase?.run?.side ?? "",
    latestWeek: last < 0 ? "" : (weeks[last] ?? ""),
    latest: last < 0 ? "" : (drawn.points[last]?.value ?? ""),
    goal: currentGoal(chart) ?? "",
    filled: drawn.points.filter(({ value }) => value !== null).length,
    verdict: words(chart, language).verdict,
    limits: limitsLine(chart, language),
    ...(isOwnId(id)
      ? {
          unit: chart.measure.own?.unit ? `\u00a0${chart.measure.own.unit}` : "",
          wanted: { lower: -1, higher: 1, none: 0 }[chart.measure.direction],
        }
      : {}),
  } as const;
  return Object.entries(cells).map(([fact, cell]): Pair => [factName(fact as "verdict", id), cell]);
}

/** The headline that the pane shows, with the shape that the chart uses. */
function words(chart: MeasureChart, language: Language) {
  const { verdict, measure } = chart;
  const shapes = { better: "◆", worse: "■", changed: "●", mixed: "◇", tooFew: "○", held: "–", none: "–" };
  const { name } = measureWords(measure, language);
  return { name, verdict: `${shapes[verdict.code]} ${verdictWords(chart, language).headline}` };
}

/** What is said of the limits of a chart whose numbers have not changed. */
function limitsLine({ measure, chart }: MeasureChart, language: Language): string {
  const empty = chart.points.every(({ value }) => value === null);
  return measure.chart === "run" || empty ? "" : controlText[language].limits[measure.chart];
}

/** Name and unit of an own measure. */
function ownHeading({ measure }: MeasureChart, language: Language): string {
  const { name, unit } = measureWords(measure, language);
  return withUnit(name, unit);
}

/** What the marks of a chart mean, as far as it has some. */
function markWords({ chart: { points }, measure: { direction } }: MeasureChart, language: Language): string {
  const { charts } = sheetText[language];
  const low = points.some(({ signal, side, value }) => signal && side < 0 && value !== null);
  const high = points.some(({ signal, side, value }) => signal && side > 0 && value !== null);
  if (direction === "none") return low || high ? ` · ● ${charts.changed}` : "";
  const [better, worse] = direction === "lower" ? [low, high] : [high, low];
  return `${better ? ` · ◆ ${charts.better}` : ""}${worse ? ` · ■ ${charts.worse}` : ""}`;
}

/** Rows of a chart's block: label, verdict, numbers, runs, then the chart; two blocks side by side. */
function chartLines(chart: MeasureChart, index: number, language: Language): readonly Pair[] {
  const BLOCK = 20;
  const column = index % 2 === 0 ? "A" : "I";
  const top = 4 + Math.floor(index / 2) * BLOCK;
  const { charts } = sheetText[language];
  const phase = chart.chart.phases.at(-1);
  const empty = chart.chart.points.every(({ value }) => value === null);
  const runs =
    phase && phase.useful > 0
      ? `${charts.longest} ${phase.longestRun}, ${charts.atMost} ${phase.longestRunMax} · ${charts.crossings} ${phase.crossings}, ${charts.atLeast} ${phase.crossingsMin}${markWords(chart, language)}`
      : "";
  return [
    [`charts!${column}${top + 1}`, words(chart, language).verdict],
    [`charts!${column}${top + 2}`, empty ? "" : verdictWords(chart, language).numbers],
    [`charts!${column}${top + 3}`, runs],
    [`charts!${column}${top + 4}`, limitsLine(chart, language)],
    [`charts!${column}${top}`, ownHeading(chart, language)],
  ];
}

function firstFigures(team: TeamRecord, language: Language): readonly Pair[] {
  const id = team.measures[0];
  if (id === undefined) return [];
  const chart = measureChart(team, id);
  const { points } = chart.chart;
  const dash = sheetText[language].weeks.none;
  const filled = points.filter(({ value }) => value !== null).length;
  const columns = team.measures.map((each) => measureOf(team, each));
  const typed = columns.flatMap((each) =>
    each.source.sheet === "weeks" ? columnsOf(each) : [each.id],
  ).length;
  return [
    ["weeks!A4", points.findLast(({ value }) => value !== null)?.value ?? dash],
    ["weeks!C4", chart.chart.phases.at(-1)?.centre ?? dash],
    ["weeks!D4", currentGoal(chart) ?? dash],
    ["weeks!E4", `${filled} / ${team.weeks.length}`],
    [`weeks!${typed > 4 ? "G" : "F"}4`, words(chart, language).verdict],
  ];
}
