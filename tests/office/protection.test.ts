import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Viikko", "Arvo"],
      ["2026-W02", 1],
      ["2026-W03", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "tblWeeks";
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.getRange("D:D").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
});

const attempt = (talk: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Promise<unknown> =>
  Excel.run(async (context) => {
    talk(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  }).then(
    () => "done",
    (error: unknown) => (error as { readonly code: string }).code,
  );

test.each<[string, string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown]>([
  ["write an open cell", "done", (sheet) => (sheet.getRange("B2").values = [[5]])],
  ["write an open column", "done", (sheet) => (sheet.getRange("D7").values = [[5]])],
  ["write a locked cell", "AccessDenied", (sheet) => (sheet.getRange("A2").values = [["x"]])],
  ["write over both", "AccessDenied", (sheet) => (sheet.getRange("A2:B2").values = [["x", 5]])],
  ["write a cell that nobody touched", "AccessDenied", (sheet) => (sheet.getRange("F9").values = [[1]])],
  ["clear a locked cell", "AccessDenied", (sheet) => sheet.getRange("A2").clear("Contents")],
  ["colour a cell", "AccessDenied", (sheet) => (sheet.getRange("B2").format.fill.color = "#112233")],
  ["unlock a cell", "AccessDenied", (sheet) => (sheet.getRange("A2").format.protection.locked = false)],
  ["widen a column, which is allowed", "done", (sheet) => (sheet.getRange("A:A").format.columnWidth = 90)],
  ["heighten a row", "AccessDenied", (sheet) => (sheet.getRange("1:1").format.rowHeight = 30)],
  ["insert rows", "AccessDenied", (sheet) => sheet.getRange("2:2").insert("Down")],
  [
    "add a row to a table",
    "AccessDenied",
    (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["w", 1]]),
  ],
  ["make a table", "AccessDenied", (sheet) => sheet.tables.add("F1:F2", true)],
  ["add a rule", "AccessDenied", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom")],
  [
    "validate",
    "AccessDenied",
    (sheet) => (sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  ],
  ["add a chart", "AccessDenied", (sheet) => sheet.charts.add("Line", sheet.getRange("B1:B3"))],
  ["protect again", "AccessDenied", (sheet) => sheet.protection.protect()],
])("on a protected sheet, to %s is %s", async (_, answer, talk) => {
  expect(await attempt(talk)).toBe(answer);
});

test("a write that is refused changes no cell", async () => {
  await attempt((sheet) => (sheet.getRange("A2:B2").values = [["x", 5]]));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A2:B2").load("values");
    await context.sync();
    expect(range.values).toEqual([["2026-W02", 1]]);
  });
});

test("without protection everything can be changed again, and the options come back", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatRows: false });
  });
  expect(
    await attempt((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A2").values = [["x"]];
    }),
  ).toBe("done");
});

test("a password has to be right", async () => {
  await attempt((sheet) => {
    sheet.protection.unprotect();
    sheet.protection.protect({}, "salaisuus");
  });
  expect(await attempt((sheet) => sheet.protection.unprotect("väärä"))).toBe("AccessDenied");
  expect(await attempt((sheet) => sheet.protection.unprotect("salaisuus"))).toBe("done");
});

test("a protected workbook keeps its sheets", async () => {
  await attempt((_, workbook) => workbook.protection.protect());
  expect(await attempt((_, workbook) => workbook.worksheets.add())).toBe("AccessDenied");
  expect(await attempt((sheet) => (sheet.name = "Toinen"))).toBe("AccessDenied");
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
