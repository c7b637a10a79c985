import type { TypedForms } from "../../shared/forms";
import type { PlanChoice, PlanChoiceId } from "./planChoices";
import type { planForms } from "./planForms";

type Chosen = { readonly [List in PlanChoice]: PlanChoiceId<List> };

/** Everything that an organiser types in a round's workbook beside its invoice. */
export type RoundPlan = TypedForms<typeof planForms, Chosen>;

/** A table that an organiser types in. */
export type PlanTable = keyof RoundPlan["rows"];
export type PlanRow<Table extends PlanTable> = RoundPlan["rows"][Table][number];

/** The handbook's round has four workshops. */
export const WORKSHOPS = 4;
