import type { MeasureId } from "../../domain/measurement/measures";
import type { TeamRecord, WeekRecord } from "../../domain/measurement/teamRecord";
import { isoWeekOf, mondayOf, serialOf, type Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { sampleText } from "../../i18n/sample/sampleText";
import { seeded } from "./seeded";

/** 60 weeks that end in week 47 of 2026. */
export const SAMPLE_START = serialOf("2025-09-29");
const WEEKS = 60;
const FROZEN_WEEKS = 12;

export const SAMPLE_MEASURES: readonly MeasureId[] = [
  "t3_doctor",
  "t3_nurse",
  "demand",
  "capacity",
  "phone_same_day",
  "dna",
];

/** What becomes of a team's T3: its level before, from which week on it moves, and to what. Invented. */
type Story = { readonly before: number; readonly after: number; readonly fromWeek: number };

const stories: readonly Story[] = [
  { before: 28, after: 16, fromWeek: 34 },
  { before: 21, after: 21, fromWeek: 0 },
  { before: 35, after: 24, fromWeek: 40 },
  { before: 12, after: 12, fromWeek: 0 },
  { before: 18, after: 26, fromWeek: 43 },
  { before: 30, after: 30, fromWeek: 0 },
  { before: 24, after: 15, fromWeek: 29 },
  { before: 9, after: 9, fromWeek: 0 },
  { before: 41, after: 41, fromWeek: 0 },
  { before: 16, after: 16, fromWeek: 0 },
];

/** Ten invented teams of a round with a year of weeks: holidays, gaps, real changes and none. */
export function sampleTeams(language: Language, start: Serial = SAMPLE_START): readonly TeamRecord[] {
  const text = sampleText[language];
  return stories.map((story, index) =>
    sampleTeam(story, index + 1, text.teams[index] ?? "", language, mondayOf(start)),
  );
}

function sampleTeam(
  story: Story,
  number: number,
  name: string,
  language: Language,
  start: Serial,
): TeamRecord {
  const next = seeded(number);
  const { round, who, why } = sampleText[language];
  const agreed = start + 7 * FROZEN_WEEKS;
  const weeks = Array.from({ length: WEEKS }, (_, index) =>
    sampleWeek(start + 7 * index, index, story, next, language),
  );
  return {
    name,
    round,
    measures: SAMPLE_MEASURES,
    weeks,
    phases: [
      {
        measure: "t3_doctor",
        start,
        baseline: FROZEN_WEEKS,
        centre: null,
        trace: { who, when: agreed, why: why.baseline },
      },
    ],
    excludes: [],
    goals: [
      { measure: "t3_doctor", from: agreed, goal: 14, trace: { who, when: agreed, why: why.goal } },
      { measure: "phone_same_day", from: agreed, goal: 0.9, trace: { who, when: agreed, why: why.goal } },
    ],
  };
}

function sampleWeek(
  week: Serial,
  index: number,
  story: Story,
  next: () => number,
  language: Language,
): WeekRecord {
  const { week: number } = isoWeekOf(week);
  const around = (level: number, spread: number) =>
    Math.max(0, Math.round(level + (next() + next() - 1) * spread));
  const level = story.fromWeek > 0 && index >= story.fromWeek ? story.after : story.before;
  const calls = around(226, 24);
  const booked = around(108, 14);
  const values = {
    t3_doctor: around(level, Math.max(4, level / 4)),
    t3_nurse: around(8, 4),
    demand: around(122, 22),
    capacity: around(116, 12),
    phone_same_day_num: Math.round(calls * (0.82 + next() * 0.1)),
    phone_same_day_den: calls,
    dna_num: around(booked * 0.07, 5),
    dna_den: booked,
  };
  const { notes } = sampleText[language];
  if (number === 52 || number === 1) return { week, values: {}, note: notes.christmas };
  if (number >= 28 && number <= 30) return { week, values: {}, note: notes.july };
  if (index === 17)
    return { week, values: { ...values, t3_doctor: null, t3_nurse: null }, note: notes.forgotten };
  return { week, values, note: index === story.fromWeek && index > 0 ? notes.test : "" };
}
