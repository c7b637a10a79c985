import type { ChartKind } from "../../domain/measurement/MeasureTraits";
import type { MeasureId, OwnId } from "../../domain/measurement/measures";
import type { OwnMeasure } from "../../domain/measurement/teamRecord";

/** What a team changes about what it follows. */
export type MeasureChange =
  | { readonly kind: "add"; readonly measures: readonly MeasureId[] }
  | { readonly kind: "addOwn"; readonly own: OwnMeasure & { readonly id: OwnId } }
  | { readonly kind: "remove"; readonly measure: MeasureId }
  | { readonly kind: "chart"; readonly measure: MeasureId; readonly chart: ChartKind };
