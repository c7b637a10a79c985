import type { FunctionResult } from "../office/services/CustomFunctions";
import type { GridCell } from "./Calculation";
import { calculateRaw } from "./calculateRaw";
import { callArguments, type FunctionDefinition, type FunctionMetadata } from "./callArguments";
import type { Grid } from "./univerKit";

/** Univer's nearest to Excel's #BUSY!. */
const BUSY = "#GETTING_DATA";
const PATIENCE_MS = 30_000;
const TRY_AGAIN_MS = 50;
/** Results of this many calls are kept. */
const KEPT = 5000;

export type FunctionCaller = {
  /** Whether the runtime of the add-in listens already. */
  readonly isReady: () => boolean;
  readonly push: (messages: readonly (readonly unknown[])[]) => void;
  readonly addressOf: (cell: GridCell) => string;
  readonly recalculate: (cells: readonly GridCell[]) => void;
  readonly onError: (cell: string, name: string, error: string, message: string | null) => void;
};

type Call = {
  readonly key: string;
  readonly name: string;
  readonly cell: GridCell;
  readonly timer: ReturnType<typeof setTimeout>;
};
type Outgoing = readonly [call: number, id: string, values: readonly unknown[], address: string];

/**
 * Custom functions: a formula of the grid is calculated by the add-in's own runtime. A cell answers "busy" at once,
 * all calls go out in one message, and the cells are calculated again when results come: the runtime answers every
 * half a second at best, so waiting for one after the other would take minutes.
 */
export class FunctionBridge {
  readonly #known = new Map<string, unknown>();
  readonly #waiting = new Map<number, Call>();
  #outgoing: Outgoing[] = [];
  #planned = false;
  #counter = 0;
  #takesErrors = false;

  constructor(private readonly caller: () => FunctionCaller | null) {}

  /** Make the functions known to the formula engine, once. */
  register(grid: Grid, namespace: string, metadata: FunctionMetadata): void {
    this.#takesErrors = metadata.allowErrorForDataTypeAny === true;
    for (const definition of metadata.functions) {
      const name = `${namespace}.${definition.id}`.toUpperCase();
      grid.api.getFormula().registerFunction(name, () => BUSY, definition.description ?? "");
      calculateRaw(grid, name, (given, cell) => this.#answer(name, definition, given, cell));
    }
  }

  /** Results from the runtime. */
  take(results: readonly FunctionResult[]): void {
    const cells: GridCell[] = [];
    for (const result of results) {
      const call = this.#waiting.get(result.call);
      if (!call) continue;
      clearTimeout(call.timer);
      this.#waiting.delete(result.call);
      const failed = "error" in result;
      this.#known.set(call.key, failed ? result.error : gridResult(result.value));
      if (failed) this.#tell(call, result.error, result.message);
      cells.push(call.cell);
    }
    this.caller()?.recalculate(cells);
  }

  /** Another workbook or another runtime: calls that wait are asked again. */
  reset(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    const cells = [...this.#waiting.values()].map(({ cell }) => cell);
    this.#waiting.clear();
    this.#known.clear();
    this.#outgoing = [];
    this.caller()?.recalculate(cells);
  }

  /** A function that throws would stop all calculation. */
  #answer(name: string, definition: FunctionDefinition, given: readonly unknown[], cell: GridCell): unknown {
    try {
      const prepared = callArguments(definition, given, this.#takesErrors);
      if ("error" in prepared) return prepared.error;
      const key = JSON.stringify([cell, name, prepared.values]);
      if (this.#known.has(key)) return this.#known.get(key);
      this.#remember(key);
      this.#send(name, definition.id, prepared.values, cell, key);
      return BUSY;
    } catch {
      return "#VALUE!";
    }
  }

  #remember(key: string): void {
    this.#known.set(key, BUSY);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
  }

  #send(name: string, id: string, values: readonly unknown[], cell: GridCell, key: string): void {
    this.#counter += 1;
    const call = this.#counter;
    const timer = setTimeout(() => this.#late(call), PATIENCE_MS);
    this.#waiting.set(call, { key, name, cell, timer });
    this.#outgoing.push([call, id.toUpperCase(), values, this.caller()?.addressOf(cell) ?? ""]);
    this.#plan(0);
  }

  #plan(delay: number): void {
    if (this.#planned) return;
    this.#planned = true;
    setTimeout(() => this.#flush(), delay);
  }

  #flush(): void {
    this.#planned = false;
    const caller = this.caller();
    if (!caller?.isReady()) return this.#plan(TRY_AGAIN_MS);
    const calls = this.#outgoing.splice(0);
    if (calls.length > 0)
      caller.push(calls.map((call) => [1, 1000, "", JSON.stringify([...call, 0]), 0, false]));
  }

  #late(number: number): void {
    const call = this.#waiting.get(number);
    if (!call) return;
    this.#waiting.delete(number);
    this.#known.set(call.key, "#VALUE!");
    this.#tell(call, "#VALUE!", null);
    this.caller()?.recalculate([call.cell]);
  }

  #tell({ cell, name }: Call, error: string, message: string | null): void {
    const caller = this.caller();
    caller?.onError(caller.addressOf(cell), name, error, message);
  }
}

/** Errors in a result arrive as entities; the grid knows their texts. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  const entity = value as { readonly basicValue?: unknown; readonly code?: unknown };
  return entity.basicValue ?? entity.code ?? "#VALUE!";
}

const gridResult = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(plain)) : plain(value);
