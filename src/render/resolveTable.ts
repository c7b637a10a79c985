import { fx } from "../templates/fx";
import { faultIn } from "../templates/rowState";
import type { ColumnSpec, TableSpec, ToneSpec } from "../templates/spec";
import type { Box } from "../templates/address";
import { columnLook, columnWidth, isTyped, TYPED_MARK } from "./columnLook";
import { noteText } from "./noteText";
import { columnRule } from "./columnRule";
import { columnBox, tableIn, type Layout } from "./layout";
import { emptyPart, type SheetPart } from "./sheetPart";
import type { CellValue, ResolvedCell } from "./resolved";
import { resolveCondition, resolveFormula } from "./resolveFormula";
import { LINE_POINTS, textLines } from "./textLines";
import type { Row } from "./workbookData";

const HEADER_POINTS = 34;

/** Header, rows, rules and state colours of a table. */
export function resolveTable(spec: TableSpec, rows: readonly Row[], layout: Layout): SheetPart {
  const { box } = tableIn(layout, spec.id);
  const columns = spec.columns.map((column) => {
    const below = columnBox(tableIn(layout, spec.id), column.id);
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
    conditionals: columns.flatMap(({ column, below }) =>
      tonesOf(column).map(({ when, tone }) => ({
        box: below,
        formula: resolveCondition(when, layout, spec.id),
        tone,
      })),
    ),
    notes: columns.flatMap(({ column, below }) =>
      isTyped(column) ? [{ row: box.top, column: below.left, text: noteText(column, layout.language) }] : [],
    ),
    heights: [{ row: box.top, points: HEADER_POINTS }],
    grown: grownRows(spec, rows, box.top + 1),
  };
}

/** Excel makes such rows high when it opens a file, other programs need to be told. */
function grownRows({ columns }: TableSpec, rows: readonly Row[], top: number): SheetPart["grown"] {
  const wrapped = columns.filter(({ wrap }) => wrap);
  return rows.flatMap((row, index) => {
    const lines = Math.max(1, ...wrapped.map((column) => linesIn(column, row[column.id] ?? null)));
    return lines === 1 ? [] : [{ row: top + index, points: lines * LINE_POINTS }];
  });
}

const linesIn = (column: ColumnSpec, value: CellValue): number =>
  column.kind === "formula"
    ? (column.lines ?? COMPUTED_LINES)
    : textLines(String(value ?? ""), columnWidth(column));

/** Room for a text that a formula looks up: the longest label of the self-assessment. */
const COMPUTED_LINES = 3;

function headerCell(column: ColumnSpec, { top, left }: Box, { language }: Layout): ResolvedCell {
  const style = columnLook(column).style.endsWith("Number") ? "header" : "headerLeft";
  const mark = isTyped(column) ? { format: TYPED_MARK } : {};
  return { row: top - 1, column: left, style, ...mark, value: column.header[language] };
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
const stateTones = (id: string): readonly ToneSpec[] => [
  { when: fx`LEFT([@${id}],1)="✕"`, tone: "error" },
  { when: fx`LEFT([@${id}],1)="!"`, tone: "warning" },
  { when: fx`LEFT([@${id}],1)="✓"`, tone: "ok" },
];

/** The column's own tones, then those of its state or of a cell at fault. */
function tonesOf(column: ColumnSpec): readonly ToneSpec[] {
  const own = column.tones ?? [];
  if (column.kind === "formula" && column.shows === "state") return [...own, ...stateTones(column.id)];
  const fault = faultIn(column);
  return fault ? [...own, { when: fault, tone: "error" }] : own;
}
