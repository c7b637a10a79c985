import type { TeamMeasure } from "../../domain/measurement/measures";
import { say } from "../say";
import type { BlockSpec, SheetSpec } from "../spec";
import { doubtTable, needsDoubtTable } from "./doubts";
import { FORECAST_WEEKS, flowCalcFacts, flowCalcTable } from "./flowCalc";
import { runColumns } from "./runColumns";
import { runFacts } from "./runFacts";
import { runTable } from "./runNames";
import { t3Facts } from "./t3Sheet";

const FIRST_ROW = 4;

/** How many rows the sheets have that the arithmetic reads; `null` where there is no such sheet. */
export type CalcSize = {
  readonly weeks: number;
  readonly t3: number | null;
  readonly capacity: number | null;
};

/**
 * The charts' own arithmetic, hidden: a block a measure, under each other. Side by side a row of formulas would be
 * longer than what compression looks back at, and the file twice as large.
 */
export function calcSheet(chosen: readonly TeamMeasure[], size: CalcSize): SheetSpec {
  return {
    id: "calc",
    name: say((t) => t.calc.name),
    title: say((t) => t.calc.title),
    purpose: say((t) => t.calc.purpose),
    tab: "help",
    visibility: "hidden",
    protected: true,
    widths: [26, 34],
    blocks: stacked([
      ...(size.t3 === null ? [] : [settingsPart]),
      ...chosen.map((measure) => measurePart(measure, size.weeks)),
      ...(size.capacity === null ? [] : [flowPart(size.capacity)]),
      ...(needsDoubtTable(chosen) ? [doubtPart(chosen, size.weeks)] : []),
    ]),
  };
}

/** Blocks that begin at a row, and how many rows they take. */
type Part = { readonly height: number; readonly blocks: (row: number) => readonly BlockSpec[] };

function stacked(parts: readonly Part[]): readonly BlockSpec[] {
  const heights = parts.map(({ height }) => height);
  return parts.flatMap(({ blocks }, index) =>
    blocks(FIRST_ROW + heights.slice(0, index).reduce((sum, height) => sum + height, 0)),
  );
}

const settingsPart: Part = {
  height: t3Facts.length + 1,
  blocks: (row) => [{ block: "fields", at: `A${row}`, fields: t3Facts }],
};

/** Facts, header and rows, and what is left free: the row after the table belongs to the chart's gap. */
function measurePart(measure: TeamMeasure, weeks: number): Part {
  const facts = runFacts(measure);
  return {
    height: facts.length + weeks + 5,
    blocks: (row) => {
      const headerRow = row + facts.length + 1;
      return [
        { block: "fields", at: `A${row}`, fields: facts },
        {
          block: "table",
          id: runTable(measure.id),
          at: `A${headerRow}`,
          rows: weeks,
          columns: runColumns(measure, headerRow, weeks),
        },
      ];
    },
  };
}

function flowPart(weeks: number): Part {
  const rows = weeks + FORECAST_WEEKS;
  return {
    height: flowCalcFacts.length + rows + 5,
    blocks: (row) => [
      { block: "fields", at: `A${row}`, fields: flowCalcFacts },
      flowCalcTable(row + flowCalcFacts.length + 1, weeks),
    ],
  };
}

const doubtPart = (chosen: readonly TeamMeasure[], weeks: number): Part => ({
  height: weeks + 2,
  blocks: (row) => [doubtTable(chosen, row, weeks)],
});
