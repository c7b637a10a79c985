import { buildWorkbook } from "../../src/host/buildWorkbook";
import { LONGEST_READ_MS } from "../../src/host/inExcel";
import { readSelectedColumn } from "../../src/host/readSelectedColumn";
import { readWorkbook } from "../../src/host/readWorkbook";
import { selectCells } from "../../src/host/selectCells";
import { writeTables } from "../../src/host/writeTables";
import { startExcel } from "../office/excel";
import { roundSample } from "./sampleWorkbooks";

/** Excel with a round's workbook in which a person has begun to type into a cell: it answers once that is done. */
async function startTyping() {
  let finish: () => void = () => undefined;
  let typing: Promise<void> = Promise.resolve();
  const { host } = await startExcel({ calculation: { settle: () => typing } });
  await buildWorkbook(roundSample("fi"));
  typing = new Promise((resolve) => (finish = resolve));
  host.resetCount();
  return { host, finish };
}

/** Only the clock that people see stands still; what runs the client goes on. */
const holdClock = () => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
afterEach(() => void jest.useRealTimers());

test.each<[string, () => Promise<unknown>]>([
  ["the workbook", readWorkbook],
  ["a column", readSelectedColumn],
  ["a cell to show", () => selectCells("Lasku", "A1")],
])("%s that Excel does not give in time is told", async (_, ask) => {
  const { finish } = await startTyping();
  holdClock();
  const asked = expect(ask()).rejects.toMatchObject({ code: "no-answer" });
  await jest.advanceTimersByTimeAsync(LONGEST_READ_MS);
  await asked;
  jest.useRealTimers();
  finish();
});

test("a write waits as long as it takes, and is done once", async () => {
  const { host, finish } = await startTyping();
  holdClock();
  let isDone = false;
  const write = { table: "classRows", columns: ["Alv %"], rows: [[10], [14], [25.5]] };
  const writing = writeTables([write]).then(() => (isDone = true));
  await jest.advanceTimersByTimeAsync(20 * LONGEST_READ_MS);
  expect(isDone).toBe(false);
  finish();
  await jest.advanceTimersByTimeAsync(1_000);
  await writing;
  jest.useRealTimers();
  expect(host.count.syncs).toBe(2);
  const { tables } = await readWorkbook();
  expect(
    tables
      .find(({ id }) => id === "classRows")
      ?.rows.slice(1)
      .map(([rate]) => rate),
  ).toEqual([10, 14, 25.5]);
});
