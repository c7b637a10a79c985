import type { Book, Sheet } from "../office/model/Book";
import { actingAs } from "../office/model/newBook";
import { requireUnlocked } from "../office/model/protection";
import { activate } from "../office/model/selection";
import { renameSheet, showSheet } from "../office/model/edits/sheets";
import { ExcelError } from "../office/wire/ExcelError";
import type { MirrorEvents } from "./MirrorEvents";
import type { Grid } from "./univerKit";

/** Commands of Univer that would change what only the model may change, or that Excel would do in another way. */
const NOT_HERE =
  /^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col|sheet)|delete-range|move-(range|rows|cols)|append-row|(copy|insert)-sheet|set-worksheet-(order|row-count|column-count)|add-worksheet-merge|set-(tab-color|frozen|col-|row-|rows-|selected-))/;
/** Looks are the add-in's and the template's; these do nothing, without a word. */
const SILENT =
  /^sheet\.command\.(set-range-(bold|italic|underline|stroke|font|text-color|sub|super)|set-(style|bold|italic|underline|stroke|border|background|text))/;

type SheetParams = { readonly subUnitId?: string; readonly name?: string };

const sheetIn = (book: Book, id: string | undefined): Sheet =>
  book.sheets.find((sheet) => sheet.id === id) ?? book.active;

/** What a person does with whole sheets is done by the model, which tells the grid. */
const SHEETS: Readonly<Record<string, (book: Book, params: SheetParams) => void>> = {
  "sheet.command.set-worksheet-hidden": (book, { subUnitId }) =>
    showSheet(book, sheetIn(book, subUnitId), "Hidden"),
  "sheet.command.set-worksheet-show": (book, { subUnitId }) => {
    const sheet = sheetIn(book, subUnitId);
    // Nobody but a program shows a sheet that is very hidden.
    if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
    showSheet(book, sheet, "Visible");
    activate(book, sheet);
  },
  "sheet.command.set-worksheet-name": (book, { subUnitId, name }) =>
    renameSheet(book, sheetIn(book, subUnitId), name ?? ""),
};

function forPerson(book: Book, events: MirrorEvents, change: () => void): void {
  try {
    actingAs(book, "user", change);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    events.onNotHere();
  }
}

/**
 * Keep the grid to what the workbench does: no typing into locked cells of protected sheets, no inserting, moving or
 * dressing up. Returns what takes the guards away.
 */
export function guardGrid(
  { api }: Grid,
  book: Book,
  isOwn: () => boolean,
  events: MirrorEvents,
): readonly (() => void)[] {
  const edit = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const { row, column, worksheet } = event;
    const sheet = book.sheets.find(({ id }) => id === worksheet.getSheetId());
    const box = { top: row, left: column, bottom: row, right: column };
    if (!sheet) return;
    try {
      requireUnlocked(sheet, box);
    } catch {
      event.cancel = true;
      events.onRefused(sheet, box);
    }
  });
  const command = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isOwn()) return;
    const sheets = SHEETS[event.id];
    if (sheets) {
      event.cancel = true;
      forPerson(book, events, () => sheets(book, (event.params ?? {}) as SheetParams));
      return;
    }
    const refused = NOT_HERE.test(event.id);
    if (!refused && !SILENT.test(event.id)) return;
    event.cancel = true;
    if (refused) events.onNotHere();
  });
  return [edit, command].map((guard) => () => guard.dispose());
}
