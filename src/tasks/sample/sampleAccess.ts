import { emptyFlow, noFlow, type FlowRecord, type FlowRow } from "../../domain/access/flowRecord";
import type { ProfessionGroup } from "../../domain/access/professionGroups";
import { T3_CEILING } from "../../domain/access/t3Days";
import { emptyT3, type T3Record, type T3Row } from "../../domain/access/t3Record";
import { measureNamed, type MeasureId } from "../../domain/measurement/measures";
import type { SampleWeek } from "./sampleWeeks";

/** Professionals and how far each is from the middle one, in shares of its days; the middle one is the median. */
const professionals: Readonly<Record<ProfessionGroup, readonly (readonly [code: string, away: number])[]>> = {
  doctor: [
    ["L1", -0.3],
    ["L2", 0],
    ["L3", 0.4],
  ],
  nurse: [
    ["H1", -0.25],
    ["H2", 0],
    ["H3", 0.5],
  ],
  other: [
    ["M1", -0.2],
    ["M2", 0],
    ["M3", 0.3],
  ],
};

/** T3 by professional; the median of each week is the number that the story tells. */
export function sampleT3(weeks: readonly SampleWeek[], chosen: readonly MeasureId[]): T3Record {
  const groups = chosen.flatMap((id) => {
    const { source } = measureNamed(id);
    return source.sheet === "t3" ? [[id, source.group] as const] : [];
  });
  const rows = weeks.flatMap((week, index) =>
    groups.flatMap(([id, group]) => {
      const days = week.values[id] ?? null;
      return days === null ? [] : weekOf(week, group, days, index);
    }),
  );
  return { ...emptyT3, rows };
}

/** Every seventh week the quickest and the slowest are away: the middle stays where it is. */
const AWAY = 7;

function weekOf(
  { week }: SampleWeek,
  group: ProfessionGroup,
  middle: number,
  index: number,
): readonly T3Row[] {
  const own = professionals[group];
  return own.map(([code, away], nth): T3Row => {
    const isEdge = nth === 0 || nth === own.length - 1;
    const absent = isEdge && index % AWAY === 4;
    const days = middle + Math.sign(away) * Math.round(Math.abs(away) * middle);
    const atLeast = days >= T3_CEILING;
    const none = { week, group, code, days: null, third: null, absent, atLeast: false };
    if (absent) return none;
    if (atLeast) return { ...none, atLeast };
    // The slowest types the date of the third free slot.
    return nth === own.length - 1 ? { ...none, third: week + emptyT3.sampleDay + days } : { ...none, days };
  });
}

const INTERNAL = 0.22;
const UNMET = 0.06;
const SQUEEZED = 0.07;
const REMOVED = 0.08;
const QUEUE_WEEKS = 2;
/** The queue is counted by hand every thirteenth week. */
const COUNTED = 13;
const TARGET = 40;
/** What the team means to offer: more than is asked for. */
const PLANNED = 1.06;

/** Demand and capacity whose sums are what the story tells. */
export function sampleFlow(weeks: readonly SampleWeek[], contacts: number): FlowRecord {
  const empty = emptyFlow(weeks.map(({ week }) => week));
  const start = QUEUE_WEEKS * contacts;
  const rows = weeks.reduce<{ readonly rows: readonly FlowRow[]; readonly queue: number }>(
    (sofar, week, index) => {
      const row = flowRow(week, index, sofar.queue);
      const change = (row.external ?? 0) + (row.internal ?? 0) - (row.activity ?? 0) - (row.removed ?? 0);
      return { rows: [...sofar.rows, row], queue: sofar.queue + change };
    },
    { rows: [], queue: start },
  );
  return {
    ...empty,
    start,
    plan: { ...empty.plan, target: TARGET, capacity: Math.round(PLANNED * contacts) },
    rows: rows.rows,
  };
}

function flowRow({ week, values }: SampleWeek, index: number, queue: number): FlowRow {
  const { demand = null, capacity = null, dna_num: noShows = null, dna_den: booked = null } = values;
  if (demand === null || booked === null || noShows === null) return { week, ...noFlow };
  const internal = Math.round(demand * INTERNAL);
  const activity = booked - noShows + Math.round(demand * SQUEEZED);
  const removed = Math.round(demand * REMOVED);
  const unmet = Math.round(demand * UNMET);
  const left = queue + demand - activity - removed;
  const counted = index % COUNTED === 5 ? Math.max(0, left - (index % 4)) : null;
  return {
    week,
    external: demand - internal,
    internal,
    unmet,
    capacity,
    booked,
    activity,
    noShows,
    removed,
    counted,
  };
}
