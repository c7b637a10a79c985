import type { FoundRow, FoundWorkbook } from "../../intake/workbook/findTables";
import type { CellContent } from "../../templates/WorkbookCells";
import type { RowChange } from "../RowChange";
import { headerIn } from "../week/weeksOf";

/** What a repair does; a person chooses one. */
export type RepairKind =
  "value" | "empty" | "day" | "swap" | "merge" | "keepFirst" | "keepLast" | "clearRow" | "addWeeks";

/** A cell before and after; `cell` is `null` in a row that comes into being. */
export type RepairedCell = {
  readonly cell: string | null;
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
};

/** What may be written because of a finding: shown first, then written as it was shown, or not at all. */
export type Repair = {
  readonly kind: RepairKind;
  readonly cells: readonly RepairedCell[];
  readonly changes: readonly RowChange[];
};

/** New contents of some cells of one row, by column id. */
export type RowEdit = {
  /** From 0. */
  readonly at: number;
  readonly row: FoundRow;
  readonly to: Readonly<Record<string, CellContent>>;
};

/** A repair of rows that are there. A row is found by its week and place, and must hold still what was shown. */
export function repairOf(
  kind: RepairKind,
  table: string,
  found: FoundWorkbook,
  edits: readonly RowEdit[],
): Repair {
  const changed = edits.map(({ row, to, at }) => ({
    row,
    at,
    cells: Object.entries(to).map(([id, after]): RepairedCell => {
      const { cell = null, value: before = null } = row[id] ?? {};
      return { cell, column: headerIn(found, table, id), before, after };
    }),
  }));
  return {
    kind,
    cells: changed.flatMap(({ cells }) => cells.filter(({ before, after }) => before !== after)),
    changes: changed.map(({ row, at, cells }) => ({
      table,
      find: { cells: [{ column: headerIn(found, table, "week"), value: row.week?.value ?? null }], at },
      cells: cells.map(({ column, after }) => ({ column, value: after })),
      expected: cells.map(({ column, before }) => ({ column, value: before })),
    })),
  };
}
