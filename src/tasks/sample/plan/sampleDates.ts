import { mondayOf, type Serial } from "../../../domain/shared/calendar";
import { SAMPLE_START } from "../sampleTeams";
import { SCORED_WEEKS, TUESDAY } from "../sampleWork";

/** The week of the first workshop; the hotel's invoice is dated on its Thursday. */
const FIRST_WEEK = 19;

/** The first days of the sample round's workshops, each on a Tuesday; teams score themselves from the second on. */
const sampleWorkshops = (start: Serial = SAMPLE_START): readonly Serial[] =>
  [FIRST_WEEK, ...SCORED_WEEKS].map((week) => mondayOf(start) + 7 * week + TUESDAY);

/** The workshops' first days by number, from 1, and days from them. */
export type At = (workshop: number, days?: number) => Serial;

export const sampleAt = (start: Serial | undefined): At => {
  const firsts = sampleWorkshops(start);
  return (workshop, days = 0) => (firsts[workshop - 1] ?? 0) + days;
};
