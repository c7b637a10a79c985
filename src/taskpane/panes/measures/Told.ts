import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import type { MeasureWriting } from "../../useMeasureChange";

/** What was done to the measures, for the sentence about it. */
export type Told = {
  readonly kind: "added" | "removed";
  readonly names: string;
  /** Where its numbers are typed. */
  readonly sheet: string;
};

/** What every part of this view gets. */
export type MeasuresPart = { readonly workbook: TeamWorkbook; readonly writing: MeasureWriting<Told> };
