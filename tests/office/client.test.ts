import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => expect(excel.host.faults).toEqual([]));

/** What one talk with the first sheet is refused with. */
const refusal = (
  talk: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<unknown> =>
  Excel.run(async (context) => {
    talk(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  }).then(
    () => "nothing was refused",
    (error: unknown) => (error as { readonly code: string }).code,
  );

test("the add-in sees Excel on a Mac with the members of Office 2021", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("cells are written and read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, "x"],
    ];
    range.load("values,address,rowCount");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, "x"],
    ]);
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.rowCount).toBe(2);
  });
  expect(excel.host.count.syncs).toBe(1);
});

test("what was not loaded cannot be read", async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("items, paths and whole objects are loaded", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Viikot").getRange("B2").format.fill.color = "#ff0000";
    const range = worksheets.getItem("Viikot").getRange("B2");
    worksheets.load("items/name,items/freezePanes");
    range.load({ format: { fill: { color: true }, font: { bold: true } }, address: true });
    const sheet = worksheets.getItem("Viikot").load();
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Viikot"]);
    expect(range.toJSON()).toMatchObject({
      address: "Viikot!B2",
      format: { fill: { color: "#FF0000" }, font: { bold: false } },
    });
    expect(sheet.visibility).toBe("Visible");
    expect(sheet.position).toBe(1);
  });
});

test("a null object is no error, and what is done with it does nothing", async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Ei ole");
    const range = none.getRange("A1");
    range.values = [[1]];
    none.load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["ItemNotFound", (_, { workbook }) => workbook.worksheets.getItem("Ei ole").load("name")],
  ["ItemNotFound", (_, { workbook }) => workbook.names.getItem("ei").load("name")],
  ["ItemAlreadyExists", (_, { workbook }) => workbook.worksheets.add("sheet1")],
  ["InvalidArgument", (_, { workbook }) => workbook.worksheets.add("a/b")],
  ["InvalidArgument", (sheet) => sheet.getRange("A0").load("values")],
  ["InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1]])],
  ["InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "reddish")],
  ["InvalidArgument", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0).load("address")],
  ["InvalidOperation", (sheet) => sheet.delete()],
  ["InvalidOperation", (sheet) => (sheet.visibility = "Hidden")],
  ["ApiNotFound", (sheet) => sheet.getRange("A1:B2").removeDuplicates([0], false)],
  ["ApiNotFound", (sheet) => sheet.load("standardWidth")],
  ["ApiNotFound", (sheet) => sheet.comments.getCount()],
])("%s is what Excel answers: %p", async (code, talk) => {
  expect(await refusal(talk)).toBe(code);
});

test("a member that is not here is written down", async () => {
  await refusal((sheet) => sheet.getRange("A1").getVisibleView().load("values"));
  expect(excel.host.missing).toEqual(["Range.getVisibleView is not part of this workbench."]);
});

test("a member newer than 1.14 is refused by the client itself", async () => {
  const before = excel.host.count.actions;
  expect(await refusal((sheet) => sheet.getRange("A1").getDependents())).toBe("ApiNotFound");
  expect(excel.host.count.actions).toBe(before);
});

test("a batch ends at the action that fails, and what came before stays", async () => {
  const code = await refusal((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2:A3").values = [[2]];
    sheet.getRange("A4").values = [[3]];
  });
  expect(code).toBe("InvalidArgument");
  const [sheet] = excel.model.sheets;
  expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toEqual([1]);
});

test("the host can be made to fail at any action", async () => {
  const talk = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
  };
  await refusal(talk);
  const { actions } = excel.host.count;
  expect(actions).toBeGreaterThanOrEqual(4);
  for (let action = 1; action <= actions; action++) {
    excel.host.failAt(action);
    expect(await refusal(talk)).toBe("GeneralException");
  }
  expect(await refusal(talk)).toBe("nothing was refused");
});

test("the client's own tidying up is not counted as a sync", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
    range.load("values");
    await context.sync();
    range.getRow(0).values = [[1]];
    await context.sync();
  });
  expect(excel.host.count.syncs).toBe(2);
});

test("a matrix of more than 1,500 cells comes through in parts", async () => {
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => row * column),
  );
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:T1000");
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

test("several properties are set at once, as deep as they go", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.set({ values: [[5]], format: { wrapText: true, font: { bold: true, color: "#112233" } } });
    await context.sync();
  });
  expect(excel.model.sheets[0]?.cells.get(0)).toMatchObject({
    value: 5,
    look: { wrap: true, bold: true, color: "#112233" },
  });
});

test("a range that is kept over syncs follows inserted rows", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B5");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B7");
  });
});
