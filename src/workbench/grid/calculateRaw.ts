import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/preset-sheets-core";
import type { GridCell } from "./Calculation";
import { isErrorText } from "./errors";
import type { Grid } from "./univerKit";

type Executor = {
  isCustom: () => boolean;
  calculate: (...given: BaseValueObject[]) => BaseValueObject;
  /** The calling cell. */
  readonly subUnitId: string | null | undefined;
  readonly row: number;
  readonly column: number;
};

/**
 * Let a registered function see cells as they are. Univer gives functions 0 for an empty cell, and takes a text that
 * looks like a number or a date for one.
 *
 * @param calculate - gets plain values: null for an empty cell and for an argument that was left out
 */
export function calculateRaw(
  { univer }: Grid,
  name: string,
  calculate: (given: readonly unknown[], cell: GridCell) => unknown,
): void {
  const executor = univer.__getInjector().get(IFunctionService).getExecutor(name) as unknown as Executor;
  executor.isCustom = () => false;
  executor.calculate = (...given) =>
    resultObject(
      calculate(given.map(plainArgument), [executor.subUnitId ?? "", executor.row, executor.column]),
    );
}

function plainArgument(given: BaseValueObject): unknown {
  if (!given.isArray()) return plainCell(given);
  return (given as ArrayValueObject).getArrayValue().map((row) => row.map(plainCell));
}

const plainCell = (cell: BaseValueObject | null | undefined | void): unknown =>
  !cell || cell.isNull()
    ? null
    : cell.isError()
      ? (cell as ErrorValueObject).getErrorType()
      : cell.getValue();

function resultObject(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellObject(result);
  const rows = (result as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(cellObject));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorText(value)
    ? ErrorValueObject.create(value as ErrorType)
    : StringValueObject.create(String(value));
}
