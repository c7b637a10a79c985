const SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** The century by the separator, those of 2023 included. */
const centuries: readonly (readonly [string, number])[] = [
  ["+", 1800],
  ["-YXWVU", 1900],
  ["ABCDEF", 2000],
];

const SHAPE =
  /(?<![0-9A-Za-zÅÄÖåäö])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])(?![0-9A-Za-zÅÄÖåäö])/gi;

/**
 * Finnish personal identity codes in a text, in capitals or not, with a date that exists and the right check character.
 * One found stops an export.
 *
 * @see Asetus väestötietojärjestelmästä 128/2010, separators of 690/2022
 */
export function identityCodesIn(text: string): readonly string[] {
  return [...text.matchAll(SHAPE)].flatMap(
    ([code, day = "", month = "", year = "", mark = "", number = "", check = ""]) => {
      const rest = Number(`${day}${month}${year}${number}`) % SIGNS.length;
      return isDate(Number(day), Number(month), centuryOf(mark.toUpperCase()) + Number(year)) &&
        SIGNS[rest] === check.toUpperCase()
        ? [code]
        : [];
    },
  );
}

const centuryOf = (mark: string): number => centuries.find(([marks]) => marks.includes(mark))?.[1] ?? 0;

function isDate(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
