import type { ColumnSpec, TableSpec } from "../templates/spec";
import { cellAddress, type Box } from "../templates/address";
import { columnLook } from "./columnLook";
import { columnRule } from "./columnRule";
import { tableIn, type Layout } from "./layout";
import { emptyPart, type SheetPart } from "./sheetPart";
import type { ResolvedCell, ResolvedConditional, Tone } from "./resolved";
import { resolveFormula } from "./resolveFormula";
import type { Row } from "./workbookData";

const HEADER_POINTS = 34;

/** Header, rows, rules and state colours of a table. */
export function resolveTable(spec: TableSpec, rows: readonly Row[], layout: Layout): SheetPart {
  const { box } = tableIn(layout, spec.id);
  const columns = spec.columns.map((column, index) => {
    const below: Box = {
      top: box.top + 1,
      bottom: box.bottom,
      left: box.left + index,
      right: box.left + index,
    };
    const formula = column.kind === "formula" ? resolveFormula(column.formula, layout, spec.id) : undefined;
    return { column, below, ...(formula === undefined ? {} : { formula }) };
  });
  return {
    ...emptyPart,
    cells: columns.flatMap(({ column, below, formula }) => [
      headerCell(column, below, layout),
      ...bodyCells(column, below, rows, formula),
    ]),
    tables: [
      {
        id: spec.id,
        box,
        columns: columns.map(({ column, formula }) => ({
          header: column.header[layout.language],
          ...(formula === undefined ? {} : { formula }),
        })),
      },
    ],
    validations: columns.flatMap(({ column, below }) => columnRule(column, below, layout.language) ?? []),
    conditionals: columns.flatMap(({ column, below }) => stateTones(column, below)),
    heights: [{ row: box.top, points: HEADER_POINTS }],
  };
}

function headerCell(column: ColumnSpec, { top, left }: Box, { language }: Layout): ResolvedCell {
  const style = columnLook(column).style.endsWith("Text") ? "headerLeft" : "header";
  return { row: top - 1, column: left, style, value: column.header[language] };
}

function bodyCells(
  column: ColumnSpec,
  box: Box,
  rows: readonly Row[],
  formula: string | undefined,
): readonly ResolvedCell[] {
  const look = columnLook(column);
  return Array.from({ length: box.bottom - box.top + 1 }, (_, index) => {
    const place = { row: box.top + index, column: box.left, ...look };
    return formula === undefined
      ? { ...place, value: rows[index]?.[column.id] ?? null }
      : { ...place, formula };
  });
}

/** The first sign of a state says its tone; the words say the same. */
const signs: readonly (readonly [string, Tone])[] = [
  ["✕", "error"],
  ["!", "warning"],
  ["✓", "ok"],
];

function stateTones(column: ColumnSpec, box: Box): readonly ResolvedConditional[] {
  if (column.kind !== "formula" || column.shows !== "state") return [];
  const cell = `$${cellAddress(box.top, box.left)}`;
  return signs.map(([sign, tone]) => ({ box, formula: `=LEFT(${cell},1)="${sign}"`, tone }));
}
