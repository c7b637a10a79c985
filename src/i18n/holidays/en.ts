import type { HolidayText } from "./fi";

export const en: HolidayText = {
  newYear: "New Year's Day",
  epiphany: "Epiphany",
  goodFriday: "Good Friday",
  easterDay: "Easter Sunday",
  easterMonday: "Easter Monday",
  mayDay: "May Day",
  ascension: "Ascension Day",
  whitSunday: "Whit Sunday",
  midsummerEve: "Midsummer Eve",
  midsummerDay: "Midsummer Day",
  allSaints: "All Saints' Day",
  independence: "Independence Day",
  christmasEve: "Christmas Eve",
  christmasDay: "Christmas Day",
  boxingDay: "Boxing Day",
};
