import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => expect(excel.host.faults).toEqual([]));

const talk = (run: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    run(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });

test("sheets are added, renamed, moved, hidden and deleted", async () => {
  await talk((sheet, { worksheets }) => {
    const added = worksheets.add();
    added.name = "Viikot";
    added.position = 0;
    added.tabColor = "#0f6cbd";
    added.showGridlines = false;
    sheet.visibility = "VeryHidden";
  });
  const [weeks, first] = excel.model.sheets;
  expect(weeks).toMatchObject({ name: "Viikot", tabColor: "#0F6CBD", showGridlines: false });
  expect(first).toMatchObject({ name: "Sheet1", visibility: "VeryHidden" });
  const hidden = talk((_, { worksheets }) => worksheets.getItem("Sheet1").delete());
  await expect(hidden).rejects.toMatchObject({ code: "InvalidOperation" });
  await talk((_, { worksheets }) => {
    worksheets.getItem("Sheet1").visibility = "Hidden";
    worksheets.getItem("Sheet1").delete();
  });
  expect(excel.model.sheets).toHaveLength(1);
});

test("the cursor is on the active sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Viikot").getRange("B2:C5").select();
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([range.address, cell.address, sheet.name]).toEqual(["Viikot!B2:C5", "Viikot!B2", "Viikot"]);
  });
});

test("panes are frozen and thawed", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    freezePanes.freezeAt("A1:B3");
    const frozen = freezePanes.getLocation().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!A1:B3");
    expect(excel.model.sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("the page is set up for print", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    pageLayout.setPrintTitleRows("$3:$3");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    pageLayout.load("orientation,paperSize,zoom,leftMargin");
    const rows = pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", leftMargin: 72 });
    expect(rows.address).toBe("Sheet1!3:3");
  });
  expect(excel.model.sheets[0]?.page.headersFooters).toEqual({ rightFooter: "&P / &N" });
});

test("looks that cells do not share are null, and borders belong to the cells", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B2:C3");
    sheet.getRange("B2").format.font.bold = true;
    range.format.borders.getItem("InsideHorizontal").color = "#c7c7c7";
    range.format.borders.getItem("EdgeBottom").style = "Double";
    range.format.load("font/bold,wrapText,fill/color");
    const bottom = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,color");
    const top = sheet.getRange("B3").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({ font: { bold: null }, wrapText: false });
    expect([bottom.style, bottom.color, top.style]).toEqual(["Continuous", "#C7C7C7", "Continuous"]);
  });
});

test("the look of a whole column is overruled by cells and by what comes later", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B:B").format.fill.color = "#111111";
    sheet.getRange("B2").format.fill.color = "#222222";
    const fills = ["B1", "B2"].map((address) => sheet.getRange(address).format.fill.load("color"));
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(["#111111", "#222222"]);
    sheet.getRange("A:C").format.fill.color = "#333333";
    const later = sheet.getRange("B2").format.fill.load("color");
    await context.sync();
    expect(later.color).toBe("#333333");
  });
});

test("validation keeps the cells that a later rule does not take", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const all = sheet.getRange("A1:A5").dataValidation;
    all.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: "Between" } };
    all.prompt = { title: "Arvo", message: "0–5", showPrompt: true };
    sheet.getRange("A3").dataValidation.rule = { list: { source: "=Valinnat", inCellDropDown: true } };
    const types = ["A2", "A3", "A4"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,prompt"),
    );
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(["WholeNumber", "List", "WholeNumber"]);
    expect(types[2]?.prompt.message).toBe("0–5");
  });
});

test("a new conditional format comes before the others", async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1:A5");
    conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1";
    conditionalFormats.add("Custom").custom.rule.formula = "=$A1>2";
    conditionalFormats.load("items/type,items/priority,items/custom/rule/formula");
    await context.sync();
    expect(conditionalFormats.items.map(({ priority, custom }) => [priority, custom.rule.formula])).toEqual([
      [0, "=$A1>2"],
      [1, "=$A1>1"],
    ]);
    conditionalFormats.clearAll();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
