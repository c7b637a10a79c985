import type { HolidayText } from "./fi";

export const sv: HolidayText = {
  newYear: "nyårsdagen",
  epiphany: "trettondagen",
  goodFriday: "långfredagen",
  easterDay: "påskdagen",
  easterMonday: "annandag påsk",
  mayDay: "första maj",
  ascension: "Kristi himmelsfärdsdag",
  whitSunday: "pingstdagen",
  midsummerEve: "midsommarafton",
  midsummerDay: "midsommardagen",
  allSaints: "alla helgons dag",
  independence: "självständighetsdagen",
  christmasEve: "julafton",
  christmasDay: "juldagen",
  boxingDay: "annandag jul",
};
