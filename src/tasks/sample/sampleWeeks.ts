import { T3_CEILING } from "../../domain/access/t3Days";
import { columnsOf, measureIds, measureNamed, type MeasureId } from "../../domain/measurement/measures";
import type { WeekRecord } from "../../domain/measurement/teamRecord";
import { isoWeekOf, type Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";
import { ordinaryNumbers } from "./ordinaryNumbers";
import { seeded } from "./seeded";
import type { Story } from "./stories";

const WEEKS = 60;
const CALLS_A_CONTACT = 1.85;
/** The share of calls answered on the same day begins here and varies by as much as ten points. */
const ANSWERED = 0.82;
const MISSED = 0.07;

/** What a team counted in a week: of the calendar, of T3, of demand and of everything else, by column. */
export type SampleWeek = {
  readonly week: Serial;
  readonly note: string;
  readonly values: Readonly<Record<string, number | null>>;
};

/** A team's weeks as it would have counted them: the same every time, whichever measures are chosen. */
export function sampleWeeks(story: Story, start: Serial, language: Language): readonly SampleWeek[] {
  const next = seeded(story.seed);
  const others = othersOf(story);
  return Array.from({ length: WEEKS }, (_, index) => {
    const week = start + 7 * index;
    const typed = { ...typedIn(story, index, week, next), ...others(index) };
    return { week, ...told(story, index, week, typed, language) };
  });
}

/** The rows of sheet Weeks: only the columns of measures that are typed there. */
export function weekRecords(
  weeks: readonly SampleWeek[],
  chosen: readonly MeasureId[],
): readonly WeekRecord[] {
  const columns = chosen.map(measureNamed).flatMap(columnsOf);
  return weeks.map(({ week, note, values }) => ({
    week,
    note,
    values: Object.fromEntries(
      columns.flatMap((column) => (column in values ? [[column, values[column] ?? null]] : [])),
    ),
  }));
}

type Values = SampleWeek["values"];

function typedIn(story: Story, index: number, week: Serial, next: () => number): Values {
  const around = (level: number, spread: number) =>
    Math.max(0, Math.round(level + (next() + next() - 1) * spread));
  const size = story.contacts * busyness(isoWeekOf(week).week);
  const level = levelIn(story, index);
  const calls = around(size * CALLS_A_CONTACT, size / 5);
  const booked = around(size * 0.9, size / 9);
  return {
    t3_doctor: index === story.noneFree ? T3_CEILING : around(level, Math.max(4, level / 4)),
    t3_nurse: around(8, 4),
    demand: around(size, size / 6),
    capacity: around(size * 0.95, size / 10),
    phone_same_day_num: Math.round(calls * (ANSWERED + next() * 0.1)),
    phone_same_day_den: calls,
    dna_num: around(booked * MISSED, booked / 24),
    dna_den: booked,
    t3_other: around(10, 4),
  };
}

/** Every other measure has random numbers of its own, so that none moves another. */
function othersOf(story: Story): (index: number) => Values {
  const own = [...measureIds, "own_1" as const].flatMap((id, nth) => {
    const numbers = ordinaryNumbers(id, seeded(1000 * story.seed + nth));
    return numbers === null ? [] : [numbers];
  });
  return (index) => Object.assign({}, ...own.map((numbers) => numbers(index))) as Values;
}

/** A test takes a week to bite. */
function levelIn({ before, after, changed }: Story, index: number): number {
  if (changed === null || index < changed) return before;
  return index === changed ? (before + after) / 2 : after;
}

/** Weeks with a public holiday and the holiday season are quieter. */
function busyness(week: number): number {
  if ([2, 14, 15, 18, 20, 25, 49, 51].includes(week)) return 0.88;
  return week >= 26 && week <= 31 ? 0.84 : 1;
}

function told(story: Story, index: number, week: Serial, values: Values, language: Language) {
  const { notes } = sampleText[language];
  const { week: number } = isoWeekOf(week);
  if (number >= 52 || number === 1) return { values: {}, note: notes.christmas };
  if (number >= 28 && number <= 30) return { values: {}, note: notes.july };
  if (index === story.forgotten)
    return { values: { ...values, t3_doctor: null, t3_nurse: null, t3_other: null }, note: notes.forgotten };
  return { values, note: noteOf(story, index, language) };
}

function noteOf({ changed, excluded, noneFree }: Story, index: number, language: Language): string {
  const { notes } = sampleText[language];
  if (index === changed) return notes.test;
  if (index === excluded) return notes.system;
  return index === noneFree ? notes.noneFree : "";
}
