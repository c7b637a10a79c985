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
  /** Scores in workshops 2–4, the team's own and the coach's. */
  readonly own: readonly number[];
  readonly coach: readonly number[];
  /** A week without a single free appointment: T3 is the ceiling. */
  readonly noneFree?: number;
};

export const stories: readonly Story[] = [
  {
    seed: 2,
    before: 28,
    after: 16,
    changed: 34,
    goal: 14,
    contacts: 122,
    forgotten: 17,
    own: [1, 2, 4],
    coach: [1, 2, 3],
  },
  {
    seed: 1,
    before: 21,
    after: 21,
    changed: null,
    goal: 14,
    contacts: 96,
    forgotten: 9,
    own: [0, 1, 2],
    coach: [0, 1, 1],
  },
  {
    seed: 11,
    before: 35,
    after: 24,
    changed: 36,
    goal: 21,
    contacts: 148,
    forgotten: 22,
    excluded: 20,
    own: [1, 3, 4],
    coach: [1, 2, 4],
  },
  {
    seed: 14,
    before: 12,
    after: 12,
    changed: null,
    goal: 7,
    contacts: 84,
    forgotten: 31,
    own: [1, 2, 2],
    coach: [1, 2, 3],
  },
  {
    seed: 13,
    before: 18,
    after: 26,
    changed: 43,
    goal: 14,
    contacts: 61,
    forgotten: 26,
    own: [0, 1, 2],
    coach: [0, 1, 1],
  },
  {
    seed: 4,
    before: 30,
    after: 30,
    changed: null,
    goal: 14,
    contacts: 175,
    forgotten: 5,
    own: [0, 1, 1],
    coach: [0, 0, 1],
  },
  {
    seed: 12,
    before: 24,
    after: 15,
    changed: 24,
    goal: 14,
    contacts: 110,
    forgotten: 19,
    newLevel: 24,
    own: [2, 3, 5],
    coach: [1, 3, 4],
  },
  {
    seed: 10,
    before: 9,
    after: 9,
    changed: null,
    goal: 7,
    contacts: 133,
    forgotten: 36,
    own: [1, 2, 3],
    coach: [1, 2, 2],
  },
  {
    seed: 3,
    before: 41,
    after: 41,
    changed: null,
    goal: 21,
    contacts: 54,
    forgotten: 16,
    noneFree: 38,
    own: [0, 0, 1],
    coach: [0, 0, 1],
  },
  {
    seed: 7,
    before: 16,
    after: 16,
    changed: null,
    goal: 10,
    contacts: 140,
    forgotten: 46,
    own: [1, 1, 2],
    coach: [0, 1, 2],
  },
];
