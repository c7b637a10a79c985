import { buildWorkbook } from "../../src/host/buildWorkbook";
import { readWorkbook } from "../../src/host/readWorkbook";
import type { DomainError } from "../../src/domain/shared/DomainError";
import { writeTables } from "../../src/host/writeTables";
import type { TableContents, TableWrite } from "../../src/host/write/TableWrite";
import type { Book, Sheet } from "../../src/workbench/office/model/Book";
import { lookAt } from "../../src/workbench/office/model/looks";
import { placeOf } from "../../src/templates/address";
import { startExcel } from "../office/excel";
import { type } from "./byHand";
import { factsOfBook } from "./facts/factsOfBook";
import { roundSample, teamSample } from "./sampleWorkbooks";

const sheetOf = (book: Book, name: string): Sheet => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** All that a person can see or lose. */
const stateOf = (book: Book) => ({
  facts: factsOfBook(
    book,
    book.sheets.map(({ name }) => name),
  ),
  hidden: book.sheets.map(({ hiddenRows }) => [...hiddenRows]),
  on: book.eventsEnabled,
});

async function startRound() {
  const running = await startExcel();
  await buildWorkbook(roundSample("fi"));
  running.host.resetCount();
  return running;
}

const rowsOf = async (id: string) =>
  (await readWorkbook()).tables.find((table) => table.id === id)?.rows.slice(1) ?? [];

const vats = (count: number): TableWrite => ({
  table: "vatRows",
  columns: ["Alv %", "Tunnus", "Veroton €", "Alv €"],
  rows: Array.from({ length: count }, (_, index) => [13.5, `P${index}`, index, index / 10]),
});

test("a table on a protected sheet is written in two syncs, and the sheet is protected as before", async () => {
  const { host, model } = await startRound();
  const { protection } = sheetOf(model, "Laskunjako");
  await writeTables([
    { table: "vatRows", columns: ["Alv €"], rows: (await rowsOf("vatRows")).map(() => [1]) },
  ]);
  expect((await rowsOf("vatRows")).map((row) => row[4])).toEqual((await rowsOf("vatRows")).map(() => 1));
  expect(sheetOf(model, "Laskunjako").protection).toMatchObject({
    password: "",
    options: { ...protection?.options },
  });
  expect(host.missing).toEqual([]);
});

test("two syncs are enough for several tables", async () => {
  const { host } = await startRound();
  await writeTables([vats(30), { table: "classRows", columns: ["Alv %"], rows: [[10], [13.5], [25.5]] }]);
  expect(host.count.syncs).toBe(2);
});

test("a table that grows moves those below, takes its formulas, looks and rules along, and comes back", async () => {
  const { model } = await startRound();
  const before = stateOf(model);
  const shares = await rowsOf("shareRows");
  const { writes: undo } = await writeTables([vats(40)]);
  const sheet = sheetOf(model, "Laskunjako");
  const table = sheet.tables.find(({ name }) => name === "vatRows");
  if (!table) throw new Error("no table");
  const last = table.box.bottom;
  expect(last - table.box.top).toBe(40);
  expect(await rowsOf("vatRows")).toHaveLength(40);
  expect((await rowsOf("vatRows")).at(-1)?.slice(2, 5)).toEqual(["P39", 39, 3.9]);
  expect(sheet.cells.get(last * 16_384 + 1)?.formula).toBe(sheet.cells.get((last - 1) * 16_384 + 1)?.formula);
  expect(lookAt(sheet, last, 4)).toEqual(lookAt(sheet, table.box.top + 2, 4));
  expect((await rowsOf("shareRows")).map((row) => [row[0], row[2], row[3], row[4]])).toEqual(
    shares.map((row) => [row[0], row[2], row[3], row[4]]),
  );
  await writeTables(undo);
  expect(stateOf(model)).toEqual(before);
});

