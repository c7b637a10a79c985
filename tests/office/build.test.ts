import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  expect(excel.host.faults).toEqual([]);
  expect(excel.host.missing).toEqual([]);
});

test("one sync builds sheets, tables, names, rules and charts", async () => {
  await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.runtime.enableEvents = false;
    const { workbook } = context;
    const sheet = workbook.worksheets.add("Viikot");
    sheet.showGridlines = false;
    sheet.tabColor = "#0F6CBD";
    sheet.getRange("A1:B3").values = [
      ["Viikko", "Arvo"],
      ["2026-W02", 3],
      ["2026-W03", 4],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "tblWeeks";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    table.getDataBodyRange().format.protection.locked = false;
    const formula = "=tblWeeks[Arvo]";
    workbook.names.add("weeksValue", formula);
    workbook.names.add("goal", sheet.getRange("D1"));
    const validation = sheet.getRange("B2:B3").dataValidation;
    validation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
    validation.prompt = { title: "Arvo", message: "0–100", showPrompt: true };
    const { custom } = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    custom.rule.formula = "=$B2>3";
    custom.format.font.color = "#B10E1C";
    const chart = sheet.charts.add("Line", table.columns.getItem("Arvo").getDataBodyRange(), "Columns");
    chart.title.text = "Arvo";
    chart.axes.valueAxis.minimum = 0;
    chart.series.getItemAt(0).format.line.color = "#0F6CBD";
    chart.series.add("Mediaani").setValues(sheet.getRange("C2:C3"));
    chart.setPosition("E2", "J12");
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "&A";
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.protection.protect({ allowFormatColumns: true });
    workbook.properties.custom.add("kind", "team");
    workbook.customXmlParts.add('<workbook xmlns="urn:test"/>');
    sheet.activate();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  const [, sheet] = excel.model.sheets;
  expect(sheet?.tables[0]).toMatchObject({ name: "tblWeeks", box: { top: 0, left: 0, bottom: 2, right: 1 } });
  expect(sheet?.charts[0]?.series.map(({ values }) => values)).toEqual([
    "Viikot!$B$2:$B$3",
    "Viikot!$C$2:$C$3",
  ]);
  expect(excel.host.count.syncs).toBe(1);
});
