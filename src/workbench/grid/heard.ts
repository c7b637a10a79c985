import type { IRange } from "@univerjs/core";
import type { Rows } from "./UserEdits";

/** What commands of Univer say that the mirror looks at. */
export type Heard = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Rows;
  readonly selections?: readonly { readonly range: IRange }[];
};

/** Whether results of formulas are written, rather than what somebody typed. */
export const isFromFormulas = (options: unknown): boolean =>
  Boolean((options as { readonly fromFormula?: boolean } | undefined)?.fromFormula);
