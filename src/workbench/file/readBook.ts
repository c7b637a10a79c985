import { DomainError } from "../../domain/shared/DomainError";
import { refuse } from "../../intake/workbook/checkZip";
import type { Book, CellValue, Sheet } from "../office/model/Book";
import { addSheet, checkedSheetName, newBook, nextId } from "../office/model/newBook";
import { Parts } from "./Parts";
import { richText } from "./readCells";
import { readNames } from "./readNames";
import { readSheet } from "./readSheet";
import { readStyles } from "./readStyles";
import { checkNames } from "./readTables";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

const WORKBOOK = "xl/workbook.xml";
const MOST_SHEETS = 250;

/**
 * A workbook from the bytes of an .xlsx file, with everything that the workbench knows of: contents, looks, tables,
 * rules, charts, names, protection, print and properties. Macros, pictures and pivot tables are left out.
 *
 * @throws DomainError `not-a-workbook`
 */
export function readBook(bytes: Uint8Array): Book {
  const parts = Parts.open(bytes);
  try {
    return bookOf(parts);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DomainError("not-a-workbook", `a part cannot be read: ${why}`, { reason: "damaged" });
  }
}

function bookOf(parts: Parts): Book {
  const workbook = parts.get(WORKBOOK);
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  const [first] = entries;
  if (!first) throw new DomainError("not-a-workbook", "the workbook has no sheets", { reason: "no sheets" });
  if (entries.length > MOST_SHEETS) refuse("too many sheets");
  const book = newBook();
  const sheets = entries.map(({ attributes: { name = "" } }, index) => {
    if (index > 0) return addSheet(book, name);
    book.active.name = checkedSheetName(book, name);
    return book.active;
  });
  readSheets(book, entries, sheets, parts);
  checkNames(sheets.flatMap(({ tables }) => tables));
  readNames(book, sheets, workbook);
  readProperties(book, parts);
  const view = childOf(workbook, "bookViews/workbookView")?.attributes.activeTab;
  const chosen = sheets[Number(view ?? 0)];
  const shown =
    chosen?.visibility === "Visible" ? chosen : sheets.find((each) => each.visibility === "Visible");
  if (shown) book.active = shown;
  return book;
}

const VISIBILITIES: Readonly<Record<string, string>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function readSheets(book: Book, entries: readonly Xml[], sheets: readonly Sheet[], parts: Parts): void {
  const relations = parts.relations(WORKBOOK);
  const strings = childrenOf(parts.find("xl/sharedStrings.xml"), "si").map(richText);
  const context = { parts, strings, styles: readStyles(parts), nextId: () => nextId(book) };
  entries.forEach(({ attributes }, index) => {
    const sheet = sheets[index];
    const target = relations.get(attributes["r:id"] ?? "");
    if (!sheet || !target) throw new Error(`sheet ${attributes.name} has no part`);
    sheet.visibility = VISIBILITIES[attributes.state ?? ""] ?? "Visible";
    readSheet(sheet, target.path, context);
  });
}

const CORE: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  category: "category",
};

function readProperties(book: Book, parts: Parts): void {
  for (const { name, text } of childrenIn(parts, "docProps/core.xml")) {
    const key = CORE[name];
    if (key !== undefined && text !== "") book.properties[key] = text;
  }
  for (const property of childrenIn(parts, "docProps/custom.xml")) {
    const [value] = property.children;
    if (value) book.customProperties.set(property.attributes.name ?? "", typedOf(value));
  }
}

const childrenIn = (parts: Parts, path: string): readonly Xml[] => parts.find(path)?.children ?? [];

function typedOf({ name, text }: Xml): CellValue {
  if (name === "bool") return isOn(text);
  return /^(i\d|int|r\d|decimal)$/.test(name) ? Number(text) : text;
}
