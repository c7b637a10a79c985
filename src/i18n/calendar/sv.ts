import type { CalendarText } from "./fi";

export const sv: CalendarText = {
  summary: (what, round) => `${what} · ${round}`,
  group: (nth) => `grupp ${nth}`,
  term: (workshop) => `Avbokningsgräns för workshop ${workshop}`,
  fee: (percent) => `Avgift efter den här dagen: ${percent}`,
  teams: (names) => `Team: ${names}`,
  coach: (name) => `Coach: ${name}`,
  basis: (basis) => `Dagens grund: ${basis}`,
  made: "Sammanställd ur omgångens arbetsbok. Ändra dagen i arbetsboken och gör kalendern på nytt.",
};
