import type { MeasureChart } from "../../domain/measurement/measureChart";
import { isCensored } from "../../domain/measurement/measures";
import { chartText } from "../../i18n/chart/chartText";
import type { Language } from "../../i18n/language";
import { measureText } from "../../i18n/measures/measureText";
import { writeNumber, writePercent } from "../../i18n/numbers";

const NBSP = "\u00a0";

/** A value without its unit: "28,5", "≥ 182"; only per cent keeps its sign. */
export function writeShort(value: number, { measure }: MeasureChart, language: Language): string {
  if (measure.kind === "share") return writePercent(value, language);
  if (!isCensored(value, measure)) return writeNumber(value, language, 1);
  return `${chartText[language].atLeast}${NBSP}${writeNumber(measure.max, language, 1)}`;
}

/** A value with its unit: "28,5 päivää", "≥ 182 päivää", "91,8 %". */
export function writeValue(value: number, chart: MeasureChart, language: Language): string {
  const short = writeShort(value, chart, language);
  const { id, kind } = chart.measure;
  const { unit } = measureText[language][id];
  return kind === "share" || unit === "" ? short : `${short}${NBSP}${unit}`;
}
