import { ratio } from "../measurement/ratio";

/** What a professional can offer in a year, and what a patient needs. */
export type Panel = {
  readonly visitsPerDay: number;
  readonly daysPerYear: number;
  readonly visitsPerPatient: number;
};

/**
 * How many patients a professional can be responsible for; `null` when patients need no visits.
 *
 * @see Murray M, Davies M, Boushon B. Panel size. Fam Pract Manag 2007;14(4):44
 * @example
 * idealPanel({ visitsPerDay: 20, daysPerYear: 220, visitsPerPatient: 2 });
 * // => 2200
 */
export const idealPanel = ({ visitsPerDay, daysPerYear, visitsPerPatient }: Panel): number | null =>
  ratio(visitsPerDay * daysPerYear, visitsPerPatient);
