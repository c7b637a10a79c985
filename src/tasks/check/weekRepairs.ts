import { mondayOf } from "../../domain/shared/calendar";
import type { Finding } from "../../domain/shared/Finding";
import { readWeek } from "../../intake/cells/readWeek";
import { textOf } from "../../intake/workbook/CellReader";
import type { TeamWorkbook } from "../openWorkbook";
import { headerIn, serialOfCell } from "../week/weeksOf";
import type { Place } from "./findPlace";
import type { Repair } from "./Repair";
import { twiceRepairs } from "./twiceRepairs";
import { clearing } from "./clearing";
import { typedIn } from "./typedIn";
import { dateOf, dayTo, weeksIn } from "./weekDays";

type Maker = (workbook: TeamWorkbook, place: Place, finding: Finding) => readonly Repair[];

/** Weeks that are added at once; more are rather a wrong date. */
const MOST_WEEKS = 12;

/** Repairs of a row's week, by the code of what is wrong with it. */
export const weekRepairs = {
  "not-monday": (workbook, place) => {
    const own = dayTo(workbook, place, mondayOf(serialOfCell(place.row.week) ?? 0));
    return own.length > 0 ? own : afterRowAbove(workbook, place);
  },
  "not-a-date": (workbook, place) => {
    const read = place.column === "week" ? readWeek(textOf(place.row.week?.value ?? null)) : null;
    return read && "monday" in read && read.monday !== null ? dayTo(workbook, place, read.monday) : [];
  },
  "missing-value": afterRowAbove,
  "total-row": (workbook, place) => [clearing("clearRow", workbook, place)],
  "week-twice": twiceRepairs,
  "week-gap": (workbook, { id, table, row }) => {
    const { found } = workbook;
    const week = serialOfCell(row.week) ?? 0;
    const before = Math.max(...weeksIn(table.rows).filter((each) => each < week));
    const missing = Array.from({ length: (mondayOf(week) - mondayOf(before)) / 7 - 1 }, (_, index) =>
      dateOf(mondayOf(before) + 7 * (index + 1)),
    );
    if (missing.length === 0 || missing.length > MOST_WEEKS) return [];
    const column = headerIn(found, id, "week");
    const free = ["week", ...typedIn(workbook, id)].map((each) => headerIn(found, id, each));
    return [
      {
        kind: "addWeeks",
        cells: missing.map((after) => ({ cell: null, column, before: null, after })),
        changes: missing.map((value) => ({ table: id, find: { free }, cells: [{ column, value }] })),
      },
    ];
  },
} satisfies Readonly<Record<string, Maker>>;

/** The week that follows the row above, where it is missing. */
function afterRowAbove(workbook: TeamWorkbook, place: Place): readonly Repair[] {
  const before = serialOfCell(place.table.rows[place.at - 1]?.week);
  const isWeek = place.column === "week" && place.id !== "t3Rows";
  return isWeek && before !== null ? dayTo(workbook, place, mondayOf(before) + 7) : [];
}
