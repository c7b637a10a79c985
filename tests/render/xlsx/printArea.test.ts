import { printArea } from "../../../src/render/xlsx/printArea";

test("every area but the first names its sheet, as hucre names the first", () => {
  expect(printArea(["A:J"], "T3_ajat")).toBe("$A:$J");
  expect(printArea(["A:J", "L:P"], "T3_ajat")).toBe("$A:$J,T3_ajat!$L:$P");
  expect(printArea(["A1:B20"], "Viikot")).toBe("$A$1:$B$20");
});