test("a table that shrinks gives its rows back, and the undo brings them again", async () => {
  const { model } = await startRound();
  const before = stateOf(model);
  const { writes: undo } = await writeTables([vats(2)]);
  expect(await rowsOf("vatRows")).toHaveLength(2);
  await writeTables(undo);
  expect(stateOf(model)).toEqual(before);
});

test("rows that are added to a table of one row look like it, not like the header", async () => {
  const { model } = await startRound();
  await writeTables([vats(1)]);
  const sheet = sheetOf(model, "Laskunjako");
  const top = sheet.tables.find(({ name }) => name === "vatRows")?.box.top ?? 0;
  const { fill, bold, color, numberFormat } = lookAt(sheet, top + 1, 4);
  await writeTables([vats(3)]);
  expect([fill, bold]).toEqual([undefined, undefined]);
  for (const row of [top + 1, top + 2, top + 3])
    expect(lookAt(sheet, row, 4)).toMatchObject({ color, numberFormat });
  expect(lookAt(sheet, top + 1, 4).fill).toBeUndefined();
});

test("a table keeps one empty row when nothing is written", async () => {
  await startRound();
  await writeTables([vats(0)]);
  expect((await rowsOf("vatRows")).map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
    [null, null, null, null],
  ]);
});

test("rows that hold something else besides are emptied, not deleted", async () => {
  const { model } = await startExcel();
  await buildWorkbook(teamSample("fi"));
  const before = stateOf(model);
  const { writes: undo } = await writeTables([
    { table: "weekRows", columns: ["T3 lääkärit pv"], rows: [[1], [2]] },
  ]);
  const rows = await rowsOf("weekRows");
  expect(rows).toHaveLength(60);
  expect(rows.map((row) => row[2])).toEqual([1, 2, ...Array<null>(58).fill(null)]);
  await writeTables(undo);
  expect(stateOf(model)).toEqual(before);
});

test("the table beside a shrinking one keeps its rows", async () => {
  await startRound();
  const classes = await rowsOf("vatClasses");
  await writeTables([
    {
      table: "invoiceLines",
      columns: ["Rivi", "Mitä", "Määrä", "Yksikkö", "Veroton €", "Alv %", "Jakoperuste"],
      rows: [["1", "Kokous", 1, "kpl", 10, 25.5, null]],
    },
  ]);
  expect((await rowsOf("vatClasses")).map((row) => row[0])).toEqual(classes.map((row) => row[0]));
});

test("ids keep their zeros, texts stay texts, and formulas that people typed come back", async () => {
  const { model } = await startRound();
  type(model, "Lasku", "E7", "=100/4");
  const { writes: undo } = await writeTables([
    {
      table: "invoiceLines",
      columns: ["Rivi", "Mitä", "Veroton €"],
      rows: (await rowsOf("invoiceLines")).map(() => ["007", "=1+1", 5]),
    },
  ]);
  expect((await rowsOf("invoiceLines"))[0]?.slice(0, 2)).toEqual(["007", "=1+1"]);
  await writeTables(undo);
  expect(sheetOf(model, "Lasku").cells.get(6 * 16_384 + 4)?.formula).toBe("=100/4");
  expect((await rowsOf("invoiceLines"))[0]?.[0]).toBe("1");
});

test("dates are written as dates", async () => {
  await startExcel();
  await buildWorkbook(teamSample("fi"));
  const monday = new Date(Date.UTC(2027, 0, 4));
  const rows = (await rowsOf("weekRows")).map((row, index) => [index === 0 ? monday : (row[1] ?? null)]);
  await writeTables([{ table: "weekRows", columns: ["Alkaa"], rows }]);
  expect((await rowsOf("weekRows"))[0]?.[1]).toEqual(monday);
});

