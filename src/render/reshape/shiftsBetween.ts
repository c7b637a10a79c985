import { placeOf } from "../../templates/address";
import type { ResolvedSheet, ResolvedTable, ResolvedWorkbook } from "../resolved";
import type { Shift } from "./shifts";

/** A row or column that both workbooks know: where it is in each. */
type Anchor = { readonly from: number; readonly to: number };

/**
 * The rows and columns that come and go between two makes of one sheet, so that what people typed beside ours moves
 * along. Tables and named cells are what both makes know each other by; the columns of tables come first.
 */
export function shiftsBetween(
  from: ResolvedWorkbook,
  to: ResolvedWorkbook,
  [a, b]: readonly [ResolvedSheet, ResolvedSheet],
): readonly Shift[] {
  const tables = a.tables.flatMap((own) => {
    const other = b.tables.find(({ id }) => id === own.id);
    return other ? [[own, other] as const] : [];
  });
  const names = namedPlaces(from, to, a.name);
  const rows = tables.flatMap(([own, other]): Anchor[] => [
    { from: own.box.top, to: other.box.top },
    { from: own.box.bottom, to: other.box.bottom },
  ]);
  const columns = tables.map(([own, other]) => ({ from: own.box.left, to: other.box.left }));
  return [
    ...tables.flatMap(([own, other]) => columnShifts(own, other)),
    ...shiftsOf("row", [...rows, ...names.map(({ row }) => row)]),
    ...shiftsOf("column", [...columns, ...names.map(({ column }) => column)]),
  ];
}

/** Columns of a table that come or go, the last first. */
function columnShifts({ id, box, columns }: ResolvedTable, other: ResolvedTable): readonly Shift[] {
  const headers = other.columns.map(({ header }) => header);
  const anchors = columns.flatMap(({ header }, index): Anchor[] => {
    const at = headers.indexOf(header);
    return at < 0 ? [] : [{ from: index, to: at }];
  });
  const end = { from: columns.length, to: headers.length };
  const table = { id, left: box.left, top: box.top, bottom: box.bottom };
  return shiftsOf("column", [...anchors, end]).flatMap(({ axis, at, count }) => {
    const atEnd = at - Math.min(0, count) === columns.length;
    return oneByOne(at + box.left, count, atEnd).map((shift) => ({
      axis,
      ...shift,
      table: { ...table, atEnd },
    }));
  });
}

/** Columns come from the left where they come to the end, and go from the right. */
const oneByOne = (at: number, count: number, atEnd: boolean): readonly Pick<Shift, "at" | "count">[] =>
  Array.from({ length: Math.abs(count) }, (_, nth) =>
    count > 0 ? { at: atEnd ? at + nth : at, count: 1 } : { at: at - count - 1 - nth, count: -1 },
  );

/** What lies between two anchors grows or shrinks just before the second. */
function shiftsOf(axis: Shift["axis"], anchors: readonly Anchor[]): readonly Shift[] {
  const sorted = [...anchors].sort((x, y) => x.from - y.from);
  const shifts = sorted.flatMap(({ from, to }, index): Shift[] => {
    const before = sorted[index - 1] ?? { from: -1, to: -1 };
    const more = to - before.to - (from - before.from);
    if (more === 0) return [];
    const at = more > 0 ? from : from + more;
    if (at <= before.from) throw new Error(`what is known at ${from} does not keep its order`);
    return [{ axis, at, count: more }];
  });
  return shifts.reverse();
}

/** The named cells of a sheet that both have. */
function namedPlaces(from: ResolvedWorkbook, to: ResolvedWorkbook, sheet: string) {
  const after = new Map(to.names.map(({ name, refersTo }) => [name, namedPlace(refersTo, sheet)]));
  return from.names.flatMap(({ name, refersTo }) => {
    const [a, b] = [namedPlace(refersTo, sheet), after.get(name)];
    if (!a || !b) return [];
    return [{ row: { from: a.row, to: b.row }, column: { from: a.column, to: b.column } }];
  });
}

/** The cell with which "=Listat!$A$5:INDEX(…)" begins. */
export function namedPlace(refersTo: string, sheet: string) {
  const [, found, address] = /^='?([^'!]+)'?!(\$[A-Z]+\$\d+)/.exec(refersTo) ?? [];
  return found === sheet && address !== undefined ? placeOf(address) : null;
}
