import type { ResolvedName, ResolvedSheet } from "./resolved";

/** What one block brings to its sheet, and the names that it defines. */
export type SheetPart = Pick<
  ResolvedSheet,
  "cells" | "tables" | "validations" | "conditionals" | "charts" | "notes" | "heights" | "grown"
> & {
  readonly names: readonly ResolvedName[];
  /** Rows that begin a new page of paper. */
  readonly breaks: readonly number[];
};

export const emptyPart: SheetPart = {
  cells: [],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  notes: [],
  heights: [],
  grown: [],
  names: [],
  breaks: [],
};

/** Blocks do not overlap, so their parts are simply put together. */
export function joinParts(parts: readonly SheetPart[]): SheetPart {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    tables: parts.flatMap(({ tables }) => tables),
    validations: parts.flatMap(({ validations }) => validations),
    conditionals: parts.flatMap(({ conditionals }) => conditionals),
    charts: parts.flatMap(({ charts }) => charts),
    notes: parts.flatMap(({ notes }) => notes),
    heights: parts.flatMap(({ heights }) => heights),
    grown: parts.flatMap(({ grown }) => grown),
    names: parts.flatMap(({ names }) => names),
    breaks: parts.flatMap(({ breaks }) => breaks),
  };
}
