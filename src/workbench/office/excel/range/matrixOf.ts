import type { Box } from "../../../../templates/address";
import { columnsOf, rowsOf } from "../../model/boxes";
import { filledFormula } from "../../model/formulas/filledFormula";
import { ExcelError } from "../../wire/ExcelError";

/**
 * What was assigned to cells, as rows: a matrix of exactly their size, or one value for all of them. References of
 * one formula for many cells go along, as when it is filled.
 *
 * @throws ExcelError `InvalidArgument` for a matrix of another size
 */
export function matrixOf<Value>(input: unknown, box: Box): readonly (readonly (Value | null)[])[] {
  const [rows, columns] = [rowsOf(box), columnsOf(box)];
  if (!Array.isArray(input)) {
    if (rows * columns > 5_000_000) throw new ExcelError("InvalidArgument");
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => filled(input, down, right) as Value),
    );
  }
  const fits = input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return input as (Value | null)[][];
}

const filled = (input: unknown, rows: number, columns: number): unknown =>
  typeof input === "string" ? filledFormula(input, rows, columns) : input;
