import { refuse } from "../../intake/workbook/checkZip";
import type { Box } from "../../templates/address";
import type { Sheet } from "../office/model/Book";
import { holds, placeOfKey, WHOLE } from "../office/model/boxes";
import { tableAt } from "../office/model/tables";
import { readCells, rowsOf } from "./readCells";
import { readChart } from "./readChart";
import { readNotes } from "./readNotes";
import { readPage } from "./readPage";
import { readConditionals, readValidations } from "./readRules";
import { colorOf, type Styles } from "./readStyles";
import { checkApart, readTable } from "./readTables";
import type { Parts } from "./Parts";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

/** What sheets of a workbook share. */
export type SheetContext = {
  readonly parts: Parts;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly nextId: () => string;
};

/** Fill an empty sheet from its part of the file. */
export function readSheet(sheet: Sheet, path: string, context: SheetContext): void {
  const { parts, strings, styles } = context;
  const part = parts.get(path);
  for (const table of parts.related(path, "table")) sheet.tables.push(readTable(parts.get(table)));
  checkApart(sheet.tables);
  const cells = readCells(part, {
    strings,
    looks: styles.cells,
    tableAt: (row, column) => tableAt(sheet, row, column)?.name,
  });
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
  requireCompact(sheet);
  sheet.validations.push(...readValidations(part));
  sheet.conditionals.push(...readConditionals(part, styles, context.nextId));
  readView(sheet, part);
  readSizes(sheet, part);
  readProtection(sheet, part);
  readPage(sheet.page, part);
  const notes = parts.related(path, "comments").flatMap((each) => readNotes(parts.get(each)));
  if (notes.length > 0) sheet.notes = new Map(notes);
  for (const drawing of parts.related(path, "drawing")) readDrawing(sheet, drawing, context);
}

/** From the first cell to the last one, empty ones too: 1,048,576 rows of 47 columns. */
const MOST_AREA = 50_000_000;

/** @throws DomainError `not-a-workbook` when a cell lies so far from the others that no grid can be drawn between */
function requireCompact({ cells }: Sheet): void {
  let [rows, columns] = [0, 0];
  for (const key of cells.keys()) {
    const { row, column } = placeOfKey(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (rows * columns > MOST_AREA) refuse("too many cells");
}

/** A switch of the file that is on unless it says otherwise. */
const onUnlessOff = (value: string | undefined) => value === undefined || isOn(value);

function readView(sheet: Sheet, part: Xml): void {
  sheet.tabColor = colorOf(childOf(part, "sheetPr/tabColor")) ?? "";
  const view = childOf(part, "sheetViews/sheetView");
  sheet.showGridlines = onUnlessOff(view?.attributes.showGridLines);
  sheet.showHeadings = onUnlessOff(view?.attributes.showRowColHeaders);
  const { state = "", xSplit = "0", ySplit = "0" } = childOf(view, "pane")?.attributes ?? {};
  if (!state.startsWith("frozen")) return;
  sheet.freeze = { rows: Number(ySplit), columns: Number(xSplit) };
  requireOnSheet({ ...NOWHERE, bottom: sheet.freeze.rows, right: sheet.freeze.columns });
}

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;
/** A column to the end of the sheet is one without contents. */
const WIDEST = 200;

function readSizes(sheet: Sheet, part: Xml): void {
  for (const { attributes } of childrenOf(childOf(part, "cols"), "col")) readColumns(sheet, attributes);
  for (const { row, index } of rowsOf(part)) {
    const { ht, hidden } = row.attributes;
    if (ht !== undefined) sheet.heights.set(index, Number(ht));
    if (isOn(hidden)) sheet.hiddenRows.add(index);
  }
}

function readColumns(sheet: Sheet, { min = "1", max = min, width, hidden }: Xml["attributes"]): void {
  for (let column = Math.max(0, Number(min) - 1); column < Math.min(Number(max), WIDEST); column++) {
    if (width !== undefined)
      sheet.widths.set(column, Math.round(Number(width) * PIXELS_A_CHARACTER) * POINTS_A_PIXEL);
    if (isOn(hidden)) sheet.hiddenColumns.add(column);
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
};

/** In the file 0 says that something is not refused. */
function readProtection(sheet: Sheet, part: Xml): void {
  const found = childOf(part, "sheetProtection")?.attributes;
  if (!found || !isOn(found.sheet)) return;
  const options = Object.fromEntries(
    Object.entries(REFUSED)
      .filter(([name]) => found[name] !== undefined && !isOn(found[name]))
      .map(([, option]) => [option, true]),
  );
  sheet.protection = { options, password: found.password ?? found.hashValue ?? "" };
}

function readDrawing(sheet: Sheet, path: string, { parts, nextId }: SheetContext): void {
  const relations = parts.relations(path);
  for (const anchor of parts.get(path).children) {
    const frame = childOf(anchor, "graphicFrame");
    const space = chartOf(frame, relations, parts);
    const box = boxOfAnchor(anchor);
    if (!space || !box) continue;
    const { name = "", descr } = childOf(frame, "nvGraphicFramePr/cNvPr")?.attributes ?? {};
    const chart = readChart(space, { id: nextId(), name, box });
    if (!chart) continue;
    if (descr !== undefined) chart.properties.set("altText", descr);
    sheet.charts.push(chart);
  }
}

function chartOf(frame: Xml | undefined, relations: ReturnType<Parts["relations"]>, parts: Parts) {
  const id = childOf(frame, "graphic/graphicData/chart")?.attributes["r:id"];
  const target = id === undefined ? undefined : relations.get(id);
  return target && parts.find(target.path);
}

function boxOfAnchor(anchor: Xml): Box | null {
  const [from, to] = [childOf(anchor, "from"), childOf(anchor, "to")];
  if (!from || !to) return null;
  const [start, end] = [cornerOf(from), cornerOf(to)];
  const box = {
    top: start.row,
    left: start.column,
    bottom: lastOf(end.row, end.rowRest),
    right: lastOf(end.column, end.columnRest),
  };
  requireOnSheet(box);
  return box;
}

const NOWHERE: Box = { top: 0, left: 0, bottom: 0, right: 0 };

/** @throws DomainError `not-a-workbook` */
function requireOnSheet(box: Box): void {
  if (Object.values(box).some((at) => !Number.isInteger(at)) || !holds(WHOLE, box)) refuse("off the sheet");
}

/** An anchor that ends where a cell begins does not cover that cell. */
const lastOf = (index: number, rest: number) => (rest === 0 ? Math.max(0, index - 1) : index);

function cornerOf(corner: Xml) {
  const number = (name: string) => Number(childOf(corner, name)?.text ?? 0);
  return {
    row: number("row"),
    rowRest: number("rowOff"),
    column: number("col"),
    columnRest: number("colOff"),
  };
}
