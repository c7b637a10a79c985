import { findTables, type FoundWorkbook } from "../../src/intake/workbook/findTables";
import { readCells } from "../../src/intake/workbook/readCells";
import { readRound } from "../../src/intake/workbook/readRound";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../src/tasks/makeRoundWorkbook";
import { sampleBasis, sampleInvoice } from "../../src/tasks/sample/sampleInvoice";
import { splitPayable } from "../../src/tasks/splitPayable";
import { writeSplit, type TableRows } from "../../src/tasks/writeSplit";
import type { CellContent, WorkbookCells } from "../../src/templates/WorkbookCells";

const invoice = splitPayable(sampleInvoice("fi"), sampleBasis("fi"));
const round = makeRoundWorkbook({ name: "Kierros", organiser: "Järjestäjä", invoice }, "fi");
let written: WorkbookCells;
beforeAll(async () => {
  written = await readCells(await writeWorkbook(round));
});

/** The workbook after a person changed the body rows of one table. */
function changed(
  id: string,
  change: (rows: readonly (readonly CellContent[])[]) => readonly (readonly CellContent[])[],
): FoundWorkbook {
  const tables = written.tables.map((table) => {
    const [header = [], ...body] = table.rows;
    return table.id === id ? { ...table, rows: [header, ...change(body)] } : table;
  });
  return findTables({ ...written, tables });
}

const splitOf = (found: FoundWorkbook) => {
  const { invoice: typed, basis } = readRound(found);
  return writeSplit(found, splitPayable(typed, basis), "fi");
};
const rowsOf = (writes: readonly TableRows[], id: string) =>
  writes.find(({ table }) => table === id)?.rows ?? [];
const centsIn = (rows: TableRows["rows"], column: number) =>
  rows.reduce((sum, row) => sum + BigInt(Math.round(Number(row[column] ?? 0) * 100)), 0n);

/** Columns of the sheet's table of shares. */
const [WEIGHT, SHARE] = [3, 4];
/** Column of the table of VAT classes. */
const STATED = 2;

test("a workbook that holds the split already is left as it is", () => {
  const write = splitOf(findTables(written));
  expect(write.isWritten).toBe(true);
  expect(write.shares).toBe(97);
  expect(write.vats).toBe(22);
});

test("shares stand beside the weights in the order in which people sorted them", () => {
  const found = changed("shareRows", (rows) => rows.toReversed());
  const shares = rowsOf(splitOf(found).writes, "shareRows");
  const before = found.tables.get("shareRows")?.rows ?? [];
  expect(shares.map(([, , , share]) => share)).toEqual(before.map(({ share }) => share?.value));
  expect(centsIn(shares, 3)).toBe(invoice.split.netCents);
});

test("a changed weight is a new split; empty rows stay, and a weight of 0 pays 0", () => {
  const empty = [null, null, null, null, null, null, null];
  const found = changed("shareRows", (rows) => [
    ...rows.map((row, index) =>
      row.map((cell, column) => (column === WEIGHT && index < 2 ? index * 5 : cell)),
    ),
    empty,
  ]);
  const write = splitOf(found);
  const shares = rowsOf(write.writes, "shareRows");
  expect(write.isWritten).toBe(false);
  expect(shares).toHaveLength(98);
  expect(shares[0]?.[3]).toBe(0);
  expect(shares[97]).toEqual([undefined, undefined, undefined, null]);
  expect(centsIn(shares, 3)).toBe(invoice.split.netCents);
});

test("a share that was typed over is put right", () => {
  const found = changed("shareRows", (rows) =>
    rows.map((row, index) => row.map((cell, column) => (column === SHARE && index === 3 ? 1 : cell))),
  );
  const write = splitOf(found);
  expect(write.isWritten).toBe(false);
  const before = written.tables.find(({ id }) => id === "shareRows")?.rows[4];
  const share = rowsOf(write.writes, "shareRows")[3];
  expect(share).toEqual([undefined, undefined, undefined, before?.[SHARE]]);
});

test("what people typed is never written, and is expected to stand as it was read", () => {
  const found = changed("shareRows", (rows) =>
    rows.map((row, index) => row.map((cell, column) => (column === WEIGHT && index === 0 ? 5 : cell))),
  );
  const { writes, expected } = splitOf(found);
  expect(writes.map(({ table }) => table)).toEqual(["lineRows", "classRows", "vatRows", "shareRows"]);
  for (const row of rowsOf(writes, "shareRows"))
    expect(row.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  const weights = expected.find(({ table }) => table === "shareRows");
  expect(weights?.columns).toEqual(["Rivi", "Tunnus", "Paino"]);
  expect(weights?.rows[0]).toEqual(["1", "A", 5]);
  expect(expected.map(({ table }) => table)).toEqual([
    "invoiceLines",
    "vatClasses",
    "payerRows",
    "shareRows",
  ]);
});

test("a share without a row gets one above the last, which stays the last", () => {
  const fallback = { A: "1", B: "1" };
  const found = changed("shareRows", (rows) => rows.filter(([line]) => String(line) !== "10"));
  const { invoice: typed, basis } = readRound(found);
  const write = writeSplit(found, splitPayable(typed, { ...basis, fallback }), "fi");
  const rows = rowsOf(write.writes, "shareRows");
  expect(rows.slice(-3).map((row) => row.slice(0, 3))).toEqual([
    ["10", "A", 1],
    ["10", "B", 1],
    [undefined, undefined, undefined],
  ]);
});

test("a rate that only the lines have gets a row among the classes, its VAT not stated", () => {
  const found = changed("vatClasses", (rows) =>
    rows.map((row) => row.map((cell, column) => (column === STATED || row[0] === 25.5 ? null : cell))),
  );
  const classes = rowsOf(splitOf(found).writes, "vatClasses");
  expect(classes).toContainEqual([25.5, null]);
  expect(classes.filter(([rate]) => rate !== undefined)).toHaveLength(1);
});

test("a line at another rate than the stated VAT has is not split", () => {
  const found = changed("vatClasses", (rows) =>
    rows.map((row) => (row[0] === 25.5 ? row.map(() => null) : row)),
  );
  expect(() => splitOf(found)).toThrow(
    expect.objectContaining({
      code: "rate-not-stated",
      details: { line: "2", rate: "25.5", stated: "13.5" },
    }),
  );
});

test("a line at a listed rate whose VAT is not stated is split beside stated VAT", () => {
  const found = changed("vatClasses", (rows) =>
    rows.map((row) => (row[0] === 25.5 ? row.map((cell, column) => (column === STATED ? null : cell)) : row)),
  );
  expect(centsIn(rowsOf(splitOf(found).writes, "vatRows"), 3)).toBe(invoice.split.vatCents);
});

test("rows of an earlier, longer split are emptied and none is taken away", () => {
  const found = changed("invoiceLines", (rows) =>
    rows.map((row) => (String(row[0]) === "10" ? row.map(() => null) : row)),
  );
  const { invoice: typed, basis } = readRound(found);
  const lines = Object.fromEntries(Object.entries(basis.lines).filter(([id]) => id !== "10"));
  const { writes } = writeSplit(found, splitPayable(typed, { ...basis, lines }), "fi");
  const checked = rowsOf(writes, "lineRows");
  expect(checked).toHaveLength(found.tables.get("lineRows")?.rows.length ?? 0);
  expect(checked.filter(([line]) => line !== null)).toHaveLength(9);
});
