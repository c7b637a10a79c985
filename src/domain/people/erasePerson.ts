import type { RoundPlan } from "../round/plan/RoundPlan";

/** What tells who somebody is. */
const NOBODY = { first: "", last: "", profession: "", email: "", phone: "" } as const;

/**
 * The plan without a person: names, contacts and diets are gone. Their code, team, role and days stay, so that counts
 * and shares do not move. An id that nobody has changes nothing.
 */
export function erasePerson(plan: RoundPlan, id: string): RoundPlan {
  const { personRows, dietRows } = plan.rows;
  return {
    ...plan,
    rows: {
      ...plan.rows,
      personRows: personRows.map((row) => (row.id === id ? { ...row, ...NOBODY, status: "erased" } : row)),
      dietRows: dietRows.filter(({ person }) => person !== id),
    },
  };
}
