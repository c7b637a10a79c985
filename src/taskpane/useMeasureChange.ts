import type { Reshaping } from "../host/reshapeWorkbook";
import type { MeasureChange } from "../tasks/measures/MeasureChange";
import type { TeamWorkbook } from "../tasks/openWorkbook";
import { useWriting, type Writing } from "./useWriting";

/** A change of what the team follows, or the way back from one. */
export type MeasureWriting<Told> = Writing<MeasureChange | Reshaping, Told>;

/**
 * Changes the measures of the workbook and puts back what was there.
 *
 * @param name - by which the way back outlives the view
 */
export const useMeasureChange = <Told>(
  workbook: TeamWorkbook,
  refresh: () => Promise<void>,
  name: string,
): MeasureWriting<Told> =>
  useWriting<MeasureChange | Reshaping, Told>({ name, refresh, put: (change) => put(workbook, change) });

/** All templates and everything that builds a sheet: fetched when somebody changes something. */
async function put(workbook: TeamWorkbook, change: MeasureChange | Reshaping): Promise<Reshaping> {
  const [{ reshapeWorkbook }, { readTableHeights }, { reshapeTeam }] = await Promise.all([
    import("../host/reshapeWorkbook"),
    import("../host/readTableHeights"),
    import("../tasks/measures/reshapeTeam"),
  ]);
  if ("from" in change) return reshapeWorkbook(change);
  return reshapeWorkbook(reshapeTeam(workbook, await readTableHeights(), change));
}
