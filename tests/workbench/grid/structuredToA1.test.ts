import { isSameInEveryRow, structuredToA1 } from "../../../src/workbench/grid/structuredToA1";

const box = { top: 5, left: 0, bottom: 9, right: 2 };
const tables = [{ name: "weekRows", sheet: "Viikot", box, columns: ["Week", "T3 pv", "It's [odd]"] }];
const place = { sheet: "Viikot", row: 7, column: 2 };

test.each([
  ["=SUM(weekRows[Week])", "=SUM(Viikot!$A$7:$A$10)"],
  ["=WEEKROWS[week]", "=Viikot!$A$7:$A$10"],
  ["=[@Week]+7", "=Viikot!$A8+7"],
  ["=[@[T3 pv]]", "=Viikot!$B8"],
  ["=weekRows[[#This Row],[Week]]", "=Viikot!$A8"],
  ["=weekRows[[#This Row],[Week]:[T3 pv]]", "=Viikot!$A8:$B8"],
  ["=weekRows[#Headers]", "=Viikot!$A$6:$C$6"],
  ["=weekRows[#All]", "=Viikot!$A$6:$C$10"],
  ["=weekRows[[#Headers],[T3 pv]]", "=Viikot!$B$6"],
  ["=weekRows[It''s '[odd']]", "=Viikot!$C$7:$C$10"],
  ["=ROWS(weekRows[])", "=ROWS(Viikot!$A$7:$C$10)"],
  ["=weekRows[Nothing]", "=#REF!"],
  ["=other[Week]", "=#REF!"],
  ['="weekRows[Week]"&[@Week]', '="weekRows[Week]"&Viikot!$A8'],
  ["='weekRows[Week]'!A1", "='weekRows[Week]'!A1"],
])("%s is calculated as %s", (typed, calculated) => {
  expect(structuredToA1(typed, tables, place)).toBe(calculated);
});

test("the row of its own means nothing in a defined name", () => {
  expect(structuredToA1("=weekRows[@Week]", tables, null)).toBe("=#REF!");
});

test.each([
  ["=[@Week]+$B$3", true],
  ["=SUM(weekRows[T3 pv])", true],
  ['="A1"', true],
  ["=LOG10(5)", true],
  ["=measureT3Doctor", true],
  ["=A7*2", false],
  ["=$A7*2", false],
  ["=A$7*2", true],
  ["=Viikot!B3", false],
])("%s may be given once for a column: %s", (formula, may) => {
  expect(isSameInEveryRow(formula)).toBe(may);
});
