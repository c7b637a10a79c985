import { boxAddress, type Box } from "../../templates/address";
import type { ResolvedChart, ResolvedSheet, ResolvedTable, ResolvedValidation } from "../resolved";
import { cellChanges, type CellChanges } from "./cellChanges";
import { boxAfter, insertedBoxes, type Shift } from "./shifts";

/** Everything that makes one make of a sheet into the other, in the places that it has afterwards. */
export type SheetChanges = {
  readonly from: ResolvedSheet;
  readonly to: ResolvedSheet;
  readonly shifts: readonly Shift[];
  readonly inserted: readonly Box[];
  readonly cells: CellChanges;
  readonly tables: { readonly gone: readonly ResolvedTable[]; readonly added: readonly ResolvedTable[] };
  readonly validations: { readonly gone: readonly Box[]; readonly put: readonly ResolvedValidation[] };
  /** All of the sheet's formats are put anew, because their order says which wins. */
  readonly conditionals: { readonly gone: readonly Box[]; readonly put: ResolvedSheet["conditionals"] };
  readonly charts: { readonly gone: readonly string[]; readonly put: readonly ResolvedChart[] };
  readonly widths: readonly { readonly column: number; readonly width: number | null }[];
  readonly heights: readonly { readonly row: number; readonly points: number | null }[];
  readonly breaks: readonly number[] | null;
  readonly isPaperNew: boolean;
  readonly notes: ResolvedSheet["notes"];
};

/** @param shifts - those that have been done or will be, before anything else */
export function sheetChanges(from: ResolvedSheet, to: ResolvedSheet, shifts: readonly Shift[]): SheetChanges {
  const cells = cellChanges(from, to, shifts);
  const inserted = insertedBoxes(shifts, endOf([from, to]));
  return {
    from,
    to,
    shifts,
    inserted,
    cells,
    tables: {
      gone: from.tables.filter(isMissingIn(to.tables)),
      added: to.tables.filter(isMissingIn(from.tables)),
    },
    validations: validationChanges(from, to, shifts, inserted),
    conditionals: conditionalChanges(from, to, shifts, cells),
    charts: chartChanges(from, to),
    widths: widthChanges(from, to, shifts),
    heights: heightChanges(from, to, shifts, inserted),
    breaks: same(breaksAfter(from, shifts), to.print.breaks) ? null : to.print.breaks,
    isPaperNew: !same(from.print.paper, to.print.paper),
    notes: to.notes.filter(isNewNote(from, shifts)),
  };
}

/** Whether a sheet stays as it is. */
export const isUnchanged = ({ cells, ...rest }: SheetChanges): boolean =>
  rest.shifts.length === 0 &&
  [cells.contents, cells.looks, cells.gone].every(isNone) &&
  [rest.tables, rest.validations, rest.conditionals, rest.charts].every((part) =>
    Object.values(part).every(isNone),
  ) &&
  [rest.widths, rest.heights, rest.notes].every(isNone) &&
  rest.breaks === null &&
  !rest.isPaperNew;

const isNone = (list: readonly unknown[]) => list.length === 0;

