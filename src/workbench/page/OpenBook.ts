import type { Language } from "../../i18n/language";
import type { FunctionCaller } from "../grid/FunctionBridge";
import { GridMirror } from "../grid/GridMirror";
import { addressOn } from "../grid/structuredToA1";
import type { Grid } from "../grid/univerKit";
import { createHost, type Host } from "../office/createHost";
import type { Book, Sheet } from "../office/model/Book";
import type { FunctionResult } from "../office/services/CustomFunctions";
import type { Client } from "../office/transport/Client";
import type { ClientWindow } from "../office/transport/ClientWindow";

export type OpenBookOptions = {
  readonly grid: Grid;
  readonly language: Language;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly onShown: () => void;
  readonly onRefused: (sheet: Sheet) => void;
  readonly onNotHere: () => void;
  readonly onCalculating: (calculating: boolean) => void;
  readonly onMissing: (what: string) => void;
  readonly onFault: (error: unknown) => void;
  readonly onPane: (shown: boolean) => void;
  readonly onResults: (results: readonly FunctionResult[]) => void;
};

/** What leaves no trace in the file. */
const PASSING: readonly string[] = ["selection", "activated", "deactivated", "calculate"];

const LOCALES: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-US" };

/** A workbook that is open: its model, its picture in the grid and the host that answers the add-in. */
export class OpenBook {
  readonly mirror: GridMirror;
  readonly host: Host;
  client: Client | null = null;
  #changes = 0;
  #downloaded = 0;
  #closed = false;

  constructor(
    readonly book: Book,
    readonly name: string,
    options: OpenBookOptions,
  ) {
    const { grid, language, requirementSets, onMissing, onFault } = options;
    this.mirror = new GridMirror(grid, book, language, options);
    this.host = createHost({
      book,
      requirementSets,
      locale: LOCALES[language],
      calculation: { settle: () => this.mirror.settle() },
      onMissing,
      onFault,
      onFunctionResults: options.onResults,
      onRuntimeState: (state) => options.onPane(state === "Visible"),
    });
    book.listeners.add(({ kind }) => {
      if (!PASSING.includes(kind)) this.touch();
    });
  }

  /** Whether something was changed that was not downloaded. */
  get unsaved(): boolean {
    return this.#changes > this.#downloaded;
  }
  /** How often it was changed, to be told to `saved` once a file with all of that is there. */
  get changes(): number {
    return this.#changes;
  }
  saved(changes: number): void {
    this.#downloaded = changes;
  }
  touch(): void {
    this.#changes += 1;
  }

  connect(window: ClientWindow): void {
    this.client = this.host.connect(window);
  }

  /** Through which the add-in calculates its functions in this workbook. */
  caller(onError: FunctionCaller["onError"]): FunctionCaller {
    const { client, mirror, book } = this;
    return {
      isReady: () => client?.isReady ?? false,
      push: (messages) => client?.push(messages),
      recalculate: (cells) => mirror.recalculate(cells),
      addressOf: ([id, row, column]) => {
        const sheet = book.sheets.find((each) => each.id === id);
        const box = { top: row, left: column, bottom: row, right: column };
        return sheet ? addressOn(sheet.name, box) : "";
      },
      onError,
    };
  }

  /** Press a button of the ribbon; the add-in may not have loaded yet. */
  async press(action: string, control: string): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!this.client?.takesCommands) {
      if (this.#closed || performance.now() > end) return;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    await this.client.press(action, control);
  }

  dispose(): void {
    this.#closed = true;
    this.book.listeners.clear();
    this.mirror.dispose();
  }
}

/** As long as the slowest machine may take to load the add-in. */
const PATIENCE_MS = 60_000;
const WAIT_MS = 50;
