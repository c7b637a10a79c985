import { boxOnSheet } from "../../intake/workbook/boxOnSheet";
import type { Table } from "../office/model/Book";
import { columnsOf, overlap } from "../office/model/boxes";
import { fromFileFormula } from "./fromFileFormula";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

/**
 * A table of the file.
 *
 * @throws DomainError `not-a-workbook` when it lies off the sheet
 * @throws Error when it has no name, or not a column for each of its cells
 */
export function readTable(part: Xml): Table {
  const { id = "1", ref = "A1", totalsRowCount, headerRowCount } = part.attributes;
  const own = nameOf(part);
  const box = boxOnSheet(ref);
  const columns = childrenOf(childOf(part, "tableColumns"), "tableColumn");
  if (columns.length !== columnsOf(box)) throw new Error(`table ${own} has other columns than cells`);
  const style = childOf(part, "tableStyleInfo")?.attributes ?? {};
  return {
    id,
    name: own,
    box,
    style: style.name ?? "",
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== undefined && totalsRowCount !== "0",
    showBandedRows: isOn(style.showRowStripes),
    showBandedColumns: isOn(style.showColumnStripes),
    showFilterButton: childOf(part, "autoFilter") !== undefined,
    highlightFirstColumn: isOn(style.showFirstColumn),
    highlightLastColumn: isOn(style.showLastColumn),
    formulas: columns.map((column) => {
      const formula = childOf(column, "calculatedColumnFormula")?.text;
      return formula ? fromFileFormula(formula, own) : null;
    }),
  };
}

function nameOf({ attributes: { displayName, name } }: Xml): string {
  const own = displayName ?? name;
  if (!own) throw new Error("a table has no name");
  return own;
}

/** @throws Error when tables of a sheet lie over each other */
export function checkApart(tables: readonly Table[]): void {
  const over = tables.some(({ box }, index) =>
    tables.slice(0, index).some((other) => overlap(other.box, box) !== null),
  );
  if (over) throw new Error("tables lie over each other");
}

/** @throws Error when two tables of a workbook have one name */
export function checkNames(tables: readonly Table[]): void {
  const names = tables.map(({ name }) => name.toUpperCase());
  if (new Set(names).size < names.length) throw new Error("two tables have one name");
}
