import type { CellValue, Sheet } from "../../src/workbench/office/model/Book";
import { formulaAt } from "../../src/workbench/office/model/cells";
import { actingAs } from "../../src/workbench/office/model/newBook";
import { writeCells } from "../../src/workbench/office/model/writeCells";
import { type RunningExcel, startExcel } from "./excel";

const FORMULA = "=[@Tuli]-[@Lähti]";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getFirst();
    own.getRange("A1:C3").values = [
      ["Tuli", "Lähti", "Jono"],
      [5, 3, ""],
      [4, 4, ""],
    ];
    const flow = own.tables.add("A1:C3", true);
    flow.name = "tblFlow";
    flow.columns.getItem("Jono").getDataBodyRange().formulas = FORMULA as unknown as string[][];
    await context.sync();
  });
});
afterEach(() => expect(excel.host.faults).toEqual([]));

const talk = (run: (sheet: Excel.Worksheet, table: Excel.Table) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    run(sheet, sheet.tables.getItem("tblFlow"));
    await context.sync();
  });

const sheet = (): Sheet => excel.model.sheets[0] as Sheet;
const table = () => sheet().tables[0];
/** Rows as they would be typed. */
const rows = (from: number, to: number): CellValue[][] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    [0, 1, 2].map((column) => formulaAt(sheet(), from + index - 1, column)),
  );

test("a row typed under the table joins it and gets the formula of the calculated column", () => {
  actingAs(excel.model, "user", () =>
    writeCells(excel.model, sheet(), { top: 3, left: 0, bottom: 3, right: 0 }, [[9]]),
  );
  expect(table()?.box.bottom).toBe(3);
  expect(rows(4, 4)).toEqual([[9, "", FORMULA]]);
});

test("a row typed one row further down does not join it", () => {
  writeCells(excel.model, sheet(), { top: 4, left: 0, bottom: 4, right: 0 }, [[9]]);
  expect(table()?.box.bottom).toBe(2);
});

test("rows are added at the end and in between, null keeps the formula", async () => {
  await talk((_, own) => {
    own.rows.add(undefined, [[7, 1, null]] as unknown as number[][]);
    own.rows.add(0, [[8, 2, null]] as unknown as number[][]);
  });
  expect(rows(2, 5)).toEqual([
    [8, 2, FORMULA],
    [5, 3, FORMULA],
    [4, 4, FORMULA],
    [7, 1, FORMULA],
  ]);
  expect(table()?.box.bottom).toBe(4);
});

test("what stands under the table moves down to make room", async () => {
  await talk((own) => (own.getRange("A5").values = [["alla"]]));
  await talk((_, own) =>
    own.rows.add(undefined, [
      [1, 1, null],
      [2, 2, null],
    ] as unknown as number[][]),
  );
  expect(rows(4, 5).map(([first]) => first)).toEqual([1, 2]);
  expect(formulaAt(sheet(), 6, 0)).toBe("alla");
});

test("rows are deleted, the last one is only emptied", async () => {
  await talk((_, own) => own.rows.getItemAt(0).delete());
  expect(rows(2, 2)).toEqual([[4, 4, FORMULA]]);
  await talk((_, own) => own.rows.getItemAt(0).delete());
  expect(rows(2, 2)).toEqual([["", "", FORMULA]]);
  expect(table()?.box.bottom).toBe(1);
});

test("a sheet row inserted in the table makes it longer, with its formula and its looks", async () => {
  await talk((own, flow) => {
    flow.getDataBodyRange().format.fill.color = "#FFF4CE";
    own.getRange("3:3").insert("Down");
  });
  expect(rows(3, 3)).toEqual([["", "", FORMULA]]);
  expect(sheet().cells.get(2 * 16384)?.look?.fill).toBe("#FFF4CE");
  expect(table()?.box.bottom).toBe(3);
});

test("a table is resized below its header row only", async () => {
  await talk((_, own) => own.resize("A1:C6"));
  expect(rows(6, 6)).toEqual([["", "", FORMULA]]);
  await expect(talk((_, own) => own.resize("A2:C6"))).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("headers are texts that differ", async () => {
  await talk((own) => {
    own.getRange("F1:H2").values = [
      [2026, "x", "X"],
      ["", "", ""],
    ];
    own.tables.add("F1:H2", true);
  });
  expect([5, 6, 7].map((column) => formulaAt(sheet(), 0, column))).toEqual(["2026", "x", "X2"]);
});

test.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => unknown]>([
  ["InvalidArgument", (own) => own.tables.add("C3:D5", true)],
  ["InvalidArgument", (_, own) => (own.name = "A1")],
  ["ItemNotFound", (_, own) => own.columns.getItem("Ei ole").load("name")],
  ["InvalidArgument", (_, own) => own.rows.add(undefined, [[1]])],
  ["InvalidOperation", (own) => own.getRange("A2:A2").insert("Down")],
  ["InvalidOperation", (own) => own.getRange("1:1").delete("Up")],
])("%s: %p", async (code, run) => {
  await expect(talk(run)).rejects.toMatchObject({ code });
});

test("a name may belong to one table or one defined name only", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.names.add("tblflow", "=1");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("names and columns of tables lead to their cells", async () => {
  await Excel.run(async (context) => {
    const item = context.workbook.names.add("queue", "=tblFlow[Jono]");
    const range = item.getRange();
    const column = context.workbook.tables.getItem("tblFlow").columns.getItem("Lähti").getRange();
    item.load("type,value,formula");
    range.load("address");
    column.load("address");
    await context.sync();
    expect([item.type, item.value, item.formula]).toEqual(["Range", "Sheet1!$C$2:$C$3", "=tblFlow[Jono]"]);
    expect([range.address, column.address]).toEqual(["Sheet1!C2:C3", "Sheet1!B1:B3"]);
  });
});
