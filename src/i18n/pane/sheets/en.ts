import type { SheetsText } from "./fi";

export const en: SheetsText = {
  add: (sheet) => `Add sheet ${sheet}`,
  busy: "Adding the sheet",
  failed: "The sheet was neither added nor removed",
  added: (sheet) => `Sheet ${sheet} is in the workbook`,
  addedText: "Nothing was written into other sheets. Undo removes the sheet while nothing is typed in it.",
  removed: (sheet) => `Sheet ${sheet} was removed`,
  removedText: "The workbook is as it was before.",
};
