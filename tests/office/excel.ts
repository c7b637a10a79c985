import { createHost, type Host, type HostOptions } from "../../src/workbench/office/createHost";
import type { Book } from "../../src/workbench/office/model/Book";
import type { FunctionResult } from "../../src/workbench/office/services/CustomFunctions";
import type { Client } from "../../src/workbench/office/transport/Client";
import type { ClientWindow } from "../../src/workbench/office/transport/ClientWindow";
import { openPage, runScript } from "./page";

/** Microsoft's client, as it is in production, in front of a workbook of ours. */
export type RunningExcel = {
  readonly host: Host;
  /** The workbook's state, to look at and to change behind the client's back. */
  readonly model: Book;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Microsoft's runtime of custom functions: associate functions here … */
  readonly CustomFunctions: typeof CustomFunctions;
  /** … and call them as a cell would. @param name as associated, in capitals */
  readonly callFunction: (
    name: string,
    args: readonly unknown[],
    address?: string,
  ) => Promise<FunctionResult>;
  /** Press a ribbon button that runs a function; resolves when the function says that it is done. */
  readonly press: (action: string) => Promise<unknown>;
};

let client: Client | undefined;

// The client tidies up after the last test too.
afterAll(() => heard());

/**
 * Start Excel with a fresh workbook. The first call of a test file loads office.js and sets the globals `Excel`,
 * `Office`, `OfficeExtension` and `CustomFunctions`; later ones put another workbook behind the same client.
 */
export async function startExcel(options: HostOptions = {}): Promise<RunningExcel> {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  const host = createHost({
    ...options,
    onFunctionResults: (results) => {
      for (const result of results) waiting.get(result.call)?.(result);
      options.onFunctionResults?.(results);
    },
  });
  if (client) host.adopt(client);
  else client = await load(host);
  host.resetCount();
  const running = client;
  let calls = 0;
  return {
    host,
    model: host.book,
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    press: (action) => running.press(action),
    callFunction: (name, args, address = "Sheet1!A1") =>
      new Promise((resolve) => {
        const call = ++calls;
        waiting.set(call, resolve);
        running.callFunction(call, name, args, address);
      }),
  };
}

async function load(host: Host): Promise<Client> {
  const close = openPage();
  const connected = host.connect(globalThis as unknown as ClientWindow);
  runScript("office.js");
  await Office.onReady();
  while (!connected.isReady) await heard();
  await heard();
  close();
  return connected;
}

/** Wait until events that were sent have been heard. */
export const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
