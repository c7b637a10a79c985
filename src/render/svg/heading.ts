import { hasValues } from "../../domain/measurement/hasValues";
import { latestPosition } from "../../domain/measurement/latestPosition";
import type { MeasureChart } from "../../domain/measurement/measureChart";
import { isShift, type VerdictCode } from "../../domain/measurement/verdictOf";
import { isoWeekOf } from "../../domain/shared/calendar";
import { chartText } from "../../i18n/chart/chartText";
import { measureWords, withUnit } from "../../templates/measureWords";
import { verdictWords } from "../words/verdictWords";
import type { RunChartOptions } from "./runChartOptions";
import { cutText, textWidth } from "./textWidth";

export const TITLE_SIZE = 16;
export const VERDICT_SIZE = 13;
export const HEADING_LEFT = 12;
/** Room for the verdict's shape before its words. */
export const SHAPE_ROOM = 18;

/** Verdicts that something is to be seen. */
export type SignalCode = Exclude<VerdictCode, "held" | "none" | "tooFew">;

const isSignal = (code: VerdictCode): code is SignalCode =>
  code !== "held" && code !== "none" && code !== "tooFew";

export type Heading = {
  readonly title: string;
  /** The verdict whose shape is drawn; `null` where nothing is to be seen. */
  readonly shape: SignalCode | null;
  /** The verdict in one line where it fits, else in two. */
  readonly lines: readonly string[];
};

/** What `large` says above the plot, so that it can stand alone in a mail. */
export function headingOf(
  chart: MeasureChart,
  { language, team = "" }: Pick<RunChartOptions, "language" | "team">,
  width: number,
): Heading {
  const { name, unit } = measureWords(chart.measure, language);
  const title = [withUnit(name, unit), ...(team.trim() === "" ? [] : [team.trim()])].join(" · ");
  const room = width - 2 * HEADING_LEFT;
  const { code } = chart.verdict;
  const shape = hasValues(chart) && isSignal(code) ? code : null;
  const sentences = hasValues(chart) ? verdictSentences(chart, language) : [];
  const left = room - (shape === null ? 0 : SHAPE_ROOM);
  const fits = textWidth(sentences.join(" "), VERDICT_SIZE) <= left;
  const lines = fits ? [sentences.join(" ")] : sentences;
  return {
    title: cutText(title, TITLE_SIZE, room, true),
    shape,
    lines: lines.map((line) => cutText(line, VERDICT_SIZE, left)),
  };
}

function verdictSentences(chart: MeasureChart, language: RunChartOptions["language"]): readonly string[] {
  const { headline, level, why } = verdictWords(chart, language);
  return [isShift(chart.verdict) ? chartText[language].medianMoved(headline, level) : `${headline}.`, why];
}

/** Name and description for those who do not see the drawing. */
export function spokenOf(
  chart: MeasureChart,
  language: RunChartOptions["language"],
): { readonly title: string; readonly description: string } {
  const { name } = measureWords(chart.measure, language);
  const words = chartText[language];
  const first = chart.weeks[0];
  const last = chart.weeks[Math.max(latestPosition(chart), 1) - 1];
  const weeks =
    first === undefined || last === undefined ? "" : `, ${words.weeks(isoWeekOf(first), isoWeekOf(last))}`;
  if (!hasValues(chart)) return { title: `${name}${weeks}`, description: words.empty };
  const { headline, why, numbers } = verdictWords(chart, language);
  return { title: `${name}${weeks}`, description: `${headline}. ${why} ${numbers}.` };
}
