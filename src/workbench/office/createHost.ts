import { Workbook } from "./excel/workbook/Workbook";
import type { Book, Change } from "./model/Book";
import { newBook } from "./model/newBook";
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from "./services/AppRuntime";
import { CustomFunctions, type FunctionResult } from "./services/CustomFunctions";
import { Client, type Serving } from "./transport/Client";
import type { ClientWindow } from "./transport/ClientWindow";
import { type EventMessage, eventMessages } from "./transport/eventMessages";
import { hostContext, REQUIREMENT_SETS, type RequirementSets } from "./transport/hostContext";
import { answerBatch } from "./wire/answerBatch";
import { ExcelError } from "./wire/ExcelError";
import { ACTION, type Batch, type Reply } from "./wire/messages";
import { followShift } from "./excel/range/followShift";
import { References } from "./wire/References";

export type HostOptions = {
  /** The workbook that is open; a new one otherwise. */
  readonly book?: Book;
  /** Sets to announce beside or instead of those of Office 2021; ExcelApi 1.14 by default. */
  readonly requirementSets?: RequirementSets;
  /** Let the client refuse members that are newer than the announced sets; on by default. */
  readonly enforceSets?: boolean;
  readonly locale?: string;
  /** Values are current when it resolves; it is called before anything is read. */
  readonly calculation?: { readonly settle: () => Promise<void> };
  readonly onFunctionResults?: (results: readonly FunctionResult[]) => void;
  /** A member that the workbench lacks was asked for. */
  readonly onMissing?: (what: string) => void;
  /** The host itself failed while it answered. */
  readonly onFault?: (error: unknown) => void;
  /** The add-in showed or hid its pane: "Visible", "Hidden" … */
  readonly onRuntimeState?: (state: string) => void;
};

/** Excel's part in the conversation with an add-in: a workbook that answers Microsoft's client. */
export class Host {
  readonly book: Book;
  readonly workbook: Workbook;
  /** Whether the pane is to be seen, and whether the add-in starts with the document. */
  readonly runtime = { state: "Visible", start: "None" };
  /** Members that were asked for and are not here. */
  readonly missing: string[] = [];
  /** Mistakes of the workbench itself. */
  readonly faults: unknown[] = [];
  private readonly references = new References();
  private readonly clients: Client[] = [];
  private events: EventMessage[] = [];
  private counted = { syncs: 0, actions: 0 };
  private failing = { in: 0, error: new ExcelError("GeneralException") };
  private stale = true;

  constructor(private readonly options: HostOptions = {}) {
    this.book = options.book ?? newBook();
    this.workbook = new Workbook(this.book);
    this.book.listeners.add((change) => this.hear(change));
  }

  /** Requests with something in them, and the actions in them, since `resetCount`. */
  get count(): { readonly syncs: number; readonly actions: number } {
    return this.counted;
  }
  resetCount(): void {
    this.counted = { syncs: 0, actions: 0 };
  }

  /** Make the n-th action from now on fail, 1 being the next one; 0 lets all succeed. */
  failAt(action: number, error = new ExcelError("GeneralException")): void {
    this.failing = { in: action, error };
  }

  /** Let the client in this window talk to this host; call it before office.js runs there. */
  connect(window: ClientWindow): Client {
    const client = new Client(window, this.serving());
    this.forgetClients();
    this.clients.push(client);
    return client;
  }

  /** Take over a client that is running already. */
  adopt(client: Client): void {
    this.forgetClients();
    client.serve(this.serving());
    this.clients.push(client);
  }

  /** A page that was left or loaded anew keeps no ranges and hears no events. */
  private forgetClients(): void {
    this.clients.length = 0;
    this.references.clear();
    this.book.registrations.clear();
  }

  private serving(): Serving {
    const { requirementSets, enforceSets = true, locale = "en-US" } = this.options;
    return {
      context: () => hostContext(this.book, { ...REQUIREMENT_SETS, ...requirementSets }, locale),
      enforceSets,
      answer: (batch) => this.answer(batch),
      saveSettings: (settings) => {
        this.book.settings.clear();
        for (const [key, value] of settings) this.book.settings.set(key, value);
      },
      takeEvents: () => this.events.splice(0),
      missing: (what) => this.miss(what),
    };
  }

  private async answer(batch: Batch): Promise<Reply> {
    const counted = !isTidying(batch);
    if (counted) this.counted.syncs += 1;
    this.stale = true;
    const reply = await answerBatch(batch, {
      root: this.workbook,
      services: this.services(),
      references: this.references,
      beforeAction: () => (counted ? this.beforeAction() : undefined),
      settle: () => this.settle(),
      fault: (error) => {
        this.faults.push(error);
        this.options.onFault?.(error);
      },
    });
    if (reply.Error?.Code === "ApiNotFound") this.miss(reply.Error.Message);
    return reply;
  }

  /** Once for everything that is read in a row: each time costs a turn of the browser. */
  private async settle(): Promise<void> {
    if (!this.stale) return;
    this.stale = false;
    await this.options.calculation?.settle();
  }

  private beforeAction(): void {
    this.counted.actions += 1;
    if (this.failing.in === 0) return;
    this.failing.in -= 1;
    if (this.failing.in === 0) throw this.failing.error;
  }

  private services(): Readonly<Record<string, object>> {
    return {
      "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(this.runtime, (state) =>
        this.options.onRuntimeState?.(state),
      ),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(this.runtime),
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      "Microsoft.ExcelServices.CustomFunctions": new CustomFunctions((results) =>
        this.options.onFunctionResults?.(results),
      ),
    };
  }

  /** Events of the add-in's own changes leave with the reply, others at once. */
  private hear(change: Change): void {
    this.stale = true;
    if (change.kind === "shift") followShift(this.references, change);
    this.events.push(...eventMessages(this.book, change));
    if (this.events.length > 0 && this.book.actor !== "addin")
      for (const client of this.clients) client.pushEvents();
  }

  private miss(what: string): void {
    this.missing.push(what);
    this.options.onMissing?.(what);
  }
}

/** The client gives up its ranges after each `Excel.run`; nobody wrote that sync, so it is not counted. */
function isTidying({ Actions }: Batch): boolean {
  const rest = Actions.filter(({ Name }) => Name !== "_RemoveReference");
  return rest.length < Actions.length && rest.every(({ ActionType }) => ActionType === ACTION.instantiate);
}

export const createHost = (options: HostOptions = {}): Host => new Host(options);
