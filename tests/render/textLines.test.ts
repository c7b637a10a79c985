import { textLines } from "../../src/render/textLines";

test.each([
  ["", 10, 1],
  ["yksi", 10, 1],
  ["yksi kaksi", 10, 2],
  ["yksi\nkaksi", 20, 2],
  ["ylipitkäsanajokakatkeaa", 12, 3],
])("%j in a column of %d characters stands in %d lines", (text, width, lines) => {
  expect(textLines(text, width)).toBe(lines);
});
