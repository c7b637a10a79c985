import type { ResolvedName, ResolvedSheet } from "./resolved";

/** What one block brings to its sheet, and the names that it defines. */
export type SheetPart = Pick<
  ResolvedSheet,
  "cells" | "tables" | "validations" | "conditionals" | "charts" | "heights"
> & {
  readonly names: readonly ResolvedName[];
};

export const emptyPart: SheetPart = {
  cells: [],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  heights: [],
  names: [],
};

/** Blocks do not overlap, so their parts are simply put together. */
export function joinParts(parts: readonly SheetPart[]): SheetPart {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    tables: parts.flatMap(({ tables }) => tables),
    validations: parts.flatMap(({ validations }) => validations),
    conditionals: parts.flatMap(({ conditionals }) => conditionals),
    charts: parts.flatMap(({ charts }) => charts),
    heights: parts.flatMap(({ heights }) => heights),
    names: parts.flatMap(({ names }) => names),
  };
}
