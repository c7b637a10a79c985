import type { Serial } from "../../shared/calendar";
import type { PlanChoice, PlanChoiceId } from "./planChoices";
import type { planFields, planTables, PlanTyped } from "./planForms";

type Typed<As extends PlanTyped> = As extends "text"
  ? string
  : As extends "number"
    ? number | null
    : As extends "day"
      ? Serial | null
      : As extends "tick"
        ? boolean
        : As extends PlanChoice
          ? PlanChoiceId<As> | null
          : never;

type TypedIn<Form extends Readonly<Record<string, PlanTyped>>> = {
  readonly [Column in keyof Form]: Typed<Form[Column]>;
};

/** A table that an organiser types in. */
export type PlanTable = keyof typeof planTables;
export type PlanRow<Table extends PlanTable> = TypedIn<(typeof planTables)[Table]>;

/** A sheet on which an organiser types what there is once. */
type PlanSheet = keyof typeof planFields;

/** Everything that an organiser types in a round's workbook beside its invoice. */
export type RoundPlan = {
  readonly fields: { readonly [Sheet in PlanSheet]: TypedIn<(typeof planFields)[Sheet]> };
  readonly rows: { readonly [Table in PlanTable]: readonly PlanRow<Table>[] };
};

/** The handbook's round has four workshops. */
export const WORKSHOPS = 4;
