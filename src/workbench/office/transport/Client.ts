import type { Batch, Reply } from "../wire/messages";
import type { Answer, ClientWindow, HostMessage } from "./ClientWindow";
import type { EventMessage } from "./eventMessages";

/** What a client asks of the host behind it. */
export type Serving = {
  readonly context: () => readonly unknown[];
  readonly enforceSets: boolean;
  readonly answer: (batch: Batch) => Promise<Reply>;
  readonly saveSettings: (settings: ReadonlyMap<string, unknown>) => void;
  /** Events that came up since the last time. */
  readonly takeEvents: () => readonly EventMessage[];
  readonly missing: (what: string) => void;
};

const METHOD = { execute: 1, saveSettings: 4, getContext: 5 } as const;
const CALL = { batch: 93, commandCompleted: 94 } as const;
const EVENT = { richApi: 33, command: 39 } as const;
/** The client's number for "an internal error has occurred". */
const INTERNAL_ERROR = 5001;

/** Microsoft's client in one window: a pane, or Node. */
export class Client {
  private readonly handlers = new Map<number, Answer>();
  private readonly commands = new Map<string, (completed: { readonly status: unknown }) => void>();
  private queue: Promise<void> = Promise.resolve();
  private counter = 0;

  constructor(
    readonly window: ClientWindow,
    private serving: Serving,
  ) {
    window.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
    window._osfHostAPI = (_, message, answer) => this.receive(message, answer);
    window._osfHostRegisterEvent = (_, message, onEvent, answer) => {
      this.handlers.set(Number(message.params["id"]), onEvent);
      this.later(answer, [0]);
      return this.own({ eventCallbackId: ++this.counter });
    };
    window._osfHostUnregisterCallback = () => undefined;
    // Results of custom functions leave without the usual pause of 50 ms.
    window.Script = { _CustomFunctionSettings: { setResultsDelayMillis: 0 } };
  }

  /** Put another host behind the same client. */
  serve(serving: Serving): void {
    this.serving = serving;
  }

  /** Whether the client listens to events yet. */
  get isReady(): boolean {
    return this.handlers.has(EVENT.richApi);
  }

  /** Whether buttons of the ribbon can be pressed yet. */
  get takesCommands(): boolean {
    return this.handlers.has(EVENT.command);
  }

  /** Send messages of the Rich API, for example calls of custom functions. */
  push(messages: readonly (readonly unknown[])[]): void {
    if (messages.length > 0) this.handlers.get(EVENT.richApi)?.(this.own([messages, EVENT.richApi]));
  }

  /** Send the events that wait, once what is going on now is done. */
  pushEvents(): void {
    this.queue = this.queue.then(() => this.push(this.serving.takeEvents()));
  }

  /** Call a custom function; its result goes to the service that takes results. */
  callFunction(call: number, name: string, args: readonly unknown[], address: string): void {
    this.push([[1, 1000, "", JSON.stringify([call, name, args, address, 0]), 0, false]]);
  }

  /** Press a ribbon button that runs a function; resolves when the function says that it is done. */
  press(action: string, control = action): Promise<{ readonly status: unknown }> {
    const handler = this.handlers.get(EVENT.command);
    if (!handler) return Promise.reject(new Error("The add-in does not listen to commands yet."));
    const id = `command${++this.counter}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      handler(this.own([[id, action, JSON.stringify({ source: { id: control } })], EVENT.command]));
    });
  }

  private receive(message: HostMessage, answer: Answer): void {
    const common = this.window.OfficeExtension?.CommonUtility;
    if (common && this.serving.enforceSets) common._doApiNotSupportedCheck = true;
    const { methodId, params } = message;
    if (methodId === METHOD.getContext) this.later(answer, this.serving.context());
    else if (methodId === METHOD.saveSettings) this.save(params, answer);
    else if (methodId === METHOD.execute && params["id"] === CALL.batch) this.batch(params, answer);
    else if (methodId === METHOD.execute && params["id"] === CALL.commandCompleted)
      this.complete(params, answer);
    else {
      this.serving.missing(`Host message ${JSON.stringify(message).slice(0, 120)}`);
      this.later(answer, [[INTERNAL_ERROR]]);
    }
  }

  private complete({ apiArgs }: HostMessage["params"], answer: Answer): void {
    const [id, status] = apiArgs as readonly unknown[];
    this.commands.get(String(id))?.({ status });
    this.later(answer, [[0]]);
  }

  /** Batches are answered one by one; events leave after the reply. */
  private batch(params: HostMessage["params"], answer: Answer): void {
    const args = params["apiArgs"] as readonly unknown[];
    const text = args[4] ?? (args[0] as readonly unknown[])[4];
    this.queue = this.queue.then(async () => {
      const reply = await this.serving.answer(JSON.parse(String(text)) as Batch);
      answer(this.own([[0, [200, [], JSON.stringify(reply)]]]));
      this.push(this.serving.takeEvents());
    });
  }

  private save({ keys, values }: HostMessage["params"], answer: Answer): void {
    const texts = values as readonly string[];
    const entries = (keys as readonly string[]).map(
      (key, index) => [key, JSON.parse(texts[index] ?? "null")] as const,
    );
    this.serving.saveSettings(new Map<string, unknown>(entries));
    this.later(answer, [0]);
  }

  private later(answer: Answer, value: unknown): void {
    this.window.setTimeout(() => answer(this.own(value)), 0);
  }

  /** The client tells arrays by `instanceof`, so they must be of its own window. */
  private own(value: unknown): unknown {
    return this.window.JSON.parse(JSON.stringify(value));
  }
}
