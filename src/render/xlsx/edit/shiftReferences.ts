/** Where a row goes; the end of a range may go elsewhere than a single row. */
export type RowShift = (row: number, isEnd: boolean) => number;

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;

/** Texts and what stands in brackets hold no addresses; "LOG10(" and names are none. */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(${SHEET})?(${CELL})(?::(${CELL}))?(?![\p{L}\p{N}_(.!])`,
  "gu",
);

/**
 * A formula whose addresses on one sheet follow rows that moved.
 *
 * @param isOn - whether an address with this sheet's name, `null` without a name, lies on that sheet
 */
export const shiftFormula = (
  formula: string,
  isOn: (sheet: string | null) => boolean,
  shift: RowShift,
): string =>
  formula.replace(TOKENS, (token: string, sheet?: string, from?: string, to?: string) => {
    if (from === undefined || !isOn(sheet === undefined ? null : sheetIn(sheet))) return token;
    const end = to === undefined ? "" : `:${moved(to, shift, true)}`;
    return `${sheet ?? ""}${moved(from, shift, false)}${end}`;
  });

/** "A6:K66 B9" with the ends of its ranges moved. */
export const shiftAreas = (areas: string, shift: RowShift): string =>
  areas.replace(new RegExp(`(${CELL})(?::(${CELL}))?`, "g"), (_, from: string, to?: string) =>
    to === undefined ? moved(from, shift, false) : `${moved(from, shift, false)}:${moved(to, shift, true)}`,
  );

const moved = (address: string, shift: RowShift, isEnd: boolean): string =>
  address.replace(/[1-9]\d*$/, (row) => String(shift(Number(row), isEnd)));

const sheetIn = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
