import { ICommandService, type Univer } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/preset-sheets-core";

/** The parts of Univer's controller that collect what was changed; they are not meant for others. */
type Collecting = {
  _waitingCommandQueue: unknown[];
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  readonly _generateDirty: (queue: unknown[]) => object;
};

const START = "formula.mutation.set-formula-calculation-start";
const NOTICE = "formula.mutation.set-formula-calculation-notification";
/** More changes may follow: one calculation for all of them. */
const PAUSE_MS = 100;
/** A calculation that tells of no progress for so long has failed. */
const PATIENCE_MS = 60_000;

/**
 * Univer's calculations, one after the other. Univer 0.25.1 itself stops a calculation that runs when something is
 * changed, and starts anew; when the calculation ends in that moment, what was changed is forgotten, and when it has
 * only begun, two run at once on the same data. Here what is changed meanwhile waits for its turn.
 */
export class CalculationQueue {
  readonly #commands: ICommandService;
  #running = false;
  #ending = false;
  #planned = false;
  /** How many changes the pause has begun anew for. */
  #counted = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #ended: (() => void)[] = [];
  /** Called when a calculation begins and when it has ended. */
  onRunning: (running: boolean) => void = () => {};

  constructor(private readonly univer: Univer) {
    this.#commands = univer.__getInjector().get(ICommandService);
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === NOTICE) this.#noticed(params as { readonly functionsExecutedState?: unknown });
      this.#plan();
    });
  }

  /** Resolves when nothing is left to calculate and the results are in their cells. */
  async idle(): Promise<void> {
    // What a new workbook has to calculate is known a moment after it was made.
    await new Promise((resolve) => setTimeout(resolve));
    while (this.#running || this.#waits) {
      const ended = new Promise<void>((resolve) => this.#ended.push(resolve));
      this.now();
      await ended;
    }
  }

  /** Do not wait for more changes. */
  now(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#collecting._setTimeoutKey);
    if (!this.#running && this.#waits) this.#start();
  }

  /** Univer makes it with the first workbook. */
  get #collecting(): Collecting {
    return this.univer.__getInjector().get(TriggerCalculationController) as unknown as Collecting;
  }

  get #waits(): boolean {
    return this.#collecting._waitingCommandQueue.length > 0;
  }

  /** Univer's own listener has to be through with the command first. Commands that change no number wait for nothing. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      const { length } = this.#collecting._waitingCommandQueue;
      if (length === this.#counted) return;
      this.#counted = length;
      clearTimeout(this.#collecting._setTimeoutKey);
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.now(), PAUSE_MS);
    });
  }

  #start(): void {
    const changed = this.#collecting._waitingCommandQueue;
    this.#collecting._waitingCommandQueue = [];
    this.#counted = 0;
    const dirty = this.#collecting._generateDirty(changed);
    this.#running = true;
    this.#wait();
    this.onRunning(true);
    void this.#commands.executeCommand(START, dirty, { onlyLocal: true });
  }

  /** A calculation may tell its end twice. */
  #noticed({ functionsExecutedState }: { readonly functionsExecutedState?: unknown }): void {
    if (!this.#running || this.#ending) return;
    this.#wait();
    if (functionsExecutedState === undefined) return;
    this.#ending = true;
    clearTimeout(this.#patience);
    // Univer tidies up right after this notice.
    setTimeout(() => this.#end());
  }

  #wait(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#end(), PATIENCE_MS);
  }

  #end(): void {
    clearTimeout(this.#patience);
    this.#running = false;
    this.#ending = false;
    this.onRunning(false);
    for (const resolve of this.#ended.splice(0)) resolve();
    this.now();
  }
}
