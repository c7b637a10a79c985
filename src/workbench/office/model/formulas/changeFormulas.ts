import type { Book, Sheet } from "../Book";

/** A formula with its "=", and the name of the sheet that it is on, "" for names of the workbook. */
type ChangeFormula = (formula: string, home: string) => string;

/** Change every formula of the workbook: in cells, names, rules and charts. */
export function changeFormulas(book: Book, change: ChangeFormula): void {
  for (const name of book.names) name.formula = change(name.formula, "");
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values())
      if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet.name);
    for (const table of sheet.tables)
      table.formulas = table.formulas.map((formula) => formula && change(formula, sheet.name));
    changeRules(sheet, change);
    changeCharts(sheet, change);
  }
}

function changeRules(sheet: Sheet, change: ChangeFormula): void {
  for (const rule of [...sheet.validations, ...sheet.conditionals])
    rule.rule = changed(rule.rule, (text) => change(text, sheet.name)) as typeof rule.rule;
}

/** All texts in a rule that are formulas, however deep. */
function changed(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? change(value) : value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part, change)]));
}

function changeCharts(sheet: Sheet, change: ChangeFormula): void {
  const follow = (address: string | null): string | null =>
    address && change(`=${address}`, sheet.name).slice(1);
  for (const { series } of sheet.charts)
    for (const each of series) {
      each.values = follow(each.values);
      each.categories = follow(each.categories);
    }
}
