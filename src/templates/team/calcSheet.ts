import type { MeasureId } from "../../domain/measurement/measures";
import { say } from "../say";
import type { BlockSpec, SheetSpec } from "../spec";
import { runColumns } from "./runColumns";
import { runFacts } from "./runFacts";
import { runTable } from "./runNames";
import { columnLetters } from "../address";

const FACTS_ROW = 4;
const TABLE_ROW = 21;

/** The charts' own arithmetic, hidden: a block a measure, side by side. */
export function calcSheet(chosen: readonly MeasureId[], weeks: number): SheetSpec {
  const lefts = chosen.reduce<number[]>(
    (sofar, id, index) => [...sofar, (sofar[index] ?? 0) + runColumns(id).length + 1],
    [0],
  );
  return {
    id: "calc",
    name: say((t) => t.calc.name),
    title: say((t) => t.calc.title),
    purpose: say((t) => t.calc.purpose),
    tab: "help",
    visibility: "hidden",
    protected: true,
    widths: chosen.flatMap((id) => [
      22,
      16,
      ...runColumns(id)
        .slice(2)
        .map(() => 11),
      2,
    ]),
    blocks: chosen.flatMap((id, index) => blocksOf(id, columnLetters(lefts[index] ?? 0), weeks)),
  };
}

const blocksOf = (id: MeasureId, left: string, weeks: number): readonly BlockSpec[] => [
  { block: "fields", at: `${left}${FACTS_ROW}`, fields: runFacts(id) },
  { block: "table", id: runTable(id), at: `${left}${TABLE_ROW}`, rows: weeks, columns: runColumns(id) },
];
