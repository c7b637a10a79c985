/** T3 is measured for each on its own and never averaged over them. */
export const professionGroups = ["doctor", "nurse", "other"] as const;
export type ProfessionGroup = (typeof professionGroups)[number];
