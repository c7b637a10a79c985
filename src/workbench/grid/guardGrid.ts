import type { Book } from "../office/model/Book";
import { requireUnlocked } from "../office/model/protection";
import type { MirrorEvents } from "./MirrorEvents";
import type { Grid } from "./univerKit";

/** Commands of Univer that would change what only the model may change, or that Excel would do in another way. */
const NOT_HERE =
  /^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col|sheet)|delete-range|move-(range|rows|cols)|append-row|(copy|insert)-sheet|set-worksheet-(name|order|hidden|row-count|column-count)|add-worksheet-merge|set-(tab-color|frozen|col-|row-|rows-|selected-))/;
/** Looks are the add-in's and the template's; these do nothing, without a word. */
const SILENT =
  /^sheet\.command\.(set-range-(bold|italic|underline|stroke|font|text-color|sub|super)|set-(style|bold|italic|underline|stroke|border|background|text))/;

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
    const refused = NOT_HERE.test(event.id);
    if (!refused && !SILENT.test(event.id)) return;
    event.cancel = true;
    if (refused) events.onNotHere();
  });
  return [edit, command].map((guard) => () => guard.dispose());
}
