import type { MeasureChart } from "../../domain/measurement/measureChart";
import { isCensored } from "../../domain/measurement/measures";
import { chartText } from "../../i18n/chart/chartText";
import type { Language } from "../../i18n/language";
import { writeNumber, writePercent } from "../../i18n/numbers";
import { measureWords } from "../../templates/measureWords";

const NBSP = "\u00a0";

/**
 * A value without its unit: "28,5", "≥ 182"; only per cent keeps its sign.
 *
 * @param atLeast - it stands for "at least that"; at the measure's ceiling when left out
 */
export function writeShort(
  value: number,
  { measure }: Pick<MeasureChart, "measure">,
  language: Language,
  atLeast = isCensored(value, measure),
): string {
  if (measure.kind === "share") return writePercent(value, language);
  if (!atLeast) return writeNumber(value, language, measure.decimals);
  return `${chartText[language].atLeast}${NBSP}${writeNumber(value, language, 1)}`;
}

/** A value with its unit: "28,5 päivää", "≥ 182 päivää", "91,8 %". */
export function writeValue(
  value: number,
  chart: Pick<MeasureChart, "measure">,
  language: Language,
  atLeast?: boolean,
): string {
  const short = writeShort(value, chart, language, atLeast);
  const { unit } = measureWords(chart.measure, language);
  return chart.measure.kind === "share" || unit === "" ? short : `${short}${NBSP}${unit}`;
}
