import { isCounted } from "../../domain/measurement/columnChart";
import { goalAt } from "../../domain/measurement/goalAt";
import { latestPosition } from "../../domain/measurement/latestPosition";
import type { MeasureChart } from "../../domain/measurement/measureChart";
import type { Language } from "../../i18n/language";
import { chartText } from "../../i18n/chart/chartText";
import { writeNumber } from "../../i18n/numbers";
import { writeShort } from "../words/writeValue";
import { roleOf } from "./marks";
import type { Role } from "./chartColours";
import { shownPositions, weekAt } from "./weekScale";

const NBSP = "\u00a0";

/** A number of the axis, with as many decimals as its step has. */
export function writeTick(
  value: number,
  step: number,
  { measure }: MeasureChart,
  language: Language,
): string {
  const unit = measure.kind === "share" ? 100 : 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step * unit) + 1e-9));
  return writeNumber(value * unit, language, Math.min(decimals, 20));
}

/** What stands at the right end of a line: a number and a word. */
export type DirectLabel = {
  readonly value: number;
  readonly number: string;
  readonly word: string;
  readonly role: Role;
  readonly strong: boolean;
};

/** The labels of the median, the goal and the last value, as far as the chart has them. */
export function directLabels(chart: MeasureChart, language: Language): readonly DirectLabel[] {
  const words = chartText[language];
  const shown = shownPositions(chart);
  const position = latestPosition(chart);
  const last = chart.chart.points[position - 1];
  const atLeast = (newest: boolean) => (newest ? chart.censored.has(position) : undefined);
  const label = (value: number | null | undefined, word: string, role: Role, newest = false) =>
    value === null || value === undefined
      ? []
      : [{ value, number: writeShort(value, chart, language, atLeast(newest)), word, role, strong: newest }];
  return [
    ...label(chart.chart.phases.at(-1)?.centre, words.median, "median"),
    ...label(goalAt(chart, shown), words.goal, "goal"),
    ...(last === undefined
      ? []
      : label(
          last.value,
          isCounted(chart) ? words.latest : `${words.week}${NBSP}${weekAt(chart, position)}`,
          roleOf(last, chart.measure),
          true,
        )),
  ];
}
