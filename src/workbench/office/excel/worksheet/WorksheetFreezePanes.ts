import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../../model/Book";
import { COLUMNS, ROWS } from "../../model/boxes";
import { tell } from "../../model/newBook";
import { requirePlace } from "../../model/places";
import { found } from "../Collection";
import { Range } from "../range/Range";

/** Rows and columns that stay in sight. */
export class WorksheetFreezePanes {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  freezeRows(count = 1): void {
    freeze(this, count, 0);
  }
  freezeColumns(count = 1): void {
    freeze(this, 0, count);
  }
  freezeAt(range: Range | string): void {
    const { box } = range instanceof Range ? range : requirePlace(this.book, range, this.sheet);
    freeze(this, box.bottom === ROWS - 1 ? 0 : box.bottom + 1, box.right === COLUMNS - 1 ? 0 : box.right + 1);
  }
  unfreeze(): void {
    freeze(this, 0, 0);
  }
  getLocation(): Range {
    return found(this.getLocationOrNullObject());
  }
  getLocationOrNullObject(): Range | null {
    const { freeze: frozen } = this.sheet;
    if (!frozen) return null;
    const box: Box = {
      top: 0,
      left: 0,
      bottom: (frozen.rows || ROWS) - 1,
      right: (frozen.columns || COLUMNS) - 1,
    };
    return new Range(this.book, this.sheet, box);
  }
}

function freeze({ book, sheet }: WorksheetFreezePanes, rows: number, columns: number): void {
  sheet.freeze = rows > 0 || columns > 0 ? { rows, columns } : null;
  tell(book, { kind: "layout", sheet });
}
