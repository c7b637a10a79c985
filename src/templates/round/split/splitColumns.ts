import { fx } from "../../fx";
import type { ColumnSpec, Formula, Shows, Text, ToneSpec } from "../../spec";

export const computed = (id: string, header: Text, formula: Formula, shows: Shows = "euro"): ColumnSpec => ({
  id,
  header,
  kind: "formula",
  formula,
  shows,
});

/** A share a cent or more from its exact one sits with the wrong payer; rounded, because 260.01 − 260 is less. */
export const CENT = 0.01;

export const tooFar = (column: string): readonly ToneSpec[] => [
  { when: fx`ABS(N([@${column}]))>=${CENT}`, tone: "error" },
];

/**
 * Ids are compared with "=" inside SUMPRODUCT: the criteria of SUMIFS take * ? ~ for wildcards. The summed column
 * is an argument of its own, because SUMPRODUCT then counts text as 0.
 */
export const sumOver = (table: string, column: string, key: "line" | "payer") =>
  `SUMPRODUCT((${table}[${key}]=[@${key}])*1,${table}[${column}])`;

/** How many lines have changed since the split; then no share of theirs is wrong, only old. */
export const changedLines = (which: string) => `SUMPRODUCT(${which}*(LEFT(lineRows[state],1)="!"))`;

export function ifLine(formula: string): Formula {
  return fx`IF([@line]="","",${formula})`;
}

export function ifRate(formula: string): Formula {
  return fx`IF(ISNUMBER([@rate]),${formula},"")`;
}

export function payerName(): Formula {
  return fx`IF([@payer]="","",IFERROR(LOOKUP(2,1/(payerRows[payer]=[@payer]),payerRows[name]),""))`;
}
