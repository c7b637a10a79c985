import { boxOf } from "../../templates/address";
import type { Table } from "../office/model/Book";
import { fromFileFormula } from "./fromFileFormula";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

/** A table of the file. */
export function readTable(part: Xml): Table {
  const { id = "1", displayName, name = "", ref = "A1", totalsRowCount, headerRowCount } = part.attributes;
  const own = displayName ?? name;
  const style = childOf(part, "tableStyleInfo")?.attributes ?? {};
  return {
    id,
    name: own,
    box: boxOf(ref),
    style: style.name ?? "",
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== undefined && totalsRowCount !== "0",
    showBandedRows: isOn(style.showRowStripes),
    showBandedColumns: isOn(style.showColumnStripes),
    showFilterButton: childOf(part, "autoFilter") !== undefined,
    highlightFirstColumn: isOn(style.showFirstColumn),
    highlightLastColumn: isOn(style.showLastColumn),
    formulas: childrenOf(childOf(part, "tableColumns"), "tableColumn").map((column) => {
      const formula = childOf(column, "calculatedColumnFormula")?.text;
      return formula ? fromFileFormula(formula, own) : null;
    }),
  };
}
