import { createHost } from "../../src/workbench/office/createHost";
import { AddinInternalService } from "../../src/workbench/office/services/AppRuntime";
import type { Client } from "../../src/workbench/office/transport/Client";
import type { ClientWindow } from "../../src/workbench/office/transport/ClientWindow";
import { commands } from "../../src/commands/commands";
import { currentPlace, onPlace, openPlace, type Place } from "../../src/taskpane/place";
import { openPage, runScript } from "../office/page";

const host = createHost();
let client: Client;

beforeAll(async () => {
  const takesCommands = new Promise<void>((resolve) => {
    jest.spyOn(AddinInternalService.prototype, "notifyActionHandlerReady").mockImplementation(resolve);
  });
  openPage();
  client = host.connect(globalThis as unknown as ClientWindow);
  runScript("office.js");
  // As in the page: associated before Excel is ready.
  await import("../../src/commands/index");
  await Office.onReady();
  // Excel sends a command only after the client has said this.
  await takesCommands;
});

beforeEach(() => {
  openPlace("start");
  host.runtime.state = "Hidden";
});

test.each(Object.entries(commands))("%s shows the pane at %s and says that it is done", async (id, place) => {
  const { status } = await client.press(id);
  expect(status).toBe(0);
  expect(currentPlace()).toBe(place);
  expect(host.runtime.state).toBe("Visible");
});

test("pressed again, it asks the pane again", async () => {
  const asked: Place[] = [];
  const stop = onPlace((place) => asked.push(place));
  await client.press("showColumn");
  await client.press("showColumn");
  stop();
  expect(asked).toEqual(["column", "column"]);
});

test("a pane that cannot be shown leaves no button pressed", async () => {
  host.failAt(1);
  const { status } = await client.press("showCharts");
  expect(status).toBe(0);
  expect(currentPlace()).toBe("charts");
  expect(host.runtime.state).toBe("Hidden");
});
