/** Public holidays and the two eves, as they stand in a sentence. */
export const fi = {
  newYear: "uudenvuodenpäivä",
  epiphany: "loppiainen",
  goodFriday: "pitkäperjantai",
  easterDay: "pääsiäispäivä",
  easterMonday: "toinen pääsiäispäivä",
  mayDay: "vappu",
  ascension: "helatorstai",
  whitSunday: "helluntai",
  midsummerEve: "juhannusaatto",
  midsummerDay: "juhannuspäivä",
  allSaints: "pyhäinpäivä",
  independence: "itsenäisyyspäivä",
  christmasEve: "jouluaatto",
  christmasDay: "joulupäivä",
  boxingDay: "tapaninpäivä",
};

export type HolidayText = typeof fi;
