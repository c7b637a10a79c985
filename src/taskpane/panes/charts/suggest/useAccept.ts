import { latestPosition } from "../../../../domain/measurement/latestPosition";
import { isoWeekOf, type Serial } from "../../../../domain/shared/calendar";
import type { MeasureChart } from "../../../../domain/measurement/measureChart";
import { isMeasureId } from "../../../../domain/measurement/measures";
import type { PhaseSetting } from "../../../../domain/measurement/teamRecord";
import { acceptPhase } from "../../../../tasks/charts/acceptPhase";
import type { TeamWorkbook } from "../../../../tasks/openWorkbook";
import { today } from "../../../today";
import { useRows, type RowWriting } from "../../../useRows";

/** What was accepted, for the sentence about it. */
type Accepted =
  | { readonly kind: "level"; readonly from: number; readonly to: number }
  | { readonly kind: "baseline"; readonly weeks: number };

export type Reason = { readonly who: string; readonly why: string };

export type Accept = {
  readonly writing: RowWriting<Accepted>;
  readonly level: (from: number, reason: Reason) => void;
  readonly baseline: (weeks: number, reason: Reason) => void;
};

/** Writes what a person accepted as a row of sheet Measures. */
export function useAccept(workbook: TeamWorkbook, chart: MeasureChart, refresh: () => Promise<void>): Accept {
  const writing = useRows<Accepted>(refresh);
  const { id } = chart.measure;
  const write = (
    position: number,
    baseline: PhaseSetting["baseline"],
    { who, why }: Reason,
    told: Accepted,
  ) => {
    if (!isMeasureId(id)) return;
    const start: Serial | null = chart.weeks[position - 1] ?? null;
    const trace = { who: who.trim(), when: today(), why: why.trim() };
    const change = acceptPhase(workbook, { measure: id, start, baseline, centre: null, trace });
    void writing.write([change], told);
  };
  const weekAt = (position: number) => isoWeekOf(chart.weeks[position - 1] ?? 0).week;
  const last = latestPosition(chart);
  return {
    writing,
    level: (from, reason) =>
      write(from, null, reason, { kind: "level", from: weekAt(from), to: weekAt(last) }),
    baseline: (weeks, reason) => write(1, weeks, reason, { kind: "baseline", weeks }),
  };
}
