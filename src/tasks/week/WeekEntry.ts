import type { FlowInput } from "../../domain/access/flowColumns";
import type { ProfessionGroup } from "../../domain/access/professionGroups";
import type { MeasureGroup } from "../../domain/measurement/measureGroups";
import type { TeamMeasure } from "../../domain/measurement/measures";
import type { CellContent } from "../../templates/WorkbookCells";
import type { RowChange } from "../RowChange";

/** A cell that a person types in. */
export type WeekInput = {
  /** Under which it is kept while it is typed. */
  readonly key: string;
  readonly table: "weekRows" | "flowRows" | "t3Rows";
  /** Id of its column. */
  readonly column: string;
  readonly content: CellContent;
  /** Its row, or what a new row needs besides the number. */
  readonly find: RowChange["find"];
  readonly more: RowChange["cells"];
  /** The number of the latest earlier week that has one. */
  readonly last: number | null;
};

/** What is asked: a measure, a column of demand and capacity, or the T3 of one professional. */
export type WeekEntry = {
  readonly group: MeasureGroup;
  readonly asks:
    | { readonly kind: "measure"; readonly measure: TeamMeasure }
    | { readonly kind: "flow"; readonly column: FlowInput }
    | { readonly kind: "person"; readonly group: ProfessionGroup; readonly code: string };
  readonly limits: Limits;
  /** One number, or a part and its whole. */
  readonly inputs: readonly WeekInput[];
  /** What its latest earlier week came to, and whether that is the week just before. */
  readonly last: { readonly value: number; readonly isLastWeek: boolean } | null;
};

/** What its numbers may be. */
export type Limits = {
  readonly min: number;
  readonly max: number;
  /** Beyond it nothing is looked for. */
  readonly ceiling: number | null;
  /** The first number is part of the second. */
  readonly isShare: boolean;
  /** It is typed as a percentage. */
  readonly inPercent: boolean;
};
