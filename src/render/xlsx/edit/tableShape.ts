import { boxOf, type Box } from "../../../templates/address";
import { tagsIn, unreadable } from "./FileParts";
import { attribute, fromXml } from "../xmlText";

/** A table as its part states it. */
export type TableShape = {
  /** Without header and totals. */
  readonly body: Box;
  readonly headers: readonly string[];
  /** By column, the formula that every row of it has; `null` where people type. */
  readonly formulas: readonly (string | null)[];
};

export function tableShape(part: string): TableShape {
  const [tag = ""] = tagsIn(part, "table");
  const box = boxOf(attribute(tag, "ref") ?? unreadable("a table without a place"));
  const columns = part.match(/<tableColumn(?=[\s>])(?:[^>]*\/>|[\s\S]*?<\/tableColumn>)/g) ?? [];
  return {
    body: {
      ...box,
      top: box.top + Number(attribute(tag, "headerRowCount") ?? 1),
      bottom: box.bottom - Number(attribute(tag, "totalsRowCount") ?? 0),
    },
    headers: columns.map((column) => attribute(column, "name") ?? ""),
    formulas: columns.map((column) => {
      const formula = /<calculatedColumnFormula[^>]*>([\s\S]*?)<\/calculatedColumnFormula>/.exec(column)?.[1];
      return formula === undefined ? null : fromXml(formula);
    }),
  };
}
