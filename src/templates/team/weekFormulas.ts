import { fx } from "../fx";
import type { Formula } from "../spec";

/** The number of the ISO week that begins on `[@week]`: its Thursday decides. */
export const isoWeekNumber = "(INT(([@week]+3-DATE(YEAR([@week]+3),1,1))/7)+1)";

/** "2026-W02" of a Monday. */
export const weekLabelOf = (monday: string): string =>
  `YEAR(${monday}+3)&"-W"&RIGHT("0"&INT((${monday}+3-DATE(YEAR(${monday}+3),1,1))/7)+1,2)`;

/** The label of a row's week; nothing while there is none. */
export const weekLabel: Formula = fx`IF(ISNUMBER([@week]),${weekLabelOf("[@week]")},"")`;

/**
 * The newest weeks of a table from the oldest of them on, one a row; where it has fewer than are asked for, the weeks
 * that follow.
 *
 * @param headerRow - row number of the header above
 * @param newest - how many of its weeks at the most
 */
export function weekOf(table: "weekRows" | "flowRows", headerRow: number, newest: number): Formula {
  const weeks = `${table}[week]`;
  const nth = `(ROW()-ROW($A$${headerRow}))`;
  const all = fx`IF(${nth}<=COUNT(${weeks}),SMALL(${weeks},${nth}),MAX(${weeks})+7*(${nth}-COUNT(${weeks})))`;
  return fx`IF(COUNT(${weeks})>${newest},SMALL(${weeks},COUNT(${weeks})-${newest}+${nth}),${all})`;
}
