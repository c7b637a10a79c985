import type { DomainError } from "../../src/domain/shared/DomainError";
import { serialOf } from "../../src/domain/shared/calendar";
import type { RowWrite } from "../../src/host/write/RowWrite";
import { writeRows } from "../../src/host/writeRows";
import type { Book } from "../../src/workbench/office/model/Book";
import { valueAt } from "../../src/workbench/office/model/cells";
import { lookAt } from "../../src/workbench/office/model/looks";
import { startExcel } from "../office/excel";
import { type } from "./byHand";
import { contentOf } from "./userBook";

const monday = (index: number) => serialOf("2026-11-02") + 7 * index;
const HEADERS = ["Viikko", "Luku", "Huomautus"];

/** A sheet with weeks, and under them a table of agreements of which two rows are free. */
async function start() {
  const running = await startExcel();
  await running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Viikot");
    const add = (address: string, name: string, values: unknown[][]) => {
      const range = sheet.getRange(address);
      range.values = values;
      sheet.tables.add(range, true).name = name;
    };
    add("A1:C4", "weekRows", [HEADERS, ...[0, 1, 2].map((index) => [monday(index), 10 + index, ""])]);
    sheet.getRange("A2:A4").numberFormat = [["d.m.yyyy"], ["d.m.yyyy"], ["d.m.yyyy"]];
    sheet.getRange("B4").formulas = [["=10+2"]];
    add("A7:C9", "phaseRows", [HEADERS, ["a", 1, "x"], ["", "", ""]]);
    add("A12:C13", "goalRows", [HEADERS, ["b", 2, "y"]]);
    await context.sync();
  });
  running.host.resetCount();
  return running;
}

const sheetOf = (book: Book) => book.sheets.find(({ name }) => name === "Viikot")!;

function rowsOf(book: Book, id: string) {
  const { box } = sheetOf(book).tables.find(({ name }) => name === id)!;
  return Array.from({ length: box.bottom - box.top }, (_, row) =>
    [0, 1, 2].map((column) => valueAt(sheetOf(book), box.top + 1 + row, column)),
  );
}

const week: RowWrite = {
  table: "weekRows",
  find: { cells: [{ column: "Viikko", value: monday(2) }] },
  cells: [
    { column: "Luku", value: 15 },
    { column: "Huomautus", value: "=ei kaava" },
  ],
};
const phase = (who: string): RowWrite => ({
  table: "phaseRows",
  find: { free: HEADERS },
  cells: [
    { column: "Viikko", value: who },
    { column: "Luku", value: 2 },
  ],
});

test("only the cells of the row are written, in two syncs, and the undo brings even a formula back", async () => {
  const { host, model } = await start();
  const before = contentOf(model);
  const undo = await writeRows([week]);
  expect(host.count.syncs).toBe(2);
  expect(rowsOf(model, "weekRows")).toEqual([
    [monday(0), 10, ""],
    [monday(1), 11, ""],
    [monday(2), 15, "=ei kaava"],
  ]);
  await writeRows(undo);
  expect(contentOf(model)).toEqual(before);
  expect(host.missing).toEqual([]);
});

test("the row is found where it is now, also for the undo", async () => {
  const { model, Excel } = await start();
  const put = (values: unknown[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Viikot").getRange("A2:C4").values = values;
      await context.sync();
    });
  await put([
    [monday(2), 12, ""],
    [monday(0), 10, ""],
    [monday(1), 11, ""],
  ]);
  const undo = await writeRows([week]);
  expect(rowsOf(model, "weekRows")[0]).toEqual([monday(2), 15, "=ei kaava"]);
  await put([
    [monday(0), 10, ""],
    [monday(2), 15, "'=ei kaava"],
    [monday(1), 11, ""],
  ]);
  await writeRows([{ ...undo[0]!, cells: [{ column: "Luku", value: 12 }] }]);
  expect(rowsOf(model, "weekRows")[1]).toEqual([monday(2), 12, "=ei kaava"]);
});

