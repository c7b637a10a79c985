import { toFileFormula } from "../../../src/render/xlsx/toFileFormula";

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=IF([@Viikko]>1,2,3)", "IF(t[[#This Row],[Viikko]]>1,2,3)"],
  ["=[@[Veroton €]]*2", "t[[#This Row],[Veroton €]]*2"],
  [
    "=AGGREGATE(14,6,t[a],1)+BINOM.INV(9,0.5,0.05)",
    "_xlfn.AGGREGATE(14,6,t[a],1)+_xlfn.BINOM.INV(9,0.5,0.05)",
  ],
  ['="[@Viikko] ja ""AGGREGATE("""', '"[@Viikko] ja ""AGGREGATE("""'],
])("%s is kept in the file as %s", (typed, kept) => {
  expect(toFileFormula(typed, "t")).toBe(kept);
});
