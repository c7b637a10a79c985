import { measureChart, type MeasureChart } from "../../../src/domain/measurement/measureChart";
import { columnsOf, measures, type MeasureId } from "../../../src/domain/measurement/measures";
import { runsOf, type Run } from "../../../src/domain/measurement/runs";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { isoWeekOf, type Serial } from "../../../src/domain/shared/calendar";
import type { Language } from "../../../src/i18n/language";
import { measureText } from "../../../src/i18n/measures/measureText";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
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
  return new Map([...each, ...labels(team), ...firstFigures(team, language)]);
}

type Pair = readonly [string, Expected];

const labels = ({ weeks }: TeamRecord): readonly Pair[] =>
  weeks.map(({ week }, index) => [`weekRows.label[${index}]`, isoLabel(week)]);

function isoLabel(week: Serial): string {
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
  const columns = team.measures.flatMap((id) => columnsOf(measures[id]));
  const stateOf = ({ week, values, note }: TeamRecord["weeks"][number]) => {
    const filled = columns.filter((column) => typeof values[column] === "number").length;
    if (filled === columns.length) return state.done;
    if (week > due) return "";
    if (filled > 0) return state.partial;
    return note === "" ? state.missing : state.noNumber;
  };
  return new Map(team.weeks.map((row, index) => [`weekRows.state[${index}]`, stateOf(row)]));
}

/** One row of the helper table, from the domain's points and runs. */
function runRows(team: TeamRecord, id: MeasureId, chart: MeasureChart): readonly Pair[] {
  const rows = [...team.weeks].sort((a, b) => a.week - b.week);
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
    const twice = chart.weeks.filter((each) => each === week).length > 1;
    const typed = columnsOf(measure).map((column) => (twice ? null : (rows[index]?.values[column] ?? null)));
    const goal = chart.goals.findLast(({ fromPosition }) => fromPosition <= at)?.value ?? NA;
    const value = point.value ?? "";
    const wanted = measure.direction === "lower" ? -1 : 1;
    const marked = point.signal ? point.side : 0;
    const nth = isoWeekOf(week).week;
    const isMarked = (side: number) => (measure.direction === "none" ? marked !== 0 : marked === side);
    const cells: Readonly<Record<string, Expected>> = {
      week,
      label: nth % 4 === 0 ? nth : "",
      ...(typed.length > 1 ? { num: typed[0] ?? "", den: typed[1] ?? "" } : {}),
      val: value,
      excl: point.excluded ? 1 : 0,
      phaseStart: start,
      pos: chart.weeks.filter((each, nthWeek) => nthWeek + 1 >= phase.from && each <= week).length,
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
      better: isMarked(wanted) ? value : NA,
      ...(measure.direction === "none" ? {} : { worse: isMarked(-wanted) ? value : NA }),
    };
    return Object.entries(cells).map(([column, cell]): Pair => [`${runTable(id)}.${column}[${index}]`, cell]);
  });
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
    goal: chart.goals.at(-1)?.value ?? "",
    filled: drawn.points.filter(({ value }) => value !== null).length,
    verdict: words(chart, language).verdict,
  } as const;
  return Object.entries(cells).map(([fact, cell]): Pair => [factName(fact as "verdict", id), cell]);
}

/** The headline that the pane shows, with the shape that the chart uses. */
function words(chart: MeasureChart, language: Language) {
  const { verdict, measure } = chart;
  const shapes = { better: "◆", worse: "■", changed: "●", mixed: "◇", tooFew: "○", held: "–", none: "–" };
  const { name } = measureText[language][measure.id];
  return { name, verdict: `${shapes[verdict.code]} ${verdictWords(chart, language).headline}` };
}

/** Rows of a chart's block: label, verdict, numbers, runs, then the chart; two blocks side by side. */
function chartLines(chart: MeasureChart, index: number, language: Language): readonly Pair[] {
  const BLOCK = 19;
  const column = index % 2 === 0 ? "A" : "I";
  const top = 4 + Math.floor(index / 2) * BLOCK;
  const { charts } = sheetText[language];
  const phase = chart.chart.phases.at(-1);
  const empty = chart.chart.points.every(({ value }) => value === null);
  const runs =
    phase && phase.useful > 0
      ? `${charts.longest} ${phase.longestRun}, ${charts.atMost} ${phase.longestRunMax} · ${charts.crossings} ${phase.crossings}, ${charts.atLeast} ${phase.crossingsMin}`
      : "";
  return [
    [`charts!${column}${top + 1}`, words(chart, language).verdict],
    [`charts!${column}${top + 2}`, empty ? "" : verdictWords(chart, language).numbers],
    [`charts!${column}${top + 3}`, runs],
  ];
}

function firstFigures(team: TeamRecord, language: Language): readonly Pair[] {
  const id = team.measures[0];
  if (id === undefined) return [];
  const chart = measureChart(team, id);
  const { points } = chart.chart;
  const dash = sheetText[language].weeks.none;
  const filled = points.filter(({ value }) => value !== null).length;
  const typed = team.measures.flatMap((each) => columnsOf(measures[each])).length;
  return [
    ["weeks!A4", points.findLast(({ value }) => value !== null)?.value ?? dash],
    ["weeks!C4", chart.chart.phases.at(-1)?.centre ?? dash],
    ["weeks!D4", chart.goals.at(-1)?.value ?? dash],
    ["weeks!E4", `${filled} / ${team.weeks.length}`],
    [`weeks!${typed > 4 ? "G" : "F"}4`, words(chart, language).verdict],
  ];
}
