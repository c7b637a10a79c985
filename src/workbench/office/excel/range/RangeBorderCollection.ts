import type { Box } from "../../../../templates/address";
import type { Book, Sheet } from "../../model/Book";
import { ExcelError } from "../../wire/ExcelError";
import { items } from "../../wire/members";
import { Collection } from "../Collection";
import { BORDER_PLACES, type BorderPlace, RangeBorder } from "./RangeBorder";

/** The eight borders of a range: four edges, two between its cells, two diagonals. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly box: Box,
  ) {
    super();
  }

  get [items](): readonly RangeBorder[] {
    return BORDER_PLACES.map((place) => new RangeBorder(this.book, this.sheet, this.box, place));
  }
  get count(): number {
    return BORDER_PLACES.length;
  }
  /** @throws ExcelError `InvalidArgument` */
  getItem(index: string): RangeBorder {
    if (!BORDER_PLACES.includes(index as BorderPlace)) throw new ExcelError("InvalidArgument");
    return new RangeBorder(this.book, this.sheet, this.box, index as BorderPlace);
  }
}
