import { isFraction, unslipped } from "../../domain/measurement/checks/slip";
import { flowPartsOfWhole, partsOfWhole } from "../../domain/measurement/checks/typedColumns";
import { measureOf } from "../../domain/measurement/measureOf";
import { partsOf } from "../../domain/shared/calendar";
import type { Finding } from "../../domain/shared/Finding";
import { valueOfDay } from "../../intake/cells/becameDate";
import { readValue } from "../../intake/cells/readValue";
import { textOf } from "../../intake/workbook/CellReader";
import type { CellContent } from "../../templates/WorkbookCells";
import type { TeamWorkbook } from "../openWorkbook";
import { serialOfCell } from "../week/weeksOf";
import type { Place } from "./findPlace";
import { repairOf, type Repair } from "./Repair";

type Maker = (workbook: TeamWorkbook, place: Place, finding: Finding) => readonly Repair[];

/** Repairs of one number, by the code of what is wrong with it. */
export const cellRepairs = {
  "text-for-number": (workbook, place) => {
    const read = readValue(textOf(place.row[place.column]?.value ?? null));
    if (read.kind === "reject") return [];
    return "value" in read
      ? cellTo("value", workbook, place, read.value)
      : cellTo("empty", workbook, place, null);
  },
  "became-date": (workbook, place) => {
    const serial = serialOfCell(place.row[place.column]);
    if (serial === null) return [];
    const { day, month } = partsOf(serial);
    return cellTo("value", workbook, place, valueOfDay(day, month));
  },
  slip: (workbook, place, { details: { value, beside, of } }) => {
    // Of a share and of a rate nobody knows which of the two numbers slipped.
    const isTyped = of === "cell" && place.row[place.column]?.value === value;
    return isTyped ? cellTo("value", workbook, place, unslipped(Number(value), Number(beside))) : [];
  },
  fraction: (workbook, place, { details }) => {
    const value = Number(details.value);
    const whole = wholeOf(workbook, place);
    const meant = whole === null ? unslipped(value, 100 * value) : Math.round(value * whole);
    return isFraction(value) && meant >= 1 ? cellTo("value", workbook, place, meant) : [];
  },
  "over-whole": (workbook, place) => {
    const column = wholeColumn(workbook, place);
    const [part, whole] = [place.row[place.column]?.value, place.row[column ?? ""]?.value];
    if (column === null || typeof part !== "number" || typeof whole !== "number") return [];
    const { id, at, row } = place;
    return [
      repairOf("swap", id, workbook.found, [{ at, row, to: { [place.column]: whole, [column]: part } }]),
    ];
  },
} satisfies Readonly<Record<string, Maker>>;

const cellTo = (
  kind: "value" | "empty",
  { found }: TeamWorkbook,
  { id, at, row, column }: Place,
  value: CellContent,
): readonly Repair[] => [repairOf(kind, id, found, [{ at, row, to: { [column]: value } }])];

/** The one column that holds the whole of a part. */
function wholeColumn({ read: { team } }: TeamWorkbook, { id, column }: Place): string | null {
  const parts =
    id === "flowRows"
      ? flowPartsOfWhole
      : team.measures.flatMap((each) => partsOfWhole(measureOf(team, each)));
  const [whole, ...more] = parts.find(({ part }) => part === column)?.whole ?? [];
  return whole === undefined || more.length > 0 ? null : whole;
}

function wholeOf(workbook: TeamWorkbook, place: Place): number | null {
  const column = wholeColumn(workbook, place);
  const whole = column === null ? null : place.row[column]?.value;
  return typeof whole === "number" ? whole : null;
}