/** The last row and column that either make of a sheet knows. */
function endOf(sheets: readonly ResolvedSheet[]): Box {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const last = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  return { top: 0, left: 0, bottom: last(({ row }) => row), right: last(({ column }) => column) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isMissingIn =
  (others: readonly { readonly id: string }[]) =>
  ({ id }: { readonly id: string }): boolean =>
    !others.some((other) => other.id === id);

const touches = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function validationChanges(
  from: ResolvedSheet,
  to: ResolvedSheet,
  shifts: readonly Shift[],
  inserted: readonly Box[],
): SheetChanges["validations"] {
  const before = from.validations.flatMap((own) => {
    const box = boxAfter(own.box, shifts);
    return box ? [{ ...own, box }] : [];
  });
  const known = new Set(before.map((own) => JSON.stringify(own)));
  const wanted = new Set(to.validations.map((own) => JSON.stringify(own)));
  const isTorn = ({ box }: ResolvedValidation) => inserted.some((each) => touches(each, box));
  return {
    gone: before.filter((own) => !wanted.has(JSON.stringify(own)) || isTorn(own)).map(({ box }) => box),
    put: to.validations.filter((own) => !known.has(JSON.stringify(own)) || isTorn(own)),
  };
}

function conditionalChanges(
  from: ResolvedSheet,
  to: ResolvedSheet,
  shifts: readonly Shift[],
  { unlooked }: CellChanges,
): SheetChanges["conditionals"] {
  if (shifts.length === 0 && unlooked.length === 0 && same(from.conditionals, to.conditionals))
    return { gone: [], put: [] };
  const boxes = from.conditionals.flatMap(({ box }) => boxAfter(box, shifts) ?? []);
  const places = new Map(boxes.map((box) => [boxAddress(box), box]));
  return { gone: [...places.values()], put: to.conditionals };
}

/** A chart that only moved with its cells stays as people made it. */
function chartChanges(from: ResolvedSheet, to: ResolvedSheet): SheetChanges["charts"] {
  const stays = (chart: ResolvedChart) => from.charts.some((own) => same(own, chart));
  const put = to.charts.filter((chart) => !stays(chart));
  const again = new Set(put.map(({ id }) => id));
  const gone = from.charts.filter((chart) => again.has(chart.id) || isMissingIn(to.charts)(chart));
  return { gone: gone.map(({ id }) => id), put };
}

/** Columns that are as wide as any other again have no width. */
function widthChanges(from: ResolvedSheet, to: ResolvedSheet, shifts: readonly Shift[]) {
  const before = new Map(
    from.widths.flatMap((width, column) => {
      const box = boxAfter({ top: 0, bottom: 0, left: column, right: column }, shifts);
      return box ? [[box.left, width] as const] : [];
    }),
  );
  const count = Math.max(to.widths.length, ...[...before.keys()].map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => ({ column, width: to.widths[column] ?? null })).filter(
    ({ column, width }) => (before.get(column) ?? null) !== width,
  );
}

/** Rows that are as high as any other again have no points; those that were inserted are as high as others. */
function heightChanges(
  from: ResolvedSheet,
  to: ResolvedSheet,
  shifts: readonly Shift[],
  inserted: readonly Box[],
) {
  const isRows = ({ left }: Box) => left === 0;
  const fresh = shifts.some(({ axis, count }) => axis === "row" && count > 0)
    ? inserted.filter(isRows).flatMap(rowsOf)
    : [];
  const before = new Map<number, number>([
    ...fresh.map((row) => [row, UNKNOWN] as const),
    ...from.heights.flatMap(({ row, points }) => {
      const box = boxAfter({ top: row, bottom: row, left: 0, right: 0 }, shifts);
      return box ? [[box.top, points] as const] : [];
    }),
  ]);
  const after = new Map(to.heights.map(({ row, points }) => [row, points]));
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const points = after.get(row) ?? null;
    return (before.get(row) ?? null) === points ? [] : [{ row, points }];
  });
}

/** As high as the row above happens to be. */
const UNKNOWN = -1;

const rowsOf = ({ top, bottom }: Box) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

const breaksAfter = ({ print }: ResolvedSheet, shifts: readonly Shift[]) =>
  print.breaks.flatMap((row) => boxAfter({ top: row, bottom: row, left: 0, right: 0 }, shifts)?.top ?? []);

function isNewNote({ notes }: ResolvedSheet, shifts: readonly Shift[]) {
  const before = new Set(
    notes.flatMap(({ row, column, text }) => {
      const box = boxAfter({ top: row, bottom: row, left: column, right: column }, shifts);
      return box ? [JSON.stringify([box.top, box.left, text])] : [];
    }),
  );
  return ({ row, column, text }: ResolvedSheet["notes"][number]) =>
    !before.has(JSON.stringify([row, column, text]));
}
