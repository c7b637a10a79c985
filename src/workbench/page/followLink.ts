import { placeOf } from "../office/model/places";
import { actingAs } from "../office/model/newBook";
import { select } from "../office/model/selection";
import { keyOf } from "../office/model/boxes";
import type { Workbench } from "./Workbench";

const LINK = /\bHYPERLINK\(("(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*)[,)]/i;

/** A click on a cell that links into the workbook goes there, as in Excel; other addresses are left alone. */
export function followLink({ current }: Workbench): void {
  const { book } = current;
  const { top, left, bottom, right } = book.selection;
  const formula = book.active.cells.get(keyOf(top, left))?.formula;
  const address = formula === undefined || top !== bottom || left !== right ? null : linkIn(formula);
  const place = address?.startsWith("#") ? placeOf(book, address.slice(1)) : null;
  if (place && place.sheet !== book.active)
    actingAs(book, "user", () => select(book, place.sheet, place.box));
}

/** The address of a link that is put together of texts. */
function linkIn(formula: string): string | null {
  const texts = LINK.exec(formula)?.[1];
  if (texts === undefined) return null;
  return [...texts.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.replaceAll('""', '"')).join("");
}
