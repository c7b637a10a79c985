import type { Box } from "../../../templates/address";
import { ExcelError } from "../wire/ExcelError";
import { parseBox, splitAddress } from "./addresses";
import type { Book, Sheet } from "./Book";
import { allTables, bodyOf, headersOf } from "./tables";
import { sameName } from "./sameName";

/** Cells on a sheet. */
export type Place = { readonly sheet: Sheet; readonly box: Box };

/**
 * Where a text points to: "B2", "Viikot!$A$1:$B$2", "tblWeeks[Arvo]", "tblWeeks[#All]" or a defined name, with or
 * without "=". Null when it does not point to cells.
 */
export function placeOf(book: Book, text: string, home: Sheet = book.active): Place | null {
  const reference = text.replace(/^=/, "").trim();
  const { sheet: name, cells } = splitAddress(reference);
  const sheet = name === null ? home : sheetNamed(book, name);
  const address = /^\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i.test(cells) && !/^[A-Z]{1,3}$/i.test(cells);
  if (sheet && address && cells !== "") return { sheet, box: parseBox(cells) };
  return placeOfTable(book, reference) ?? placeOfName(book, reference);
}

/** @throws ExcelError `InvalidArgument` when the text does not point to cells */
export function requirePlace(book: Book, text: string, home?: Sheet): Place {
  const place = placeOf(book, text, home);
  if (!place) throw new ExcelError("InvalidArgument");
  return place;
}

const sheetNamed = (book: Book, name: string): Sheet | undefined =>
  book.sheets.find((sheet) => sameName(sheet.name, name));

function placeOfTable(book: Book, reference: string): Place | null {
  const [, name = "", , part = ""] = /^([\p{L}\p{N}_.\\]+)(\[(.*)\])?$/u.exec(reference) ?? [];
  const found = allTables(book).find(({ table }) => sameName(table.name, name));
  if (!found) return null;
  const { sheet, table } = found;
  const body = bodyOf(table);
  if (part === "" || part === "#Data") return { sheet, box: body };
  if (part === "#All") return { sheet, box: table.box };
  if (part === "#Headers") return { sheet, box: { ...table.box, bottom: table.box.top } };
  const index = headersOf(sheet, table).findIndex((header) => sameName(header, part.replace(/'(.)/g, "$1")));
  const column = table.box.left + index;
  return index < 0 ? null : { sheet, box: { ...body, left: column, right: column } };
}

function placeOfName(book: Book, reference: string): Place | null {
  const name = book.names.find((item) => sameName(item.name, reference));
  return name && !sameName(name.formula, `=${reference}`) ? placeOf(book, name.formula) : null;
}
