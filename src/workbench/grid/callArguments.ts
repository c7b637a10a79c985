import { isErrorText } from "./errors";

/** A parameter of a custom function, as its metadata says. */
type Parameter = { readonly type?: string; readonly dimensionality?: string };

export type FunctionDefinition = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
};

/** The metadata that Excel reads. */
export type FunctionMetadata = {
  readonly functions: readonly FunctionDefinition[];
  /** Errors in a range reach the function. */
  readonly allowErrorForDataTypeAny?: boolean;
};

export type Prepared = { readonly values: readonly unknown[] } | { readonly error: string };

/**
 * Arguments as Excel hands them over: what was left out is null, empty cells are 0 for numbers and "" otherwise, a
 * matrix always has rows. An error among them is the result, unless the function takes errors.
 */
export function callArguments(
  { parameters }: FunctionDefinition,
  given: readonly unknown[],
  takesErrors: boolean,
): Prepared {
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = given[index];
    if (argument === undefined || argument === null) {
      values.push(null);
      continue;
    }
    const matrix = matrixOf(argument, parameter);
    const error = matrix.flat().find(isErrorText);
    if (error !== undefined && !(takesErrors && parameter.type === "any")) return { error };
    const cells = error === undefined ? matrix : matrix.map((row) => row.map(errorValue));
    values.push(parameter.dimensionality === "matrix" ? cells : cells[0]?.[0]);
  }
  return { values };
}

const isEmpty = (cell: unknown) => cell === null || cell === undefined;

function matrixOf(argument: unknown, { type }: Parameter): unknown[][] {
  const empty = type === "number" ? 0 : "";
  const rows = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  return rows.map((row) => row.map((cell) => (isEmpty(cell) ? empty : cell)));
}

/** The entity that stands for an error in a range. */
const errorValue = (cell: unknown): unknown =>
  isErrorText(cell) ? { type: "Error", basicValue: cell, code: cell, errorCode: cell } : cell;
