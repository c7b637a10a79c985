import type { Box } from "../../../../templates/address";
import type { Book, Look, Sheet } from "../Book";
import { putLook } from "../looks";
import { tell } from "../newBook";
import { requireOpen } from "../protection";

/** Cells whose look is changed. */
export type Looking = { readonly book: Book; readonly sheet: Sheet; readonly box: Box };

/**
 * Change a part of the look of cells; undefined takes it away.
 *
 * @throws ExcelError `AccessDenied` on a protected sheet
 */
export function changeLook(
  { book, sheet, box }: Looking,
  part: { readonly [K in keyof Look]?: Look[K] | undefined },
): void {
  requireOpen(sheet, "allowFormatCells");
  putLook(sheet, box, part);
  tell(book, { kind: "look", sheet });
}