test("what was typed over since is not undone, and the other cells stay as well", async () => {
  const { model } = await start();
  const undo = await writeRows([week, phase("b")]);
  type(model, "Viikot", "B4", 16);
  const before = contentOf(model);
  await expect(writeRows(undo)).rejects.toMatchObject({
    code: "changed-meanwhile",
    details: { sheet: "Viikot", cell: "B4" },
  });
  expect(contentOf(model)).toEqual(before);
});

test("a row that holds just this is found, and of several alike the one at the place", async () => {
  const { model } = await start();
  type(model, "Viikot", "B3", 10);
  const firstTwo = () =>
    rowsOf(model, "weekRows")
      .slice(0, 2)
      .map(([, number]) => number);
  const like = { cells: [{ column: "Luku", value: 10 }], at: 1 };
  const undo = await writeRows([{ table: "weekRows", find: like, cells: [{ column: "Luku", value: 99 }] }]);
  expect(firstTwo()).toEqual([10, 99]);
  await writeRows(undo);
  expect(firstTwo()).toEqual([10, 10]);
});

test("a number that became a date is shown as a number again", async () => {
  const { model, Excel } = await start();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Viikot").getRange("B4");
    cell.numberFormat = [["d.m.yyyy"]];
    cell.values = [[serialOf("2026-05-03")]];
    await context.sync();
  });
  const before = contentOf(model);
  const undo = await writeRows([{ ...week, cells: [{ column: "Luku", value: 3.5 }] }]);
  const looks = [2, 3].map((row) => lookAt(sheetOf(model), row, 1).numberFormat ?? "General");
  expect(looks).toEqual(["General", "General"]);
  await writeRows(undo);
  expect(contentOf(model)).toEqual(before);
});

test("free rows are filled from the first, and a full table gets a row of its own", async () => {
  const { model } = await start();
  await writeRows([phase("b"), phase("c"), phase("d")]);
  expect(rowsOf(model, "phaseRows").map(([who]) => who)).toEqual(["a", "c", "d", "b"]);
  await writeRows([phase("e")]);
  expect(rowsOf(model, "phaseRows").map(([who]) => who)).toEqual(["a", "c", "d", "e", "b"]);
  expect(rowsOf(model, "goalRows")).toEqual([["b", 2, "y"]]);
  expect(sheetOf(model).tables.find(({ name }) => name === "goalRows")!.box.top).toBe(14);
});

test.each<[string, RowWrite, string]>([
  ["a row that is gone", { ...week, find: { cells: [{ column: "Viikko", value: 1 }] } }, "row-missing"],
  [
    "a week that stands twice",
    { ...week, find: { cells: [{ column: "Huomautus", value: null }] } },
    "row-twice",
  ],
  ["a column that is gone", { ...week, cells: [{ column: "Hinta", value: 1 }] }, "missing-column"],
  ["a table that is gone", { ...week, table: "omat" }, "no-table"],
  ["a number that is not finite", { ...week, cells: [{ column: "Luku", value: NaN }] }, "not-a-number"],
])("%s is told and nothing is written", async (_, write, code) => {
  const { model } = await start();
  const before = contentOf(model);
  await expect(writeRows([phase("b"), write])).rejects.toMatchObject({ code });
  expect(contentOf(model)).toEqual(before);
});

test("a sheet that has a password is named and everything stays", async () => {
  const { model } = await start();
  sheetOf(model).protection = { options: {}, password: "salasana" };
  const before = contentOf(model);
  await expect(writeRows([week])).rejects.toMatchObject({ code: "protected", details: { sheet: "Viikot" } });
  expect(contentOf(model)).toEqual(before);
});

test("wherever Excel fails, cells, rows and protection are as they were", async () => {
  const { host, model, Excel } = await start();
  await writeRows([phase("b")]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Viikot").protection.protect({ allowSort: true });
    await context.sync();
  });
  // Written once, it is protected as Excel gives the options back.
  await writeRows(await writeRows([week]));
  const before = contentOf(model);
  const codes: string[] = [];
  for (let action = 1; ; action++) {
    host.failAt(action);
    const done = await writeRows([week, phase("c")]).then(
      () => true,
      ({ code }: DomainError) => (codes.push(code), false),
    );
    if (done) break;
    expect(contentOf(model)).toEqual(before);
  }
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => code !== "not-written")).toEqual(["protected"]);
});
