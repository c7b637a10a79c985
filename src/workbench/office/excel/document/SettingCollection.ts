import type { Book } from "../../model/Book";
import { tell } from "../../model/newBook";
import { identity, items } from "../../wire/members";
import { Collection, found } from "../Collection";

/** What the add-in keeps in the document for itself. */
export class SettingCollection extends Collection<Setting> {
  constructor(readonly book: Book) {
    super();
  }

  get [items](): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
  /** Sets the value when there is one already. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.book, key);
    setting.value = value;
    return setting;
  }
  getItem(key: string): Setting {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.book.settings.has(key) ? new Setting(this.book, key) : null;
  }
}

class Setting {
  constructor(
    readonly book: Book,
    readonly own: string,
  ) {}

  get [identity](): string {
    return this.own;
  }
  get key(): string {
    return this.own;
  }
  get value(): unknown {
    return this.book.settings.get(this.own);
  }
  set value(value: unknown) {
    this.book.settings.set(this.own, value);
    tell(this.book, { kind: "document" });
  }
  delete(): void {
    this.book.settings.delete(this.own);
    tell(this.book, { kind: "document" });
  }
}
