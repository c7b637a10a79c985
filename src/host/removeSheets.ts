import { DomainError } from "../domain/shared/DomainError";
import type { ResolvedAddition, ResolvedSheet } from "../render/resolved";
import { cellAddress } from "../templates/address";
import { deleteNamed } from "./build/removeBuilt";
import { inExcel } from "./inExcel";

/**
 * Take sheets away again that were just added, while nobody has typed in them. Two syncs.
 *
 * @throws DomainError `missing-sheet`, `changed-since` with the first cell that somebody typed in
 */
export const removeSheets = ({ workbook: added, meta }: ResolvedAddition): Promise<void> =>
  inExcel(async (context) => {
    const { workbook, runtime } = context;
    const looks = added.sheets.map((sheet) => ({ sheet, ...usedIn(workbook, sheet) }));
    const known = workbook.tables.getItem("metaRows");
    const keys = known.getDataBodyRange().load("values");
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name");
    await context.sync();
    for (const { sheet, found, used } of looks) {
      if (found.isNullObject)
        throw new DomainError("missing-sheet", `no ${sheet.name}`, { sheet: sheet.name });
      if (!used.isNullObject) assertAsBuilt(sheet, used);
    }
    runtime.enableEvents = false;
    deleteNamed(workbook, added);
    const ours = new Set(meta.map(([key]) => key));
    keys.values
      .flatMap(([key], index) => (ours.has(String(key)) ? [index] : []))
      .reverse()
      .forEach((index) => known.rows.getItemAt(index).delete());
    runtime.enableEvents = true;
    await context.sync();
  });

function usedIn({ worksheets }: Excel.Workbook, { name }: ResolvedSheet) {
  const found = worksheets.getItemOrNullObject(name);
  const used = found.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  return { found, used };
}

/** Every content is a formula or was there from the beginning. */
function assertAsBuilt(
  { name, cells }: ResolvedSheet,
  { formulas, rowIndex, columnIndex }: Excel.Range,
): void {
  const built = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const isTyped = (content: unknown, row: number, column: number): boolean => {
    if (content === "" || (typeof content === "string" && content.startsWith("="))) return false;
    const cell = built.get(`${row},${column}`);
    return cell === undefined || "formula" in cell || String(cell.value) !== String(content);
  };
  formulas.forEach((contents: unknown[], below) =>
    contents.forEach((content, beside) => {
      const [row, column] = [rowIndex + below, columnIndex + beside];
      if (!isTyped(content, row, column)) return;
      const cell = cellAddress(row, column);
      throw new DomainError("changed-since", `${name}!${cell} was typed in`, { sheet: name, cell });
    }),
  );
}
