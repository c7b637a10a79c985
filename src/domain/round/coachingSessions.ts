const MOST_TEAMS = 4;

/**
 * Teams to each coaching session: as few sessions as there can be with at most 4 teams each, as equal as possible.
 *
 * @see the organiser's handbook: 2–4 teams at a time, 25–30 minutes a team
 * @example
 * coachingSessions(10);
 * // => [4, 3, 3]
 */
export function coachingSessions(teams: number): readonly number[] {
  const sessions = Math.ceil(teams / MOST_TEAMS);
  return Array.from({ length: sessions }, (_, index) => Math.ceil((teams - index) / sessions));
}
