import { latestPosition } from "../../domain/measurement/latestPosition";
import type { MeasureChart } from "../../domain/measurement/measureChart";
import { isoWeekOf, type IsoWeek } from "../../domain/shared/calendar";

/** Fewer weeks than this are not drawn wider apart. */
const FEWEST_SHOWN = 12;
/** No number so close to the turn of the year. */
const LAST_NUMBERED = 51;

/**
 * How many positions are drawn. Rows that wait for their numbers at the end of a sheet are not, unless an
 * accepted new level begins there.
 */
export function shownPositions(drawn: MeasureChart): number {
  const { phases } = drawn.chart;
  const newest = phases.length > 1 ? (phases.at(-1)?.from ?? 0) : 0;
  return Math.max(FEWEST_SHOWN, latestPosition(drawn), newest);
}

export type WeekTick = { readonly position: number; readonly week: number };
export type YearStart = { readonly position: number; readonly year: number };

/**
 * The week numbers under the axis, as close as they have room.
 *
 * @param calendar - the weeks that are drawn
 * @param steps - weeks between numbers to choose from, closest first
 * @param closest - pixels between numbers at the least
 * @param pitch - pixels a week
 */
export function weekTicks(
  calendar: readonly IsoWeek[],
  { steps, closest, pitch }: WeekRoom,
): readonly WeekTick[] {
  const every = steps.find((step) => step * pitch >= closest);
  if (every === undefined) return [];
  return calendar
    .map(({ week }, index) => ({ position: index + 1, week }))
    .filter(({ week }) => week % every === 0 && week <= LAST_NUMBERED);
}

type WeekRoom = { readonly steps: readonly number[]; readonly closest: number; readonly pitch: number };

/** Where each year begins among the weeks that are drawn. */
export function yearStarts(calendar: readonly IsoWeek[]): readonly YearStart[] {
  return calendar.flatMap(({ year }, index) =>
    year === calendar[index - 1]?.year ? [] : [{ position: index + 1, year }],
  );
}

/** The number of the week at a position; 0 where there is none. */
export function weekAt({ weeks }: MeasureChart, position: number): number {
  const serial = weeks[position - 1];
  return serial === undefined ? 0 : isoWeekOf(serial).week;
}
