import { DomainError } from "../../domain/shared/DomainError";
import { writeProblem } from "../../i18n/problems/problemText";
import type { WorkbenchText } from "../../i18n/workbench/fi";
import { otherKind } from "../file/otherKind";
import { readBook } from "../file/readBook";
import { writeBook } from "../file/writeBook";
import type { Language } from "../../i18n/language";
import type { Book } from "../office/model/Book";
import { chooseFile, saveFile, type Dropped } from "./fileDrop";
import { askMessage } from "./messages";
import type { OpenBook } from "./OpenBook";
import type { Fresh } from "./startPage";

/** Where workbooks are opened. */
export type Desk = {
  readonly language: Language;
  readonly text: WorkbenchText;
  readonly current: OpenBook;
  readonly show: (book: Book, name: string) => void;
  readonly tell: (sentence: string, kind: "done" | "refused") => void;
  readonly fault: (error: unknown) => void;
};

/** Opens workbooks and keeps the open one: files of the person and new ones from the server. */
export class BookFiles {
  constructor(private readonly desk: Desk) {}

  /** Open the bytes of a file; what cannot be read or shown leaves the open workbook as it is. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    const { desk } = this;
    const other = otherKind(name, bytes);
    if (other) return this.#refuse(this.#text.otherFile[other](name));
    const book = this.#tried(() => readBook(bytes));
    if (!book || !(await this.#mayLeave())) return;
    const isShown = this.#tried(() => {
      desk.show(book, name);
      return true;
    });
    if (isShown) desk.tell(this.#text.opened(name), "done");
  }

  /** A new workbook or a sample, made by the command line that serves this page. */
  async openFresh(which: Fresh): Promise<void> {
    const { language } = this.desk;
    const response = await fetch(`/new/${which}.xlsx?language=${language}`).catch(() => null);
    if (!response?.ok) return this.desk.tell(this.#text.fresh, "refused");
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), `${this.#text.files[which]}.xlsx`);
  }

  /** Let the person choose a file. */
  choose(): void {
    chooseFile((file) => void this.#openFile(file));
  }

  /** What the person dropped on to the page; only one file at a time can be opened. */
  async take(dropped: Dropped): Promise<void> {
    const { notOneFile } = this.#text;
    if (dropped.kind === "file") return this.#openFile(dropped.file);
    if (dropped.kind === "folder") return this.#refuse(notOneFile.folder(dropped.name));
    this.#refuse(notOneFile.several(dropped.count));
  }

  async download(): Promise<void> {
    const { current } = this.desk;
    await current.mirror.settle();
    const name = current.name || "Läpimurto.xlsx";
    // What is typed while the file is made may not be in it.
    const { changes } = current;
    saveFile(name, await writeBook(current.book));
    current.saved(changes);
    this.desk.tell(this.#text.downloaded(name), "done");
  }

  get #text(): WorkbenchText {
    return this.desk.text;
  }

  async #openFile(file: File): Promise<void> {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return this.#refuse(this.#text.notOneFile.unreadable(file.name));
    await this.openBytes(new Uint8Array(bytes), file.name);
  }

  /** Whether another workbook may take the place of this one; what was changed is downloaded first if wanted. */
  async #mayLeave(): Promise<boolean> {
    if (!this.desk.current.unsaved) return true;
    const { leave, keep, downloadFirst, discard } = this.#text;
    const answer = await askMessage(leave, [
      ["keep", keep],
      ["download", downloadFirst],
      ["discard", discard],
    ]);
    if (answer === "download") await this.download();
    return answer !== "keep";
  }

  /** What cannot be read or shown is refused; `null` then. */
  #tried<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DomainError)) this.desk.fault(error);
      this.#refuse(writeProblem(asRefusal(error), this.desk.language));
      return null;
    }
  }

  #refuse(why: string): void {
    this.desk.tell(`${why} ${this.#text.fileKept}`, "refused");
  }
}

/** A file that the reader let through but the grid cannot show is damaged for the person, whatever the reason. */
const asRefusal = (error: unknown): DomainError =>
  error instanceof DomainError
    ? error
    : new DomainError("not-a-workbook", `it cannot be shown: ${String(error)}`, { reason: "damaged" });
