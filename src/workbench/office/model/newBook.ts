import type { Book, Change, Sheet } from "./Book";
import { ExcelError } from "../wire/ExcelError";
import { sameName } from "./sameName";

/** A workbook with one empty sheet, as Excel opens a new file. */
export function newBook(firstSheet = "Sheet1"): Book {
  const first = newSheet(idOf(1), firstSheet);
  return {
    sheets: [first],
    names: [],
    settings: new Map(),
    xmlParts: [],
    customProperties: new Map(),
    properties: {},
    active: first,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    password: null,
    calculationMode: "Automatic",
    eventsEnabled: true,
    actor: "addin",
    nextId: 2,
    worksheetOf: (sheet) => sheet,
    registrations: new Map(),
    listeners: new Set(),
  };
}

/** Tell everybody who listens. */
export function tell(book: Book, change: Change): void {
  for (const listener of book.listeners) listener(change);
}

/** A key that was not used before in this workbook. */
export const nextId = (book: Book): string => idOf(book.nextId++);

/**
 * Add an empty sheet at the end.
 *
 * @throws ExcelError `ItemAlreadyExists`, `InvalidArgument` for a name that Excel refuses
 */
export function addSheet(book: Book, name?: string): Sheet {
  requireStructure(book);
  const sheet = newSheet(nextId(book), checkedSheetName(book, name ?? freeName(book)));
  book.sheets.push(sheet);
  tell(book, { kind: "sheetAdded", sheet });
  return sheet;
}

/** @throws ExcelError `ItemAlreadyExists`, `InvalidArgument` for a name that Excel refuses */
export function checkedSheetName(book: Book, name: string): string {
  if (book.sheets.some((sheet) => sameName(sheet.name, name))) throw new ExcelError("ItemAlreadyExists");
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw new ExcelError("InvalidArgument");
  return name;
}

/** @throws ExcelError `AccessDenied` when the workbook's structure is protected */
export function requireStructure(book: Book): void {
  if (book.password !== null) throw new ExcelError("AccessDenied");
}

/** The book that a change is made in on behalf of somebody; the actor is put back afterwards. */
export function actingAs<T>(book: Book, actor: Book["actor"], change: () => T): T {
  const before = book.actor;
  book.actor = actor;
  try {
    return change();
  } finally {
    book.actor = before;
  }
}

const idOf = (number: number): string => `{${String(number).padStart(8, "0")}-0000-0000-0000-000000000000}`;

function freeName(book: Book, number = book.sheets.length + 1): string {
  const name = `Sheet${number}`;
  return book.sheets.some((sheet) => sameName(sheet.name, name)) ? freeName(book, number + 1) : name;
}

const newSheet = (id: string, name: string): Sheet => ({
  id,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  cells: new Map(),
  layers: [],
  widths: new Map(),
  heights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  charts: [],
  validations: [],
  conditionals: [],
  freeze: null,
  protection: null,
  page: {
    printTitleRows: null,
    printTitleColumns: null,
    printArea: null,
    rowBreaks: [],
    properties: {},
    headersFooters: {},
  },
});
