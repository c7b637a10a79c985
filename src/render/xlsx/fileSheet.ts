import type { Cell, WriteSheet } from "hucre/xlsx";
import { DomainError } from "../../domain/shared/DomainError";
import { boxAddress, cellAddress } from "../../templates/address";
import type { ResolvedCell, ResolvedSheet, ResolvedTable, ResolvedValidation } from "../resolved";
import { pageStyle, TABLE_STYLE, tabColors } from "../sheetStyle";
import { fileChart } from "./fileChart";
import { cellText } from "./cellText";
import { fileStyle, toneStyle } from "./fileStyle";
import { fixedArea, printArea } from "./printArea";
import { toFileFormula } from "./toFileFormula";

/** A resolved sheet as hucre writes it. */
export function fileSheet(sheet: ResolvedSheet): WriteSheet {
  const tabColor = tabColors[sheet.tab];
  return {
    name: sheet.name,
    rows: emptyRows(sheet.cells),
    cells: fileCells(sheet),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.grown, ...sheet.heights].map(({ row, points }) => [row, { height: points }])),
    tables: sheet.tables.map(fileTable),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.conditionals.map(({ box, formula, tone }, index) => ({
      type: "expression",
      priority: index + 1,
      formula: toFileFormula(formula),
      range: boxAddress(box),
      style: toneStyle(tone),
    })),
    charts: sheet.charts.map(fileChart),
    view: { showGridLines: false, ...(tabColor ? { tabColor: { rgb: tabColor } } : {}) },
    ...(sheet.freeze ? { freezePane: sheet.freeze } : {}),
    ...(sheet.visibility === "hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(sheet.protected ? { protection: { sheet: true, formatColumns: true, formatRows: true } } : {}),
    // hucre counts the row above the break.
    rowBreaks: sheet.print.breaks.map((row) => row - 1),
    ...printed(sheet),
  };
}

const printed = ({ name, print }: ResolvedSheet): Pick<WriteSheet, "pageSetup" | "headerFooter"> => ({
  pageSetup: {
    orientation: print.paper.upright ? "portrait" : "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: print.paper.wide,
    fitToHeight: print.paper.tall,
    margins: pageStyle.margins,
    ...(print.titleRow === null ? {} : { printTitlesRow: `$${print.titleRow + 1}:$${print.titleRow + 1}` }),
    ...(print.paper.kept === null ? {} : { printTitlesColumn: fixedArea(print.paper.kept) }),
    ...(print.paper.columns.length === 0 ? {} : { printArea: printArea(print.paper.columns, name) }),
  },
  headerFooter: {
    oddFooter: `&L${pageStyle.footer(print.footerLeft)}&R${pageStyle.footer(print.footerRight)}`,
  },
});

function fileCells({ name, cells, tables, notes }: ResolvedSheet): Map<string, Partial<Cell>> {
  const formulaOf = remembered(toFileFormula);
  const texts = new Map(notes.map(({ row, column, text }) => [`${row},${column}`, text]));
  return new Map(
    cells.map((cell) => {
      const place = `${cell.row},${cell.column}`;
      const text = texts.get(place);
      const comment = text === undefined ? {} : { comment: { text, author: "Läpimurto" } };
      return [place, { ...fileCell(cell, name, tables, formulaOf), ...comment }];
    }),
  );
}

/** hucre writes the rows that it is given; the contents come from the cells. */
function emptyRows(cells: readonly ResolvedCell[]): null[][] {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return Array.from({ length: rows }, () => []);
}

/** A column's formula is the same in every row. */
function remembered(write: (formula: string, table?: string) => string): typeof write {
  const known = new Map<string, string>();
  return (formula, table = "") => {
    const key = `${table} ${formula}`;
    const made = known.get(key) ?? write(formula, table);
    known.set(key, made);
    return made;
  };
}

function fileCell(
  cell: ResolvedCell,
  sheet: string,
  tables: readonly ResolvedTable[],
  formulaOf: typeof toFileFormula,
): Partial<Cell> {
  const style = fileStyle(cell.style, cell.format);
  if ("formula" in cell)
    return { formula: formulaOf(cell.formula, tableAt(cell, tables)), type: "formula", style };
  return { value: checked(cell.value, cell, sheet), style };
}

function checked(value: string | number | null, { row, column }: ResolvedCell, sheet: string) {
  const cell = cellAddress(row, column);
  if (typeof value === "string") return cellText(value, sheet, cell);
  if (value === null || Number.isFinite(value)) return value;
  throw new DomainError("not-a-number", `the number of ${cell} is not finite`, { cell });
}

const tableAt = ({ row, column }: ResolvedCell, tables: readonly ResolvedTable[]) =>
  tables.find(({ box }) => row > box.top && row <= box.bottom && column >= box.left && column <= box.right)
    ?.id;

const fileTable = ({ id, box, columns }: ResolvedTable) => ({
  name: id,
  range: boxAddress(box),
  columns: columns.map(({ header }) => ({ name: header })),
  style: TABLE_STYLE,
  showRowStripes: false,
  showAutoFilter: false,
});

const fileValidation = ({ box, rule, prompt, alert }: ResolvedValidation) => ({
  range: boxAddress(box),
  allowBlank: true,
  ...fileRule(rule),
  showInputMessage: true,
  inputTitle: prompt.title,
  inputMessage: prompt.message,
  showErrorMessage: true,
  errorStyle: alert.style,
  errorTitle: alert.title,
  errorMessage: alert.message,
});

function fileRule(rule: ResolvedValidation["rule"]) {
  switch (rule.type) {
    case "list":
      return { type: rule.type, formula1: toFileFormula(rule.source) };
    case "custom":
      return { type: rule.type, formula1: toFileFormula(rule.formula) };
    default:
      return {
        type: rule.type,
        operator: "between" as const,
        formula1: String(rule.min),
        formula2: String(rule.max),
      };
  }
}
