import { toFileFormula } from "../../render/xlsx/toFileFormula";
import { writeFile, type FileSheet } from "../../render/xlsx/writeFile";
import { boxAddress } from "../../templates/address";
import type { Book, Cell, Look, Sheet, Table } from "../office/model/Book";
import { placeOfKey } from "../office/model/boxes";
import { lookAt } from "../office/model/looks";
import { headersOf, tableAt } from "../office/model/tables";
import { fileChart } from "./fileChart";
import { fileLook, type FileStyle } from "./fileLook";
import { filePage } from "./filePage";
import { fileConditional, fileValidation } from "./fileRules";

type FileCells = NonNullable<FileSheet["cells"]>;
type FileTable = NonNullable<FileSheet["tables"]>[number];

/** The bytes of an .xlsx file with everything that the model of the workbench holds. */
export const writeBook = (book: Book): Promise<Uint8Array> =>
  writeFile({
    title: String(book.properties.title ?? ""),
    creator: String(book.properties.author ?? "Läpimurto"),
    properties: Object.fromEntries(book.customProperties),
    names: book.names.map(({ name, formula }) => ({ name, refersTo: formula })),
    sheets: book.sheets.map(fileSheet),
    tables: book.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({ id: table.name, columns: columnsOf(sheet, table) })),
    ),
  });

function columnsOf(sheet: Sheet, table: Table) {
  return headersOf(sheet, table).map((header, index) => {
    const formula = table.formulas[index] ?? null;
    return formula === null ? { header } : { header, formula };
  });
}

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

function fileSheet(sheet: Sheet): FileSheet {
  const { name, tabColor, freeze, visibility, showGridlines, showHeadings } = sheet;
  return {
    name,
    rows: emptyRows(sheet),
    cells: fileCells(sheet),
    columns: columnSizes(sheet),
    rowDefs: rowSizes(sheet),
    tables: sheet.tables.map((table) => fileTable(sheet, table)),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.conditionals.map(fileConditional),
    charts: sheet.charts.map(fileChart),
    view: {
      showGridLines: showGridlines,
      showRowColHeaders: showHeadings,
      ...(tabColor ? { tabColor: { rgb: tabColor.replace("#", "") } } : {}),
    },
    ...(freeze ? { freezePane: freeze } : {}),
    ...(visibility === "Hidden" ? { hidden: true } : {}),
    ...(visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...protectionOf(sheet),
    ...filePage(sheet),
  };
}

/** hucre writes the rows that it is given; the contents come from the cells. */
function emptyRows({ cells }: Sheet): null[][] {
  let last = -1;
  for (const key of cells.keys()) last = Math.max(last, placeOfKey(key).row);
  return Array.from({ length: last + 1 }, () => []);
}

function fileCells(sheet: Sheet): FileCells {
  const styles = new Map<string, FileStyle>();
  const cells: FileCells = new Map();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    const note = sheet.notes?.get(key);
    cells.set(`${row},${column}`, {
      ...contentOf(cell, tableAt(sheet, row, column)?.name),
      style: styleOf(lookAt(sheet, row, column), styles),
      ...(note === undefined ? {} : { comment: { text: note, author: "Läpimurto" } }),
    });
  }
  return cells;
}

/** The same object for the same look, so that the file keeps one of each. */
function styleOf(look: Look, styles: Map<string, FileStyle>): FileStyle {
  const key = JSON.stringify(look);
  const style = styles.get(key) ?? fileLook(look);
  styles.set(key, style);
  return style;
}

/** A function of the add-in has a name of its own in the file. */
const CUSTOM = /\bLAPIMURTO\.(?=[A-Z0-9.]+\()/g;

/** What spilled into a cell comes out of its formula again. */
function contentOf({ value, formula, spilled }: Cell, table: string | undefined) {
  if (formula !== undefined)
    return {
      type: "formula" as const,
      formula: toFileFormula(formula, table).replace(CUSTOM, "_xldudf_LAPIMURTO_"),
    };
  return { value: spilled || value === undefined || value === "" ? null : value };
}

function columnSizes({ widths, hiddenColumns }: Sheet): FileSheet["columns"] & {} {
  const last = Math.max(-1, ...widths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = widths.get(column);
    return {
      ...(points === undefined ? {} : { width: points / POINTS_A_PIXEL / PIXELS_A_CHARACTER }),
      ...(hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

function rowSizes({ heights, hiddenRows }: Sheet): NonNullable<FileSheet["rowDefs"]> {
  const rows = new Set([...heights.keys(), ...hiddenRows]);
  return new Map(
    [...rows].map((row) => {
      const height = heights.get(row);
      return [
        row,
        { ...(height === undefined ? {} : { height }), ...(hiddenRows.has(row) ? { hidden: true } : {}) },
      ];
    }),
  );
}

const fileTable = (sheet: Sheet, table: Table): FileTable => ({
  name: table.name,
  range: boxAddress(table.box),
  columns: headersOf(sheet, table).map((name) => ({ name })),
  ...(table.style === "" ? {} : { style: table.style }),
  showRowStripes: table.showBandedRows,
  showColumnStripes: table.showBandedColumns,
  showAutoFilter: table.showFilterButton,
  ...(table.showTotals ? { showTotalRow: true } : {}),
});

function protectionOf({ protection }: Sheet): Pick<FileSheet, "protection"> {
  if (!protection) return {};
  const allowed = Object.keys(protection.options)
    .filter((option) => option.startsWith("allow") && protection.options[option] === true)
    .map((option) => [option.charAt(5).toLowerCase() + option.slice(6), true] as const);
  return { protection: { sheet: true, ...Object.fromEntries(allowed) } };
}
