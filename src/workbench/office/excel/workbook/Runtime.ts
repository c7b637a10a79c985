import type { Book } from "../../model/Book";

/** Whether the add-in hears of changes. */
export class Runtime {
  constructor(readonly book: Book) {}

  get enableEvents(): boolean {
    return this.book.eventsEnabled;
  }
  set enableEvents(enabled: boolean) {
    this.book.eventsEnabled = enabled;
  }
}
