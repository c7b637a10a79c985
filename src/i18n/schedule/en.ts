import type { ScheduleText } from "./fi";

export const en: ScheduleText = {
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  kinds: {
    info: () => "Information session for the participants",
    preAssignment: () => "Pre-work handed in",
    listDue: (workshop) => `Participant list of workshop ${workshop} complete`,
    priorEvening: (workshop) => `Arrival for workshop ${workshop} the evening before`,
    workshop: (workshop) => `Workshop ${workshop}`,
    coaching: (workshop) => `Interim coaching between workshops ${workshop} and ${workshop + 1}`,
    selfAssessment: (workshop) => `Self-assessment at workshop ${workshop}`,
    feedback: (workshop) => `Feedback survey on workshop ${workshop}`,
    poster: () => "Poster ready for print",
    report: () => "Final report ready",
  },
  day: (day, days) => `day ${day} of ${days}`,
  problems: {
    ORDER: ({ workshop }) =>
      `Workshop ${workshop} starts before the one before it has ended. Correct the days.`,
    NOT_CONSECUTIVE: ({ workshop }) =>
      `The days of workshop ${workshop} do not follow each other. Check the days.`,
    HOLIDAY: ({ workshop, day, holiday }) =>
      `The day ${day} of workshop ${workshop} is a holiday (${holiday}). Choose another day.`,
    PRIOR_EVENING_IS_HOLIDAY: ({ workshop, day, holiday }) =>
      `People arrive for workshop ${workshop} on the evening of ${day}, which is a holiday (${holiday}). Check that it suits.`,
    JULY: ({ workshop, day }) =>
      `The day ${day} of workshop ${workshop} is in July, when many are on holiday (a remark of Läpimurto). Check that it suits.`,
    WEEKEND: ({ workshop, day }) =>
      `The day ${day} of workshop ${workshop} is at a weekend. Check that it suits.`,
    TOO_CLOSE: ({ workshop }) =>
      `Workshop ${workshop} starts less than 4 weeks after the one before: too little time to measure and try (a remark of Läpimurto). Check that it suits.`,
    OVER_A_YEAR: ({ workshop }) =>
      `Workshop ${workshop} is more than a year after the first; the handbook's round lasts about a year. Check that it suits.`,
  },
};
