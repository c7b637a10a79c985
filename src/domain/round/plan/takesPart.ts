import type { PlanRow } from "./RoundPlan";

/** A team with a name that is in the round: where teams simply register nobody chooses them, and the state is empty. */
export const takesPart = ({ team, status }: Pick<PlanRow<"teamRows">, "team" | "status">): boolean =>
  team !== "" && (status === null || status === "accepted");

type Person = Pick<PlanRow<"personRows">, "id" | "status">;

/** Somebody who is counted: neither cancelled nor waiting. Who is erased still counts. */
export const isCounted = ({ id, status }: Person): boolean =>
  id !== "" && status !== "cancelled" && status !== "waiting";
