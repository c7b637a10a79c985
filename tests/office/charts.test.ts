import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["w1", 3],
      ["w2", 5],
      ["w3", 4],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"), "Columns");
    chart.name = "t3";
    chart.title.text = "T3 viikoittain";
    chart.legend.position = "Bottom";
    chart.displayBlanksAs = "NotPlotted";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.format.line.color = "#e6e6e6";
    chart.axes.categoryAxis.title.text = "viikko";
    const [value, goal] = [chart.series.getItemAt(0), chart.series.add("Tavoite")];
    value.setXAxisValues(sheet.getRange("A1:A3"));
    value.markerStyle = "Circle";
    value.format.line.weight = 1.5;
    goal.setValues(sheet.getRange("C1:C3"));
    goal.format.line.lineStyle = "Dash";
    chart.setPosition("D2", "J12");
    await context.sync();
  });
});
afterEach(() => expect(excel.host.faults).toEqual([]));

test("what was set on a chart is read back", async () => {
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItem("t3");
    chart.load("name,chartType,top,left,height,width,title/text,legend/position,axes/valueAxis/minimum");
    chart.axes.load("valueAxis/majorGridlines/format/line/color,categoryAxis/title/text");
    chart.series.load("items/name,items/markerStyle,items/format/line/weight,items/format/line/lineStyle");
    const values = chart.series.getItemAt(0).getDimensionValues("Values");
    const weeks = chart.series.getItemAt(0).getDimensionValues("Categories");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: "t3",
      chartType: "Line",
      top: 15,
      left: 144,
      height: 165,
      width: 336,
      title: { text: "T3 viikoittain" },
      legend: { position: "Bottom" },
      axes: {
        valueAxis: { minimum: 0, majorGridlines: { format: { line: { color: "#E6E6E6" } } } },
        categoryAxis: { title: { text: "viikko" } },
      },
    });
    expect(
      chart.series.items.map(({ name, markerStyle, format }) => [
        name,
        markerStyle,
        format.line.weight,
        format.line.lineStyle,
      ]),
    ).toEqual([
      ["Series1", "Circle", 1.5, "Automatic"],
      ["Tavoite", "Automatic", 2.25, "Dash"],
    ]);
    expect(values.value).toEqual([3, 5, 4]);
    expect(weeks.value).toEqual(["w1", "w2", "w3"]);
  });
});

test("a chart is moved by points to the nearest cells, and deleted", async () => {
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    const chart = charts.getItem("t3");
    chart.top = 29;
    chart.width = 96;
    await context.sync();
    expect(excel.model.sheets[0]?.charts[0]?.box).toEqual({ top: 2, left: 3, bottom: 12, right: 4 });
    chart.delete();
    const count = charts.getCount();
    const none = charts.getItemOrNullObject("t3");
    await context.sync();
    expect([count.value, none.isNullObject]).toEqual([0, true]);
  });
});
