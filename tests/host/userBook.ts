import { addSheet, newBook } from "../../src/workbench/office/model/newBook";
import { writeInputs } from "../../src/workbench/office/model/cells";
import { plain } from "./plain";
import type { Book } from "../../src/workbench/office/model/Book";
import { addTable, renameTable } from "../../src/workbench/office/model/tables";

/** A workbook in which somebody works already, on its second sheet: cells, a table and a name. */
export function userBook(): Book {
  const book = newBook("Omat");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a book has a sheet");
  const box = { top: 0, left: 0, bottom: 2, right: 1 };
  writeInputs(book, sheet, box, [
    ["Nimi", "Luku"],
    ["a", 1],
    ["b", "=1+1"],
  ]);
  renameTable(book, sheet, addTable(book, sheet, box, true), "omat");
  book.active = addSheet(book, "Toinen");
  addSheet(book, "Kolmas");
  book.names.push({ name: "OmaNimi", formula: "=Omat!$A$1", visible: true, comment: "" });
  return book;
}

/** All that a person can see or lose, to compare before and after. */
export const contentOf = ({
  sheets,
  names,
  xmlParts,
  customProperties,
  properties,
  active,
  selection,
  eventsEnabled,
}: Book): unknown =>
  plain({
    sheets,
    names,
    xmlParts,
    customProperties,
    properties,
    active: active.name,
    selection,
    eventsEnabled,
  });
