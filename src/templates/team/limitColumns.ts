import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import type { WeekSetting } from "../../domain/measurement/weekSettings";
import type { SheetText } from "../../i18n/sheets/fi";
import { fx } from "../fx";
import { say } from "../say";
import type { ColumnSpec } from "../spec";
import { computed } from "./computed";

/** Numbers differ by less than this when they are the same. */
const SAME = "0.000000001";

/**
 * Limits of a control chart: values that the domain wrote, beside what they were worked out from. What has changed
 * since is told; nothing moves by itself.
 */
export function limitColumns(measure: TeamMeasure): readonly ColumnSpec[] {
  if (measure.chart === "run") return [];
  const pair = hasPair(measure);
  const changed = (now: string, then: string) =>
    `COUNT([@${now}])<>COUNT([@${then}]),ABS(N([@${now}])-N([@${then}]))>${SAME}`;
  const conditions = [
    ...(pair ? [changed("num", "numThen"), changed("den", "denThen")] : [changed("val", "valThen")]),
    "[@setting]<>N([@settingThen])",
  ];
  return [
    written("lower"),
    written("upper"),
    ...(pair ? [written("numThen"), written("denThen")] : [written("valThen")]),
    written("settingThen"),
    computed("setting", fx`[@phaseStart]*2000+[@baseLen]*2+[@excl]`),
    computed("moved", fx`IF(OR(${conditions.join(",")}),1,0)`, "integer"),
  ];
}

/** Start, baseline and exclusion of a point in one number. */
export const settingNumber = (setting: WeekSetting | undefined): number =>
  setting === undefined ? 0 : setting.start * 2000 + (setting.baseline ?? 0) * 2 + (setting.excluded ? 1 : 0);

/** Whether a measure is worked out from a numerator and a denominator. */
export const hasPair = (measure: TeamMeasure): boolean =>
  measure.source.sheet === "capacity"
    ? measure.source.columns[1] !== undefined
    : columnsOf(measure).length > 1;

const written = (id: keyof SheetText["calc"]): ColumnSpec => ({
  id,
  header: say((t) => t.calc[id]),
  kind: "written",
  shows: "number",
});
