import { flowWeeks, type FlowRecord } from "../access/flowRecord";
import { t3Weeks } from "../access/t3Record";
import type { Serial } from "../shared/calendar";
import { columnsOf, isCensored, type Measure } from "./measures";
import { ratio } from "./ratio";
import type { TeamRecord, WeekRecord } from "./teamRecord";

/** A week of a measure: what was counted, and what it comes to. */
export type WeekValue = {
  readonly week: Serial;
  readonly value: number | null;
  /** The value stands for "at least that". */
  readonly censored: boolean;
  /** The count and what it is counted of, where the measure has a pair of columns. */
  readonly count: number | null;
  readonly of: number | null;
  readonly note: string;
};

/** The number of answers below which a mean might show who gave them. */
export const FEWEST_ANSWERS = 5;

/**
 * The values of a measure in the weeks of sheet Weeks, oldest first, from whichever sheet they come. A week that
 * stands twice has no value, because nobody knows which of the two is meant, and neither has one that is too old to
 * be drawn; its place counts all the same, so that a frozen baseline stays where it was.
 */
export function weekValues(team: TeamRecord, measure: Measure): readonly WeekValue[] {
  const rows = [...team.weeks].sort((a, b) => a.week - b.week);
  const twice = twiceIn(rows);
  const read = readerOf(team, measure);
  const older = rows.length - (team.drawn ?? rows.length);
  return rows.map((row, index) => {
    const found = index < older || twice.has(row.week) ? none : read(row);
    return { week: row.week, note: row.note, ...found };
  });
}

type Found = Omit<WeekValue, "week" | "note">;

const none: Found = { value: null, censored: false, count: null, of: null };

function readerOf(team: TeamRecord, measure: Measure): (row: WeekRecord) => Found {
  const { source } = measure;
  if (source.sheet === "t3" && team.t3) {
    const weeks = t3Weeks(team.t3, source.group);
    return ({ week }) => {
      const { median = null, medianCensored = false } = weeks.get(week) ?? {};
      return { ...none, value: median, censored: medianCensored || isAtCeiling(median, measure) };
    };
  }
  if (source.sheet === "capacity" && team.capacity) return flowReader(team.capacity, source.columns, measure);
  const [first = "", second] = columnsOf(measure);
  return ({ values }) =>
    found(measure, values[first] ?? null, second === undefined ? undefined : (values[second] ?? null));
}

const isAtCeiling = (value: number | null, measure: Measure) => value !== null && isCensored(value, measure);

function flowReader(
  record: FlowRecord,
  [first, second]: Extract<Measure["source"], { readonly sheet: "capacity" }>["columns"],
  measure: Measure,
): (row: WeekRecord) => Found {
  const rows = flowWeeks(record);
  const twice = twiceIn(rows);
  const byWeek = new Map(rows.map((row) => [row.week, row]));
  return ({ week }) => {
    const row = twice.has(week) ? undefined : byWeek.get(week);
    return row ? found(measure, row[first], second && row[second]) : none;
  };
}

/** A measure of one column has no second. */
function found(measure: Measure, count: number | null, of: number | null | undefined): Found {
  if (of === undefined) return { value: count, censored: isAtCeiling(count, measure), count: null, of: null };
  const known = { censored: false, count, of };
  if (measure.kind === "mean") return { ...known, value: (of ?? 0) < FEWEST_ANSWERS ? null : count };
  const share = ratio(count, of);
  return { ...known, value: share === null ? null : share * measure.per };
}

function twiceIn(rows: readonly { readonly week: Serial }[]): ReadonlySet<Serial> {
  const seen = new Set<Serial>();
  return new Set(rows.flatMap(({ week }) => (seen.has(week) ? week : (seen.add(week), []))));
}
