import type { MeasureId } from "../../domain/measurement/measures";
import { say } from "../say";
import type { BlockSpec, SheetSpec } from "../spec";
import { runColumns } from "./runColumns";
import { runFacts } from "./runFacts";
import { runTable } from "./runNames";

const FIRST_ROW = 4;

/**
 * The charts' own arithmetic, hidden: a block a measure, under each other. Side by side a row of formulas would be
 * longer than what compression looks back at, and the file twice as large.
 */
export function calcSheet(chosen: readonly MeasureId[], weeks: number): SheetSpec {
  return {
    id: "calc",
    name: say((t) => t.calc.name),
    title: say((t) => t.calc.title),
    purpose: say((t) => t.calc.purpose),
    tab: "help",
    visibility: "hidden",
    protected: true,
    widths: [26, 34],
    blocks: chosen.flatMap((id, index) => blocksOf(id, FIRST_ROW + index * heightOf(id, weeks), weeks)),
  };
}

/** Facts, header and rows, and what is left free: the row after the table belongs to the chart's gap. */
const heightOf = (id: MeasureId, weeks: number) => runFacts(id).length + weeks + 5;

function blocksOf(id: MeasureId, row: number, weeks: number): readonly BlockSpec[] {
  const headerRow = row + runFacts(id).length + 1;
  return [
    { block: "fields", at: `A${row}`, fields: runFacts(id) },
    {
      block: "table",
      id: runTable(id),
      at: `A${headerRow}`,
      rows: weeks,
      columns: runColumns(id, headerRow),
    },
  ];
}
