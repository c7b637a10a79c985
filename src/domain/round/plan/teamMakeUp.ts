import { teamRules, type Role, type TeamProblem } from "../../people/teamRules";
import type { PlanRow } from "./RoundPlan";

type Card = Partial<Pick<PlanRow<"teamRows">, "crosses" | "owner">>;
type Member = Partial<Pick<PlanRow<"personRows">, "role">>;

/** Every rule of its make-up that a team of the round breaks. */
export const teamMakeUp = (
  { crosses, owner = "" }: Card,
  members: readonly Member[],
): readonly TeamProblem[] =>
  teamRules(
    // A role that is not known yet is no supervisor's, developer's or client's.
    members.map(({ role }): Role => role ?? "professional"),
    { crossesOrganisations: crosses === "yes", processOwners: owner === "" ? 0 : 1 },
  );
