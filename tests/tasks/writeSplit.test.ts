import { findTables, type FoundWorkbook } from "../../src/intake/workbook/findTables";
import { readCells } from "../../src/intake/workbook/readCells";
import { readRound } from "../../src/intake/workbook/readRound";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../src/tasks/makeRoundWorkbook";
import { sampleBasis, sampleInvoice } from "../../src/tasks/sample/sampleInvoice";
import { splitInvoice } from "../../src/tasks/splitInvoice";
import { writeSplit, type TableRows } from "../../src/tasks/writeSplit";
import type { CellContent, WorkbookCells } from "../../src/templates/WorkbookCells";

const invoice = splitInvoice(sampleInvoice("fi"), sampleBasis("fi"));
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
  return writeSplit(found, splitInvoice(typed, basis), "fi");
};
const rowsOf = (writes: readonly TableRows[], id: string) =>
  writes.find(({ table }) => table === id)?.rows ?? [];
const centsIn = (rows: readonly (readonly CellContent[])[], column: number) =>
  rows.reduce((sum, row) => sum + BigInt(Math.round(Number(row[column] ?? 0) * 100)), 0n);

/** Columns of the sheet's table of shares. */
const [LINE, PAYER, WEIGHT, SHARE] = [0, 2, 3, 4];
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
  expect(shares.map(([line, payer]) => [line, payer])).toEqual(
    before.map(({ line, payer }) => [line?.value, payer?.value]),
  );
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
  expect(shares[1]?.[2]).toBe(5);
  expect(shares[97]).toEqual([null, null, null, null]);
  expect(centsIn(shares, 3)).toBe(invoice.split.netCents);
});

test("a share that was typed over is put right", () => {
  const found = changed("shareRows", (rows) =>
    rows.map((row, index) => row.map((cell, column) => (column === SHARE && index === 3 ? 1 : cell))),
  );
  const write = splitOf(found);
  expect(write.isWritten).toBe(false);
  const [before] = [written.tables.find(({ id }) => id === "shareRows")?.rows[4]];
  expect(rowsOf(write.writes, "shareRows")[3]).toEqual(
    [LINE, PAYER, WEIGHT, SHARE].map((column) => before?.[column ?? 0]),
  );
});

test("a rate that only the lines have gets a row among the classes, its VAT not stated", () => {
  const found = changed("vatClasses", (rows) =>
    rows.map((row) => row.map((cell, column) => (column === STATED || row[0] === 25.5 ? null : cell))),
  );
  const classes = rowsOf(splitOf(found).writes, "vatClasses");
  expect(classes).toContainEqual([25.5, null]);
  expect(classes.filter(([rate]) => rate !== null)).toHaveLength(2);
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
  const { writes } = writeSplit(found, splitInvoice(typed, { ...basis, lines }), "fi");
  const checked = rowsOf(writes, "lineRows");
  expect(checked).toHaveLength(found.tables.get("lineRows")?.rows.length ?? 0);
  expect(checked.filter(([line]) => line !== null)).toHaveLength(9);
});
