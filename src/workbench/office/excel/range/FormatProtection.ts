import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../../model/Book";
import { putLook, sharedLook } from "../../model/looks";
import { tell } from "../../model/newBook";
import { requireOpen } from "../../model/protection";

/** Whether cells are closed when their sheet is protected. */
export class FormatProtection {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {}

  get locked(): boolean | null {
    return sharedLook(this.sheet, this.box, "locked", true);
  }
  set locked(locked: boolean) {
    change(this, { locked });
  }
  get formulaHidden(): boolean | null {
    return sharedLook(this.sheet, this.box, "formulaHidden", false);
  }
  set formulaHidden(formulaHidden: boolean) {
    change(this, { formulaHidden });
  }
}

/** No option of protection opens this. @throws ExcelError `AccessDenied` */
function change(
  { book, sheet, box }: FormatProtection,
  part: { readonly locked?: boolean; readonly formulaHidden?: boolean },
): void {
  requireOpen(sheet);
  putLook(sheet, box, part);
  tell(book, { kind: "look", sheet });
}
