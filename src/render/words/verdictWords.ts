import { isCounted } from "../../domain/measurement/columnChart";
import { FEWEST_USEFUL_POINTS } from "../../domain/measurement/anhoejLimits";
import { falseAlarms } from "../../domain/measurement/falseAlarms";
import { currentGoal } from "../../domain/measurement/goalAt";
import { latestPosition } from "../../domain/measurement/latestPosition";
import type { MeasureChart } from "../../domain/measurement/measureChart";
import { isShift, type ShiftVerdict, type Verdict } from "../../domain/measurement/verdictOf";
import { isoWeekOf } from "../../domain/shared/calendar";
import { controlText } from "../../i18n/control/controlText";
import type { Language } from "../../i18n/language";
import { verdictText } from "../../i18n/verdict/verdictText";
import { measureWords } from "../../templates/measureWords";
import { writeShort, writeValue } from "./writeValue";

/** A verdict as a person reads it. */
export type VerdictWords = {
  /** "T3 on lyhentynyt" */
  readonly headline: string;
  /** "Lyhentynyt", for grids */
  readonly short: string;
  /** The number that the card is about: "28,5 → 16 päivää" */
  readonly level: string;
  /** One sentence: since when, for how long. */
  readonly why: string;
  /** How sure, and what the chart does not say; a sentence each. */
  readonly sure: readonly string[];
  /** "Viimeksi 13 päivää · mediaani 28,5 päivää · tavoite 14 päivää" */
  readonly numbers: string;
};

/** The sentences for a chart; one verdict behind words, marks and colours. */
export function verdictWords(chart: MeasureChart, language: Language): VerdictWords {
  return {
    headline: headlineOf(chart, language),
    short: shortOf(chart, language),
    level: levelOf(chart, language),
    why: whyOf(chart, language),
    sure: sureOf(chart, language),
    numbers: numbersOf(chart, language),
  };
}

type Way = "shorter" | "longer" | "fallen" | "risen";

function wayOf({ measure }: MeasureChart, side: -1 | 1): Way {
  if (measure.motion === "time") return side < 0 ? "shorter" : "longer";
  return side < 0 ? "fallen" : "risen";
}

function headlineOf(chart: MeasureChart, language: Language): string {
  const { verdict, measure } = chart;
  const { headline, past } = verdictText[language];
  const { subject } = measureWords(measure, language);
  if (isShift(verdict))
    return (verdict.ended ? past.headline : headline)[wayOf(chart, verdict.run.side)](subject);
  if (verdict.code === "held") return headline.held(subject);
  return verdict.code === "tooFew" && isCounted(chart)
    ? verdictText[language].counted.tooFew
    : headline[verdict.code];
}

function shortOf(chart: MeasureChart, language: Language): string {
  const { verdict, measure } = chart;
  const { short, past } = verdictText[language];
  if (isShift(verdict)) {
    const words = verdict.ended ? past.short : short;
    if (verdict.code === "changed" || measure.motion === "time") return words[wayOf(chart, verdict.run.side)];
    return words[verdict.code];
  }
  return verdict.code === "held" ? short.none : short[verdict.code];
}

function levelOf(chart: MeasureChart, language: Language): string {
  const { verdict } = chart;
  const centre = chart.chart.phases.at(-1)?.centre ?? null;
  if (centre === null) return "–";
  if (!isShift(verdict) || verdict.ended) return writeValue(centre, chart, language);
  const before = writeShort(verdict.centre, chart, language);
  return `${before} → ${writeValue(verdict.level, chart, language)}`;
}

function whyOf(chart: MeasureChart, language: Language): string {
  const { verdict } = chart;
  const { why } = verdictText[language];
  if (verdict.code === "tooFew") return whyTooFew(chart, verdict, language);
  if (verdict.code === "held") return why.held(writeValue(verdict.centre, chart, language));
  return isShift(verdict) ? whyShifted(chart, verdict, language) : why[verdict.code];
}

type TooFew = Extract<Verdict, { readonly code: "tooFew" }>;

/** How many more are needed at the least; where there are enough, how many of them lie off the median. */
function whyTooFew(chart: MeasureChart, { missing, useful }: TooFew, language: Language): string {
  const { why, counted } = verdictText[language];
  const { tooFew, onMedian } = isCounted(chart) ? counted.why : why;
  return missing > 0 ? tooFew(missing) : onMedian(useful, FEWEST_USEFUL_POINTS);
}

function whyShifted(chart: MeasureChart, { run, ended: isOver }: ShiftVerdict, language: Language): string {
  const { why, counted } = verdictText[language];
  const { run: lasting, ended } = isCounted(chart) ? counted.why : why;
  const at = (position: number) => (isCounted(chart) ? position : weekAt(chart, position));
  const { subject } = measureWords(chart.measure, language);
  const below = run.side < 0;
  if (!isOver) return lasting(subject, at(run.from), run.length, below);
  return ended(subject, at(run.from), at(run.to), run.length, below);
}

const weekAt = ({ weeks }: MeasureChart, position: number) => isoWeekOf(weeks[position - 1] ?? 0).week;

function sureOf(chart: MeasureChart, language: Language): readonly string[] {
  const { sure, counted } = verdictText[language];
  const phase = chart.chart.phases.at(-1);
  if (!phase || phase.longestRun === null) return [sure.limits];
  const alarms = falseAlarms(chart.chart);
  return [
    (isCounted(chart) ? counted.longest : sure.run)(phase.longestRun, phase.longestRunMax ?? 0),
    sure.crossings(phase.crossings ?? 0, phase.crossingsMin ?? 0),
    ...(alarms === null ? [] : [sure.alarm(alarms)]),
    ...limitsOf(chart, language),
    sure.limits,
  ];
}

/** How the limits of a control chart are worked out, and how many weeks are outside them. */
function limitsOf({ limits }: MeasureChart, language: Language): readonly string[] {
  if (limits === null) return [];
  const words = controlText[language];
  const outside = limits.causes.filter((cause) => cause === "outside").length;
  return [words.limits[limits.kind], outside === 0 ? words.inside : words.outside(outside)];
}

function numbersOf(chart: MeasureChart, language: Language): string {
  const position = latestPosition(chart);
  const last = chart.chart.points[position - 1]?.value ?? null;
  const centre = chart.chart.phases.at(-1)?.centre ?? null;
  const goal = currentGoal(chart);
  const write = (value: number | null, atLeast?: boolean) =>
    value === null ? "–" : writeValue(value, chart, language, atLeast);
  return verdictText[language].numbers(
    write(last, chart.censored.has(position)),
    write(centre),
    goal === null ? null : write(goal),
  );
}
