/** What becomes of a team in the sample round; all invented. Weeks are positions from 0. */
export type Story = {
  /** Of its random numbers: one by which chance tells no story of its own. */
  readonly seed: number;
  /** T3 of doctors in days, before and after the change. */
  readonly before: number;
  readonly after: number;
  /** The first week of the test that moved it; `null` when nothing moved. */
  readonly changed: number | null;
  readonly goal: number;
  /** Contacts in an ordinary week. */
  readonly contacts: number;
  /** The week in which nobody measured T3. */
  readonly forgotten: number;
  /** The team has agreed on the new level: the week it is counted from. */
  readonly newLevel?: number;
  /** A week that does not count, because the patient record system was replaced. */
  readonly excluded?: number;
  /** A week without a single free appointment: T3 is the ceiling. */
  readonly noneFree?: number;
};

export const stories: readonly Story[] = [
  { seed: 2, before: 28, after: 16, changed: 34, goal: 14, contacts: 122, forgotten: 17 },
  { seed: 1, before: 21, after: 21, changed: null, goal: 14, contacts: 96, forgotten: 9 },
  { seed: 11, before: 35, after: 24, changed: 36, goal: 21, contacts: 148, forgotten: 22, excluded: 20 },
  { seed: 14, before: 12, after: 12, changed: null, goal: 7, contacts: 84, forgotten: 31 },
  { seed: 13, before: 18, after: 26, changed: 43, goal: 14, contacts: 61, forgotten: 26 },
  { seed: 4, before: 30, after: 30, changed: null, goal: 14, contacts: 175, forgotten: 5 },
  { seed: 12, before: 24, after: 15, changed: 24, goal: 14, contacts: 110, forgotten: 19, newLevel: 24 },
  { seed: 10, before: 9, after: 9, changed: null, goal: 7, contacts: 133, forgotten: 36 },
  { seed: 3, before: 41, after: 41, changed: null, goal: 21, contacts: 54, forgotten: 16, noneFree: 38 },
  { seed: 7, before: 16, after: 16, changed: null, goal: 10, contacts: 140, forgotten: 46 },
];
