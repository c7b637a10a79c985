import { filledFormula } from "../../src/workbench/office/model/formulas/filledFormula";
import { movedFormula } from "../../src/workbench/office/model/formulas/movedFormula";
import { renamedInFormula } from "../../src/workbench/office/model/formulas/renamedInFormula";
import { renamedTable } from "../../src/workbench/office/model/formulas/renamedTable";
import { shiftedBox, shiftOf } from "../../src/workbench/office/model/edits/shiftCells";
import { boxText, parseBox } from "../../src/workbench/office/model/addresses";
import { startExcel } from "./excel";

test.each([
  ["=A1+$A$1+A$1+$A1", "=C4+$A$1+C$1+$A4"],
  ['=SUM(B2:B9)&"A1"', '=SUM(D5:D12)&"A1"'],
  ["=tblA1[A1]+LOG10(A1)+T3X", "=tblA1[A1]+LOG10(C4)+T3X"],
  ["=Oma!A1+'Oma taulu'!A1:B2", "=Oma!C4+'Oma taulu'!C4:D5"],
  ["=SUM(A:A)+SUM(1:1)+SUM($A:$A)", "=SUM(C:C)+SUM(4:4)+SUM($A:$A)"],
  ["=XFD1", "=#REF!"],
  ["teksti A1", "teksti A1"],
])("%s is %s three rows down and two columns to the right", (formula, filled) => {
  expect(filledFormula(formula, 3, 2)).toBe(filled);
});

test.each([
  ["B5", "down", "5:6", "B7"],
  ["B4", "down", "5:6", "B4"],
  ["B2:B9", "down", "5:6", "B2:B11"],
  ["B:B", "down", "5:6", "B:B"],
  ["B5", "up", "5:6", null],
  ["B4:B7", "up", "5:6", "B4:B5"],
  ["B5:B9", "up", "5:6", "B5:B7"],
  ["B9", "up", "5:6", "B7"],
  ["C1", "right", "B:B", "D1"],
  ["A1:C1", "left", "B:B", "A1:B1"],
  ["C5", "down", "A5:B6", "C5"],
] as const)("%s after moving %s at %s is %s", (box, direction, at, expected) => {
  const moved = shiftedBox(parseBox(box), shiftOf(parseBox(at), direction));
  expect(moved && boxText(moved)).toBe(expected);
});

test("references follow on their own sheet only, deleted ones are #REF!", () => {
  const moved = (formula: string) =>
    movedFormula(formula, "Oma", "Viikot", (box) =>
      box.top === 8 ? null : { ...box, top: box.top + 1, bottom: box.bottom + 1 },
    );
  expect(moved('=A1+Viikot!$B$2+VIIKOT!A9&"Viikot!A1"')).toBe('=A1+Viikot!$B$3+#REF!&"Viikot!A1"');
});

test("a renamed sheet is renamed in formulas, in quotes where it needs them", () => {
  expect(renamedInFormula("=Sheet1!A1+'Muu'!A1&\"Sheet1!\"", "Sheet1", "Oma taulu")).toBe(
    "='Oma taulu'!A1+'Muu'!A1&\"Sheet1!\"",
  );
});

test("a renamed table is renamed in formulas", () => {
  expect(renamedTable('=SUM(tblA[tblB])+TBLA+tblA2[x]&"tblA"', "tblA", "tblC")).toBe(
    '=SUM(tblC[tblB])+tblC+tblA2[x]&"tblA"',
  );
});

describe("a formula that Excel would not take is refused", () => {
  beforeEach(async () => {
    await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["Viikko", "Arvo [kpl]"],
        ["w", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "tblWeeks";
      await context.sync();
    });
  });

  const write = (cell: string, formula: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(cell).formulas = [[formula]];
      await context.sync();
    }).then(
      () => "taken",
      (error: unknown) => (error as { readonly code: string }).code,
    );

  test.each([
    ["D1", "=SUM(1,2)", "taken"],
    ["D1", '=COUNTIF(tblWeeks[Viikko],"a;b(")', "taken"],
    ["D1", "=SUM({1;2})", "taken"],
    ["D1", "=tblWeeks[[#Headers],[Viikko]]", "taken"],
    ["D1", "=SUM(tblWeeks[Arvo '[kpl']])", "taken"],
    ["D1", "=SUM(tblWeeks)+Sheet1!A1", "taken"],
    ["B2", "=LEN([@Viikko])", "taken"],
    ["B2", "=LEN(tblWeeks[[#This Row],[Viikko]])", "taken"],
    ["D1", "=SUM(1;2)", "InvalidArgument"],
    ["D1", "=SUM(1,2", "InvalidArgument"],
    ["D1", "=1+", "InvalidArgument"],
    ["D1", "=tblOther[Viikko]", "InvalidArgument"],
    ["D1", "=tblWeeks[Muu]", "InvalidArgument"],
    ["D1", "=[@Viikko]", "InvalidArgument"],
    ["D1", "=Muu!A1", "InvalidArgument"],
  ])("%s: %s is %s", async (cell, formula, answer) => {
    expect(await write(cell, formula)).toBe(answer);
  });

  test("rules do not speak of tables", async () => {
    const rule = Excel.run(async (context) => {
      const source = "=tblWeeks[Viikko]";
      context.workbook.worksheets.getFirst().getRange("D1").dataValidation.rule = {
        list: { source, inCellDropDown: true },
      };
      await context.sync();
    });
    await expect(rule).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("one formula for many cells goes along as it is filled", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("D1:D3");
      range.formulas = "=$A1&A$1" as unknown as string[][];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=$A1&A$1"], ["=$A2&A$1"], ["=$A3&A$1"]]);
    });
  });
});

test("inserted rows move formulas, names, rules and charts", async () => {
  const { model } = await startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("B5").formulas = [["=A5*2"]];
    workbook.worksheets.add("Muu").getRange("A1").formulas = [["=Sheet1!B5+A9"]];
    workbook.names.add("goal", sheet.getRange("B5"));
    sheet.getRange("B5:B6").conditionalFormats.add("Custom").custom.rule.formula = "=$B5>1";
    sheet.charts.add("Line", sheet.getRange("B5:B6"), "Columns");
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("1:1").delete("Up");
    await context.sync();
  });
  const [sheet, other] = model.sheets;
  expect(sheet?.cells.get(5 * 16384 + 1)?.formula).toBe("=A6*2");
  expect(other?.cells.get(0)?.formula).toBe("=Sheet1!B6+A9");
  expect(model.names[0]?.formula).toBe("=Sheet1!$B$6");
  expect(sheet?.conditionals[0]).toMatchObject({ box: parseBox("B6:B7"), rule: { formula: "=$B6>1" } });
  expect(sheet?.charts[0]?.series[0]?.values).toBe("Sheet1!$B$6:$B$7");
});

test("what pointed to a deleted sheet is #REF!", async () => {
  const { model } = await startExcel();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const gone = workbook.worksheets.add("Muu");
    workbook.worksheets.getFirst().getRange("A1").formulas = [["=Muu!B5+1"]];
    workbook.names.add("goal", gone.getRange("B5"));
    gone.delete();
    await context.sync();
  });
  expect(model.sheets[0]?.cells.get(0)?.formula).toBe("=#REF!+1");
  expect(model.names[0]?.formula).toBe("=#REF!");
});
