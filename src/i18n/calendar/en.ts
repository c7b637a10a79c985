import type { CalendarText } from "./fi";

export const en: CalendarText = {
  summary: (what, round) => `${what} · ${round}`,
  group: (nth) => `group ${nth}`,
  term: (workshop) => `Cancellation deadline of workshop ${workshop}`,
  fee: (percent) => `Fee after this day: ${percent}`,
  teams: (names) => `Teams: ${names}`,
  coach: (name) => `Coach: ${name}`,
  basis: (basis) => `Why this day: ${basis}`,
  made: "Drawn from the round's workbook. Change the day in the workbook and make the calendar again.",
};
