import { chartsOf } from "../../domain/measurement/control/measureLimits";
import type { ChartKind } from "../../domain/measurement/MeasureTraits";
import { measureOf } from "../../domain/measurement/measureOf";
import type { MeasureId } from "../../domain/measurement/measures";
import { runTable } from "../../templates/team/runNames";
import type { TeamWorkbook } from "../openWorkbook";

/**
 * The kind of chart that the sheet shows. Another may have been chosen in sheet Measures since: then only what was
 * drawn is known, limits or none, and of the kinds with limits the first stands for it.
 */
export function drawnChart({ found, read }: TeamWorkbook, id: MeasureId): ChartKind {
  const measure = measureOf(read.team, id);
  const hasLimits = found.meta.has(`column.${runTable(id)}.lower`);
  if (!hasLimits) return "run";
  return measure.chart === "run" ? (chartsOf(measure)[1] ?? "run") : measure.chart;
}
