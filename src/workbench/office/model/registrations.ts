import type { Book } from "./Book";

/** Kinds of events as the client numbers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Who listens to a kind of event of the whole workbook. */
export const WORKBOOK = "Workbook";

/** The add-in wants to hear of this kind of event; asked twice it has to be given up twice. */
export function register(book: Book, event: number, target: string): void {
  const key = `${event} ${target}`;
  book.registrations.set(key, (book.registrations.get(key) ?? 0) + 1);
}

export function unregister(book: Book, event: number, target: string): void {
  const key = `${event} ${target}`;
  const left = (book.registrations.get(key) ?? 0) - 1;
  if (left > 0) book.registrations.set(key, left);
  else book.registrations.delete(key);
}

export const isRegistered = (book: Book, event: number, target: string): boolean =>
  book.registrations.has(`${event} ${target}`);
