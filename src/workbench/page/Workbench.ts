import type { Language } from "../../i18n/language";
import { workbenchText } from "../../i18n/workbench/workbenchText";
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
import type { Box } from "../../templates/address";
import { BookFiles } from "./BookFiles";
import { byId } from "./element";
import type { LogPanel } from "./LogPanel";
import { showMessage } from "./messages";
import type { Control, Manifest } from "./manifest";
import { OpenBook } from "./OpenBook";
import type { PaneFrame } from "./PaneFrame";
import { stepThroughRegions } from "./regions";

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
  readonly files = new BookFiles(this);
  current: OpenBook;

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
  connect(window: ClientWindow & Pick<Window, "addEventListener">): void {
    this.parts.pane.begun();
    stepThroughRegions(window);
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

  /** A mistake of the workbench itself, into the log. */
  fault(error: unknown): void {
    this.parts.log.add("fault", this.text.log.fault(String(error)));
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
      onFault: (error) => this.fault(error),
      onPane: (shown) => {
        parts.pane.shown = shown;
      },
      onResults: (results) => this.bridge.take(results),
    });
    this.charts.open(book);
    return opened;
  }

  #caller(): FunctionCaller {
    const { log } = this.text;
    return this.current.caller((cell, name, error, message) =>
      this.parts.log.add("failed", log.failed(cell, name, error, message ?? log.late)),
    );
  }
}
