import type { Book } from "../office/model/Book";
import { placeOfKey } from "../office/model/boxes";
import type { GridCell } from "./Calculation";

/** Every cell of a workbook that has a formula. */
export const formulaCells = ({ sheets }: Book): readonly GridCell[] =>
  sheets.flatMap((sheet) =>
    [...sheet.cells]
      .filter(([, { formula }]) => formula !== undefined)
      .map(([key]): GridCell => {
        const { row, column } = placeOfKey(key);
        return [sheet.id, row, column];
      }),
  );
