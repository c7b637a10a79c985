import { partsOf, serialOf, type Serial } from "../shared/calendar";

/** Finnish public holidays and the two eves on which nobody works either; names are i18n's. */
export type HolidayId =
  | "newYear"
  | "epiphany"
  | "goodFriday"
  | "easterDay"
  | "easterMonday"
  | "mayDay"
  | "ascension"
  | "whitSunday"
  | "midsummerEve"
  | "midsummerDay"
  | "allSaints"
  | "independence"
  | "christmasEve"
  | "christmasDay"
  | "boxingDay";

export type Holiday = { readonly id: HolidayId; readonly day: Serial };

const known = new Map<number, readonly Holiday[]>();

/**
 * The holidays of a year in their order.
 *
 * @see Laki eräistä yleisistä vapaapäivistä; kirkkolaki: helatorstai on neljäkymmentä päivää pääsiäisestä
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const before = known.get(year);
  if (before) return before;
  const found = computed(year);
  known.set(year, found);
  return found;
}

function computed(year: number): readonly Holiday[] {
  const on = (monthAndDay: string) => serialOf(`${year}-${monthAndDay}`);
  const easter = easterOf(year);
  const midsummer = saturdayFrom(on("06-20"));
  return [
    { id: "newYear", day: on("01-01") },
    { id: "epiphany", day: on("01-06") },
    { id: "goodFriday", day: easter - 2 },
    { id: "easterDay", day: easter },
    { id: "easterMonday", day: easter + 1 },
    { id: "mayDay", day: on("05-01") },
    { id: "ascension", day: easter + 39 },
    { id: "whitSunday", day: easter + 49 },
    { id: "midsummerEve", day: midsummer - 1 },
    { id: "midsummerDay", day: midsummer },
    { id: "allSaints", day: saturdayFrom(on("10-31")) },
    { id: "independence", day: on("12-06") },
    { id: "christmasEve", day: on("12-24") },
    { id: "christmasDay", day: on("12-25") },
    { id: "boxingDay", day: on("12-26") },
  ];
}

/**
 * The holiday on a date; `null` on an ordinary day. Of two on one day the one that comes first in the year's list.
 *
 * @throws DomainError `not-a-date`
 * @example
 * holidayOn(46381);
 * // => "christmasDay"
 */
export function holidayOn(day: Serial): HolidayId | null {
  const date = Math.floor(day);
  return holidaysOf(partsOf(date).year).find((holiday) => holiday.day === date)?.id ?? null;
}

/** Serials count from a Saturday: 7 is 6.1.1900, a Saturday. */
const saturdayFrom = (day: Serial): Serial => day + ((7 - (day % 7)) % 7);

/** Easter Sunday. @see Meeus J. Astronomical Algorithms, ch. 8 (Butcher's rule) */
function easterOf(year: number): Serial {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(leap / 4) - epact - (leap % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return serialOf(`${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, "0")}`);
}
