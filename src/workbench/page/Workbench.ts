import { DomainError } from "../../domain/shared/DomainError";
import type { Language } from "../../i18n/language";
import { writeProblem } from "../../i18n/problems/problemText";
import { workbenchText } from "../../i18n/workbench/workbenchText";
import { readBook } from "../file/readBook";
import { writeBook } from "../file/writeBook";
import { ChartLayer } from "../grid/ChartLayer";
import type { FunctionMetadata } from "../grid/callArguments";
import { FunctionBridge, type FunctionCaller } from "../grid/FunctionBridge";
import { registerOwnFunctions } from "../grid/registerOwnFunctions";
import { startGrid, type Grid } from "../grid/univerKit";
import type { Book, CellValue, Sheet } from "../office/model/Book";
import { writeInputs } from "../office/model/cells";
import { actingAs, newBook } from "../office/model/newBook";
import type { ClientWindow } from "../office/transport/ClientWindow";
import { placeInView, sheetView, type Rectangle } from "../grid/sheetView";
import { addressOn } from "../grid/structuredToA1";
import type { Box } from "../../templates/address";
import { byId } from "./element";
import { chooseFile, saveFile } from "./fileDrop";
import type { LogPanel } from "./LogPanel";
import { askMessage, showMessage } from "./messages";
import type { Control, Manifest } from "./manifest";
import { OpenBook } from "./OpenBook";
import type { PaneFrame } from "./PaneFrame";
import type { Fresh } from "./startPage";

/** What the page is made of. */
export type Parts = {
  readonly pane: PaneFrame;
  readonly log: LogPanel;
  /** Something that the page shows beside the grid has changed. */
  readonly onShown: () => void;
  /** Formulas are being calculated, or no longer. */
  readonly onCalculating: (calculating: boolean) => void;
  /** Another workbook was opened, or the same one in another language. */
  readonly onOpened: (isOther: boolean) => void;
};

/** The open workbook with the grid that shows it, the host that serves it and the add-in that works on it. */
export class Workbench {
  readonly grid: Grid;
  readonly charts: ChartLayer;
  readonly bridge: FunctionBridge;
  current: OpenBook;
  /** For the tests: when what was ready, in milliseconds since the page began to load. */
  readonly timings: Record<string, number> = {};

