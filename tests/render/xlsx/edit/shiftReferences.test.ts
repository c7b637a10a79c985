import { shiftAreas, shiftFormula, type RowShift } from "../../../../src/render/xlsx/edit/shiftReferences";

/** Two rows come behind row 10. */
const shift: RowShift = (row, isEnd) => (row > 10 || (isEnd && row === 10) ? row + 2 : row);
const onSheet = (formula: string) =>
  shiftFormula(formula, (sheet) => sheet === null || sheet === "Oma taulu", shift);

test.each([
  ["SUM(A2:A10)", "SUM(A2:A12)"],
  ["A9+$B$11", "A9+$B$13"],
  ["A10", "A10"],
  ["'Oma taulu'!C20*2", "'Oma taulu'!C22*2"],
  ["Toinen!C20+C20", "Toinen!C20+C22"],
  ['IF(A11="A11",LOG10(B11),TP20_x)', 'IF(A13="A11",LOG10(B13),TP20_x)'],
  ["personRows[[#This Row],[A11]]&teamRows[B11]", "personRows[[#This Row],[A11]]&teamRows[B11]"],
  ["Luku11+A11", "Luku11+A13"],
])("%s becomes %s", (formula, expected) => {
  expect(onSheet(formula)).toBe(expected);
});

test("areas grow at their end and move below", () => {
  expect(shiftAreas("A6:K10 B11 C1:C4", shift)).toBe("A6:K12 B13 C1:C4");
});
