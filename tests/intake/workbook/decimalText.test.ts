import { decimalText } from "../../../src/intake/workbook/decimalText";

test.each([
  [7.5, "7.5"],
  [-0.01, "-0.01"],
  [1e-7, "0.0000001"],
  [0.1 + 0.2, "0.30000000000000004"],
  [25.5, "25.5"],
  [1000, "1000"],
])("%d is %s", (value, text) => {
  expect(decimalText(value)).toBe(text);
});
