import type { ColumnText } from "./fi";

export const en: ColumnText = {
  title: "Chart of a column",
  again: "Draw the selected column",
  hint: "Select another column of numbers in the sheet and draw its chart. Nothing is written.",
  source: (header, address) => `${header}, range ${address}. Nothing was written.`,
  noHeader: "Column without a header",
  point: (position, value) => `Position ${position}: ${value}`,
  position: "Position",
  table: "The numbers in order",
  failed: "The chart cannot be drawn",
};
