import type { MeasureId } from "../../domain/measurement/measures";

/** "t3_doctor" is "T3Doctor" in names of tables and cells. */
const pascal = (id: MeasureId): string =>
  id.replace(/(^|_)([a-z0-9])/g, (_, _gap: string, letter: string) => letter.toUpperCase());

/** The table with the chart's own columns of a measure. */
export const runTable = (id: MeasureId): string => `run${pascal(id)}`;

/** What is known of the last phase of a measure's chart; each has a defined name. */
export type RunFact =
  | "measure"
  | "lastPhase"
  | "centre"
  | "useful"
  | "longest"
  | "longestMax"
  | "crossings"
  | "crossMin"
  | "longestRun"
  | "runSide"
  | "latestWeek"
  | "latest"
  | "goal"
  | "filled"
  | "verdict"
  /** Of an own measure only. */
  | "unit"
  | "wanted"
  /** What is to be said of the limits. */
  | "limits";

export const factName = (fact: RunFact, id: MeasureId): string => `${fact}${pascal(id)}`;
