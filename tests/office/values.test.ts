import { formattedText } from "../../src/workbench/office/model/values/formattedText";
import { readInput } from "../../src/workbench/office/model/values/readInput";
import { startExcel } from "./excel";

test.each<[string | number | boolean, string | number | boolean]>([
  ["7", 7],
  ["-1.5", -1.5],
  ["1,234.5", 1234.5],
  ["12%", 0.12],
  ["1e3", 1000],
  [".5", 0.5],
  ["true", true],
  ["2026-01-05", 46027],
  ["1/5/2026", 46027],
  ["2026-02-30", "2026-02-30"],
  ["'007", "007"],
  ["7,5", "7,5"],
  ["2026-W02", "2026-W02"],
  ["", ""],
  ["x", "x"],
  [3, 3],
  [false, false],
  ["1/2", 46024],
  ["2-13", 46066],
  ["13-2", "13-2"],
  ["3/9/26", 46090],
  ["12:00", 0.5],
  ["25:00", "25:00"],
])("Excel takes %p for %p", (input, value) => {
  expect(readInput(input, 2026).value).toBe(value);
});

test("a cell without a number format gets one from what is written", async () => {
  await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
    range.numberFormat = [["General", "General", "0.0", "General"]];
    range.values = [["2026-01-05", "12%", "12%", 7]];
    range.load("numberFormat,values");
    await context.sync();
    expect(range.numberFormat).toEqual([["m/d/yyyy", "0%", "0.0", "General"]]);
    expect(range.values).toEqual([[46027, 0.12, 0.12, 7]]);
  });
});

test.each<[string | number | boolean, string | undefined, string]>([
  [0.1 + 0.2, undefined, "0.3"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [0.135, "0.0%", "13.5%"],
  [13.5, '0.0" %"', "13.5 %"],
  [46027, "yyyy-mm-dd", "2026-01-05"],
  [46027, "d.m.yyyy", "5.1.2026"],
  [46027.5, "hh:mm", "12:00"],
  [7, "0.##", "7"],
  [0, '0;-0;"–"', "–"],
  [true, undefined, "TRUE"],
  ["x", "0.0", "x"],
])("%p with the format %p is shown as %p", (value, format, text) => {
  expect(formattedText(value, format)).toBe(text);
});

test("a cell that is formatted as text keeps what is written", async () => {
  await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
    range.numberFormat = [["@", "@", "General", "0.0"]];
    range.values = [["007", "=1+1", "007", 2.25]];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["007", "=1+1", 7, 2.25]]);
    expect(range.text).toEqual([["007", "=1+1", "7", "2.3"]]);
    expect(range.valueTypes).toEqual([["String", "String", "Double", "Double"]]);
    expect(range.numberFormat).toEqual([["@", "@", "General", "0.0"]]);
  });
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  await startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [[null, ""]];
    range.load("values");
    const used = context.workbook.worksheets.getFirst().getUsedRange(true).load("address");
    await context.sync();
    expect(range.values).toEqual([[1, ""]]);
    expect(used.address).toBe("Sheet1!A1");
  });
});

test("a formula that nobody calculated shows that it waits, until a calculation settles", async () => {
  const { model } = await startExcel();
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values,formulas,valueTypes");
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0], range.valueTypes[0]?.[0]] as unknown[];
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+1"]];
    await context.sync();
  });
  expect(await read()).toEqual(["#BUSY!", "=1+1", "Error"]);
  const settle = async () => {
    const cell = model.sheets[0]?.cells.get(0);
    if (cell) cell.value = 2;
  };
  await startExcel({ book: model, calculation: { settle } });
  expect(await read()).toEqual([2, "=1+1", "Double"]);
});
