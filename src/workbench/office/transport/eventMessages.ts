import { addressOf, boxText } from "../model/addresses";
import type { Book, CellValue, Change } from "../model/Book";
import { overlap } from "../model/boxes";
import { valueAt } from "../model/cells";
import { EVENT, isRegistered, WORKBOOK } from "../model/registrations";
import { valueType } from "../model/values/valueType";

/** [category, kind of event, whom it is about, details as JSON, 0, whether it came from elsewhere] */
export type EventMessage = readonly [number, number, string, string, 0, boolean];

const CATEGORY = 65_536;

/** What the client has to be told of a change; nothing when nobody asked for it. */
export function eventMessages(book: Book, change: Change): readonly EventMessage[] {
  if (!book.eventsEnabled) return [];
  const remote = book.actor === "coauthor";
  return eventsOf(book, change)
    .filter(({ event, target }) => isRegistered(book, event, target))
    .map(({ event, target, details }) => [CATEGORY, event, target, JSON.stringify(details), 0, remote]);
}

type Event = { readonly event: number; readonly target: string; readonly details: object };

function eventsOf(book: Book, change: Change): readonly Event[] {
  switch (change.kind) {
    case "cells":
    case "shift":
      return changedEvents(book, change);
    case "selection": {
      const details = { address: boxText(change.box), worksheetId: change.sheet.id };
      return about(EVENT.selectionChanged, [change.sheet.id, WORKBOOK], details);
    }
    case "activated":
      return about(EVENT.activated, [change.sheet.id, WORKBOOK], { worksheetId: change.sheet.id });
    case "deactivated":
      return about(EVENT.deactivated, [change.sheet.id, WORKBOOK], { worksheetId: change.sheet.id });
    case "sheetAdded":
      return about(EVENT.added, [WORKBOOK], { source: sourceOf(book), worksheetId: change.sheet.id });
    case "sheetDeleted":
      return about(EVENT.deleted, [WORKBOOK], { source: sourceOf(book), worksheetId: change.sheet.id });
    case "tableAdded":
    case "tableDeleted": {
      const { id: worksheetId } = change.sheet;
      const { id: tableId, name: tableName } = change.table;
      const details = { source: sourceOf(book), worksheetId, tableId, tableName };
      return about(EVENT[change.kind], [worksheetId, WORKBOOK], details);
    }
    default:
      return [];
  }
}

const about = (event: number, targets: readonly string[], details: object): readonly Event[] =>
  targets.map((target) => ({ event, target, details }));

const sourceOf = ({ actor }: Book): string => (actor === "coauthor" ? "Remote" : "Local");

const SHIFTS = {
  down: "ShiftCellDown",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
  right: "ShiftCellRight",
} as const;

type Changed = Extract<Change, { readonly kind: "cells" | "shift" }>;

function changedEvents(book: Book, change: Changed): readonly Event[] {
  const { sheet, box } = change;
  const details = {
    address: boxText(box),
    changeType: change.kind === "shift" ? change.type : "RangeEdited",
    source: sourceOf(book),
    worksheetId: sheet.id,
    shiftDirection:
      change.kind === "shift" && change.type.startsWith("Cell") ? SHIFTS[change.direction] : "None",
    triggerSource: book.actor === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId: addressOf(sheet.name, box),
    ...(change.kind === "cells" && change.before !== null
      ? beforeAndAfter(change.before, valueAt(sheet, box.top, box.left))
      : {}),
  };
  const tables = sheet.tables.filter((table) => overlap(table.box, box));
  return [
    ...about(EVENT.changed, [sheet.id, WORKBOOK], details),
    ...tables.flatMap(({ id }) =>
      about(EVENT.tableChanged, [id, sheet.id, WORKBOOK], { ...details, tableId: id }),
    ),
  ];
}

const beforeAndAfter = (before: CellValue, after: CellValue): object => ({
  valueBefore: before,
  valueAfter: after,
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});