  constructor(
    public language: Language,
    private readonly parts: Parts,
    private readonly requirementSets: Readonly<Record<string, string>>,
  ) {
    this.grid = startGrid("grid-inside", language);
    this.charts = new ChartLayer(this.grid, byId("grid"));
    this.charts.language = language;
    this.bridge = new FunctionBridge(() => this.#caller());
    this.current = this.#opened(newBook(this.text.firstSheet), "");
    registerOwnFunctions(this.grid);
  }

  get text() {
    return workbenchText[this.language];
  }

  /** Make the add-in's functions known to the grid. */
  register(manifest: Manifest, metadata: FunctionMetadata): void {
    this.bridge.register(this.grid, manifest.namespace, metadata);
  }

  /** The pane's window introduces itself before office.js runs there. */
  connect(window: ClientWindow): void {
    this.current.connect(window);
    this.bridge.reset();
  }

  /** Open a workbook in place of the one that is open, which comes back when the grid cannot show it. */
  show(book: Book, name: string, isOther = true): void {
    const before = this.current;
    before.dispose();
    try {
      this.current = this.#opened(book, name);
    } catch (error) {
      this.current = this.#opened(before.book, before.name);
      if (before.unsaved) this.current.touch();
      throw error;
    } finally {
      this.parts.pane.load();
    }
    this.parts.onOpened(isOther);
  }

  /** Open the bytes of a file; what cannot be read or shown leaves the open workbook as it is. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    try {
      const book = readBook(bytes);
      if (!(await this.mayLeave())) return;
      this.show(book, name);
      this.tell(this.text.opened(name), "done");
    } catch (error) {
      if (!(error instanceof DomainError)) this.parts.log.add("fault", this.text.log.fault(String(error)));
      const why = writeProblem(asRefusal(error), this.language);
      this.tell(`${why} ${this.text.fileKept}`, "refused");
    }
  }

  async openFile(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** A new workbook or a sample, made by the command line that serves this page. */
  async openFresh(which: Fresh): Promise<void> {
    const response = await fetch(`/new/${which}.xlsx?language=${this.language}`).catch(() => null);
    if (!response?.ok) return this.tell(this.text.fresh, "refused");
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), `${this.text.files[which]}.xlsx`);
  }

  choose(): void {
    chooseFile((file) => void this.openFile(file));
  }

  async download(): Promise<void> {
    await this.current.mirror.settle();
    const name = this.current.name || "Läpimurto.xlsx";
    saveFile(name, await writeBook(this.current.book));
    this.current.saved();
    this.tell(this.text.downloaded(name), "done");
  }

  /** Whether another workbook may take the place of this one; what was changed is downloaded first if wanted. */
  async mayLeave(): Promise<boolean> {
    if (!this.current.unsaved) return true;
    const { leave, keep, downloadFirst, discard } = this.text;
    const answer = await askMessage(leave, [
      ["keep", keep],
      ["download", downloadFirst],
      ["discard", discard],
    ]);
    if (answer === "download") await this.download();
    return answer !== "keep";
  }

  async press({ action, label, id }: Control): Promise<void> {
    this.parts.log.add("command", this.text.log.command(label));
    this.parts.pane.shown = true;
    if ("run" in action) await this.current.press(action.run, id);
  }

  /** Another language for the page and the add-in. */
  speak(language: Language): void {
    this.language = language;
    this.charts.language = language;
    this.grid.speak(language);
    const { book, name } = this.current;
    const { unsaved } = this.current;
    this.show(book, name, false);
    if (unsaved) this.current.touch();
  }

  /** Where cells of the active sheet lie in the grid's element; null when they are out of sight. */
  placeOf(box: Box): Rectangle | null {
    const { active } = this.current.book;
    return placeInView(active, box, sheetView(this.grid, byId("grid"), active));
  }

  /** A change that somebody else makes to the same workbook at the same time. */
  readonly coauthor = (sheet: Sheet, box: Box, inputs: readonly (readonly CellValue[])[]): void => {
    const { book } = this.current;
    actingAs(book, "coauthor", () => writeInputs(book, sheet, box, inputs));
  };

  tell(sentence: string, kind: "done" | "refused"): void {
    showMessage(byId("messages"), sentence, kind, this.text.close);
  }

  #opened(book: Book, name: string): OpenBook {
    const { parts, language, requirementSets } = this;
    const opened = new OpenBook(book, name, {
      grid: this.grid,
      language,
      requirementSets,
      onShown: () => {
        this.charts.refresh();
        parts.onShown();
      },
      onRefused: (sheet) => this.tell(this.text.protectedSheet(sheet.name), "refused"),
      onCalculating: parts.onCalculating,
      onNotHere: () => this.tell(this.text.notHere, "refused"),
      onMissing: (what) => parts.log.add("missing", this.text.log.missing(what)),
      onFault: (error) => parts.log.add("fault", this.text.log.fault(String(error))),
      onPane: (shown) => {
        parts.pane.shown = shown;
      },
      onResults: (results) => this.bridge.take(results),
    });
    this.charts.open(book);
    return opened;
  }

  #caller(): FunctionCaller | null {
    const { client, mirror, book } = this.current;
    return {
      isReady: () => client?.isReady ?? false,
      push: (messages) => client?.push(messages),
      recalculate: (cells) => mirror.recalculate(cells),
      addressOf: ([id, row, column]) => {
        const sheet = book.sheets.find((each) => each.id === id);
        const box = { top: row, left: column, bottom: row, right: column };
        return sheet ? addressOn(sheet.name, box) : "";
      },
      onError: (cell, name, error, message) =>
        this.parts.log.add("failed", this.text.log.failed(cell, name, error, message ?? this.text.log.late)),
    };
  }
}

/** A file that the reader let through but the grid cannot show is damaged for the person, whatever the reason. */
const asRefusal = (error: unknown): DomainError =>
  error instanceof DomainError
    ? error
    : new DomainError("not-a-workbook", `it cannot be shown: ${String(error)}`, { reason: "damaged" });