test("hidden rows are written too", async () => {
  const { model } = await startRound();
  const sheet = sheetOf(model, "Laskunjako");
  const top = sheet.tables.find(({ name }) => name === "vatRows")?.box.top ?? 0;
  [top + 1, top + 2].forEach((row) => sheet.hiddenRows.add(row));
  await writeTables([
    { table: "vatRows", columns: ["Alv €"], rows: (await rowsOf("vatRows")).map((_, index) => [index]) },
  ]);
  expect((await rowsOf("vatRows")).map((row) => row[4])).toEqual(
    (await rowsOf("vatRows")).map((_, index) => index),
  );
});

/** Weights of the first rows, as the pane saw them. */
const weights = async (): Promise<TableContents> => ({
  table: "shareRows",
  columns: ["Rivi", "Tunnus", "Paino"],
  rows: (await rowsOf("shareRows")).map((row) => [row[0] ?? null, row[2] ?? null, row[3] ?? null]),
});

/** Shares beside weights that stay whatever they are, and one row more. */
async function sharesBeside(): Promise<TableWrite> {
  const rows = await rowsOf("shareRows");
  return {
    table: "shareRows",
    columns: ["Rivi", "Tunnus", "Paino", "Osuus €"],
    rows: [
      ...rows.slice(1).map((_, index) => [undefined, undefined, undefined, index]),
      ["2", "A", 3, 7],
      [undefined, undefined, undefined, 8],
    ],
  };
}

/** A cell of the table of shares, row from 0. */
const shareCell = (book: Book, column: string, row: number) => {
  const { box } = sheetOf(book, "Laskunjako").tables.find(({ name }) => name === "shareRows")!;
  return `${column}${box.top + 2 + row}`;
};

describe("what people typed", () => {
  test("stays in the rows that are there, formulas too; rows that are added are written whole", async () => {
    const { model } = await startRound();
    const write = await sharesBeside();
    const before = await rowsOf("shareRows");
    type(model, "Laskunjako", shareCell(model, "D", 2), "=3+4");
    const start = stateOf(model);
    const { writes, expected } = await writeTables([write]);
    const after = await rowsOf("shareRows");
    expect(after).toHaveLength(before.length + 1);
    expect(after.map((row) => row[4])).toEqual([...before.slice(1).map((_, index) => index), 7, 8]);
    expect(after.toSpliced(-2, 1).map((row) => [row[0], row[2], row[3]])).toEqual(
      before.map((row, index) => [row[0], row[2], index === 2 ? "#BUSY!" : row[3]]),
    );
    // Nothing computes here: the formula itself tells that it was left alone.
    const { row, column } = placeOf(shareCell(model, "D", 2));
    expect(sheetOf(model, "Laskunjako").cells.get(row * 16_384 + column)?.formula).toBe("=3+4");
    expect(after.at(-2)).toMatchObject({ 0: "2", 2: "A", 3: 3 });
    await writeTables(writes, expected);
    expect(stateOf(model)).toEqual(start);
  });

  test("is compared before the write: a weight that changed meanwhile stops it, and nothing is written", async () => {
    const { host, model } = await startRound();
    const seen = await weights();
    const write = await sharesBeside();
    const cell = shareCell(model, "D", 3);
    type(model, "Laskunjako", cell, 99);
    const before = stateOf(model);
    host.resetCount();
    await expect(writeTables([write], [seen])).rejects.toMatchObject({
      code: "changed-meanwhile",
      details: { sheet: "Laskunjako", cell },
    });
    expect(stateOf(model)).toEqual(before);
    expect(host.count.syncs).toBe(1);
  });

  test("is compared on other sheets and in rows that came or went, too", async () => {
    const { model } = await startRound();
    const lines = (await rowsOf("invoiceLines")).flatMap((row) =>
      row[4] === null ? [] : [[row[4] ?? null]],
    );
    const net = { table: "invoiceLines", columns: ["Veroton €"] };
    const write = vats(3);
    const refused = { code: "changed-meanwhile", details: { sheet: "Lasku" } };
    await expect(writeTables([write], [{ ...net, rows: lines.slice(0, -1) }])).rejects.toMatchObject(refused);
    await expect(writeTables([write], [{ ...net, rows: [...lines, [1]] }])).rejects.toMatchObject(refused);
    await writeTables([write], [{ ...net, rows: [...lines, [null]] }]);
    type(model, "Lasku", "E7", 1);
    await expect(writeTables([write], [{ ...net, rows: lines }])).rejects.toMatchObject({
      code: "changed-meanwhile",
      details: { sheet: "Lasku", cell: "E7" },
    });
  });

  test("since the write is never undone: a changed cell and a typed row stop the undo", async () => {
    const { model } = await startRound();
    const write = await sharesBeside();
    const { writes, expected } = await writeTables([write]);
    const last = (await rowsOf("shareRows")).length;
    const refusal = async (column: string, row: number) => {
      const before = stateOf(model);
      const details = { sheet: "Laskunjako", cell: shareCell(model, column, row) };
      await expect(writeTables(writes, expected)).rejects.toMatchObject({
        code: "changed-meanwhile",
        details,
      });
      expect(stateOf(model)).toEqual(before);
    };
    type(model, "Laskunjako", shareCell(model, "D", last - 2), 12);
    await refusal("D", last - 2);
    type(model, "Laskunjako", shareCell(model, "D", last - 2), 3);
    const kept = [undefined, undefined, undefined, undefined];
    await writeTables([
      { ...write, rows: [...Array<typeof kept>(last - 1).fill(kept), ["3", "B", 1, 1], kept] },
    ]);
    await refusal("A", last - 1);
    expect(await rowsOf("shareRows")).toHaveLength(last + 1);
  });
});

