/** Persons of each team at a two-day workshop, in the order of the sample's payers; all invented. */
const teams = {
  day1: [8, 7, 6, 8, 5, 7, 8, 6, 7, 8],
  day2: [8, 7, 6, 7, 5, 7, 8, 6, 7, 8],
  dinner: [8, 5, 6, 7, 4, 7, 6, 6, 5, 8],
  single: [4, 2, 3, 2, 1, 3, 2, 2, 1, 4],
  shared: [4, 2, 2, 4, 2, 2, 4, 2, 4, 4],
};
const organiser = { day1: 3, day2: 3, dinner: 3, single: 3, shared: 0 };

/** What people of a team took part in: bed nights in single rooms and in twin rooms are two occasions. */
export type Occasion = keyof typeof teams;

/** How many teams the sample has numbers for; of more, the eleventh is like the first. */
export const SAMPLE_TEAMS = 10;
export const ORGANISER = "ORG";

/** A, B … Z, AA: the key of a team's organisation. */
export const keyOf = (index: number): string =>
  (index < 26 ? "" : keyOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Persons by payer, as weights; the organiser last. */
export function attendance(occasion: Occasion, count: number): Readonly<Record<string, string>> {
  const present = Array.from({ length: count }, (_, index) => teams[occasion][index % SAMPLE_TEAMS] ?? 0);
  const weights = present.map((persons, index) => [keyOf(index), String(persons)]);
  return Object.fromEntries([...weights, [ORGANISER, String(organiser[occasion])]]);
}

/** All persons of an occasion. */
export const persons = (occasion: Occasion, count: number): number =>
  Object.values(attendance(occasion, count)).reduce((sum, weight) => sum + Number(weight), 0);
