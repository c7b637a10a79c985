import {
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./univerKit";

type Search = (
  value: BaseValueObject,
  searched: ArrayValueObject,
  results: ArrayValueObject,
  searchType?: number,
  matchType?: number,
) => BaseValueObject;

/** Let LOOKUP find an empty cell as an empty cell, as Excel does: joined to a text it is nothing. Univer makes it 0. */
export function emptyFromLookup({ univer }: Grid): void {
  const executor = univer.__getInjector().get(IFunctionService).getExecutor("LOOKUP");
  if (!executor) throw new Error("Univer has no LOOKUP.");
  const search: Search = (value, searched, results, ...types) => {
    const place = searched.binarySearch(value, ...types);
    if (place === undefined || place === null) return ErrorValueObject.create(ErrorType.NA);
    const found = results.getRowCount() === 1 ? results.get(0, place) : results.get(place, 0);
    return found || NullValueObject.create();
  };
  Object.assign(executor, { binarySearch: search });
}
