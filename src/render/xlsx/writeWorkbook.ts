import type { ResolvedWorkbook } from "../resolved";
import { fileSheet } from "./fileSheet";
import { writeFile } from "./writeFile";

/**
 * A workbook as the bytes of an .xlsx file. The same workbook gives the same bytes.
 *
 * @throws DomainError `not-a-number`, `text-too-long` naming the cell
 */
export const writeWorkbook = async ({
  title,
  properties,
  names,
  sheets,
}: ResolvedWorkbook): Promise<Uint8Array> =>
  writeFile({
    title,
    creator: "Läpimurto",
    properties,
    names,
    sheets: sheets.map(fileSheet),
    tables: sheets.flatMap((sheet) => sheet.tables),
    grown: sheets.map((sheet) => sheet.grown),
  });