describe("refused with nothing changed", () => {
  test.each<[string, TableWrite, string, object]>([
    ["a table that is not there", { ...vats(1), table: "omat" }, "no-table", { table: "omat" }],
    [
      "a column that is not there",
      { ...vats(1), columns: ["Hinta"] },
      "missing-column",
      { column: "Hinta", sheet: "Laskunjako" },
    ],
    ["a number that is not finite", { ...vats(1), rows: [[NaN]] }, "not-a-number", {}],
  ])("%s", async (_, write, code, details) => {
    const { model } = await startRound();
    const before = stateOf(model);
    await expect(writeTables([vats(3), write])).rejects.toMatchObject({ code, details });
    expect(stateOf(model)).toEqual(before);
  });

  test("a sheet that has a password", async () => {
    const { model } = await startRound();
    const sheet = sheetOf(model, "Laskunjako");
    sheet.protection = { options: {}, password: "salasana" };
    const before = stateOf(model);
    await expect(writeTables([vats(3)])).rejects.toMatchObject({
      code: "protected",
      details: { sheet: "Laskunjako" },
    });
    expect(stateOf(model)).toEqual(before);
  });
});

test.each<[string, () => TableWrite | Promise<TableWrite>]>([
  ["grows", () => vats(40)],
  ["shrinks", () => vats(2)],
  ["stays", () => vats(22)],
  ["grows around what people typed", sharesBeside],
])("wherever Excel fails while a table %s, the cells are as they were", async (_, make) => {
  const { host, model } = await startRound();
  const write = await make();
  const before = stateOf(model);
  host.resetCount();
  const { writes: undo } = await writeTables([write]);
  const { actions } = host.count;
  await writeTables(undo);
  expect(actions).toBeGreaterThan(20);
  const codes: string[] = [];
  for (let action = 1; action <= actions; action++) {
    host.failAt(action);
    await writeTables([write]).catch(({ code }: DomainError) => codes.push(code));
    expect(stateOf(model)).toEqual(before);
  }
  expect(codes).toHaveLength(actions);
  // A sheet that cannot be opened is taken for one with a password.
  expect(codes.filter((code) => code !== "not-written")).toEqual(["protected"]);
  expect(model.eventsEnabled).toBe(true);
});
