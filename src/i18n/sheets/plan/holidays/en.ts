import type { HolidaysText } from "./fi";

export const en: HolidaysText = {
  name: "Holidays",
  title: "Holidays",
  purpose: "Finnish public holidays and eves. Add your own days on which nobody works at the end.",
  goFor: "Holidays of the timeline. Add your own if needed.",
  columns: { day: "Day", name: "Holiday" },
  help: { day: "A day on which nobody works, for example 24.12.2026.", name: "Name of the day." },
};
