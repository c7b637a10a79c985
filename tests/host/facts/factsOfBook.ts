import { toFileFormula } from "../../../src/render/xlsx/toFileFormula";
import { boxAddress, cellAddress, columnLetters } from "../../../src/templates/address";
import type { Book, Border, Chart, Look, Sheet } from "../../../src/workbench/office/model/Book";
import { placeOfKey } from "../../../src/workbench/office/model/boxes";
import { lookAt } from "../../../src/workbench/office/model/looks";
import { lineRightOf, lineUnder, type CellFacts, type SheetFacts, type WorkbookFacts } from "./WorkbookFacts";

/** What a live workbook holds; `sheets` are those to look at. */
export function factsOfBook(book: Book, sheets: readonly string[]): WorkbookFacts {
  return {
    sheets: book.sheets.filter(({ name }) => sheets.includes(name)).map(sheetFacts),
    names: Object.fromEntries(book.names.map(({ name, formula }) => [name, toFileFormula(formula)])),
    properties: Object.fromEntries(book.customProperties),
  };
}

const plain = (color: string | undefined): string => (color ?? "").replace("#", "");

function sheetFacts(sheet: Sheet): SheetFacts {
  const places = [...sheet.cells.keys()].map(placeOfKey);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: plain(sheet.tabColor),
    gridlines: sheet.showGridlines,
    protection: protectionOf(sheet),
    freeze: sheet.freeze,
    widths: Object.fromEntries([...sheet.widths].map(([column, width]) => [columnLetters(column), width])),
    heights: Object.fromEntries(sheet.heights),
    cells: Object.fromEntries(
      places.map(({ row, column }) => [cellAddress(row, column), cellFacts(sheet, row, column)]),
    ),
    lines: Object.fromEntries(places.flatMap(({ row, column }) => linesOf(sheet, row, column))),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: boxAddress(table.box),
      headers: headersOf(sheet, table.box),
      formulas: table.formulas.map((formula) => toFileFormula(formula ?? "", table.name)),
      look: [table.style, table.showBandedRows, table.showFilterButton],
    })),
    validations: sheet.validations.map(validationFacts),
    conditionals: sheet.conditionals.map(({ box, rule, look }) => ({
      range: boxAddress(box),
      formula: toFileFormula(String(rule.formula)),
      color: plain(look.color),
      bold: look.bold ?? false,
      fill: plain(look.fill),
      format: look.numberFormat ?? "",
    })),
    charts: sheet.charts.map(chartFacts),
    print: printOf(sheet),
  };
}

const protectionOf = ({ protection }: Sheet): SheetFacts["protection"] =>
  protection && {
    formatColumns: protection.options.allowFormatColumns === true,
    formatRows: protection.options.allowFormatRows === true,
    formatCells: protection.options.allowFormatCells === true,
  };

function cellFacts(sheet: Sheet, row: number, column: number): CellFacts {
  const look = lookAt(sheet, row, column);
  const { value = null, formula } = sheet.cells.get(row * 16_384 + column) ?? {};
  const table = sheet.tables.find(
    ({ box }) => row > box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
  return {
    content: formula === undefined ? value : toFileFormula(formula, table?.name),
    format: look.numberFormat ?? "General",
    font: [
      look.fontName,
      look.size,
      plain(look.color),
      look.bold ?? false,
      look.italic ?? false,
      look.underline ?? "None",
    ].join(" "),
    fill: plain(look.fill),
    align: [
      (look.horizontal ?? "General").toLowerCase(),
      (look.vertical ?? "Bottom").toLowerCase(),
      look.indent ?? 0,
      look.wrap ?? false,
    ].join(" "),
    locked: look.locked ?? true,
  };
}

function linesOf(sheet: Sheet, row: number, column: number): (readonly [string, string])[] {
  const look: Look = lookAt(sheet, row, column);
  const line = (place: string, side: Border | undefined) =>
    side ? [[place, `${side.weight.toLowerCase()} ${plain(side.color)}`] as const] : [];
  return [
    ...line(lineUnder(row - 1, column), look.EdgeTop),
    ...line(lineUnder(row, column), look.EdgeBottom),
    ...line(lineRightOf(row, column - 1), look.EdgeLeft),
    ...line(lineRightOf(row, column), look.EdgeRight),
  ];
}

const headersOf = (sheet: Sheet, { top, left, right }: Sheet["tables"][number]["box"]): readonly unknown[] =>
  Array.from({ length: right - left + 1 }, (_, index) => sheet.cells.get(top * 16_384 + left + index)?.value);

const types: Readonly<Record<string, string>> = { wholeNumber: "whole" };

function validationFacts({ box, rule, prompt, errorAlert }: Sheet["validations"][number]): object {
  const [[kind, inside] = ["", {}]] = Object.entries(rule) as [string, Record<string, unknown>][];
  const formulas = ["source", "formula", "formula1", "formula2"]
    .map((key) => inside[key])
    .filter((formula) => formula !== undefined);
  return {
    range: boxAddress(box),
    type: types[kind] ?? kind,
    formulas: formulas.map((formula) => toFileFormula(String(formula))),
    prompt: [prompt.title, prompt.message, prompt.showPrompt],
    alert: [errorAlert.title, errorAlert.message, String(errorAlert.style).toLowerCase()],
  };
}

function chartFacts({ box, properties, series }: Chart): object {
  const at = (path: string) => properties.get(path) ?? null;
  return {
    box,
    title: [
      at("title.text"),
      at("title.format.font.size"),
      at("title.format.font.bold"),
      plain(String(at("title.format.font.color"))),
    ],
    legend: [at("legend.position") === "Bottom" ? "b" : at("legend.position"), at("legend.format.font.size")],
    unnamed: series.flatMap((_, index) =>
      at(`legend.legendEntries.${index}.visible`) === false ? [index] : [],
    ),
    gaps: at("displayBlanksAs") === "NotPlotted",
    category: axisFacts(at, "axes.categoryAxis."),
    value: axisFacts(at, "axes.valueAxis."),
    series: series.map(({ name, values, categories, properties: own }) => {
      const style = own.get("format.line.lineStyle");
      const mark = String(own.get("markerStyle"));
      return {
        name,
        values,
        categories,
        names: own.get("dataLabels.showSeriesName") === true,
        line:
          style === "None"
            ? null
            : [
                plain(String(own.get("format.line.color"))),
                own.get("format.line.weight"),
                style === "Dash" ? "dash" : "solid",
              ],
        mark:
          mark === "None"
            ? null
            : [mark.toLowerCase(), own.get("markerSize"), plain(String(own.get("markerBackgroundColor")))],
        smooth: own.get("smooth"),
      };
    }),
  };
}

const marks: Readonly<Record<string, string>> = { Outside: "out", None: "none" };

function axisFacts(at: (path: string) => unknown, axis: string): object {
  const text = (path: string) => (at(axis + path) === null ? null : String(at(axis + path)));
  return {
    title: text("title.text") ?? "",
    text: at(`${axis}format.font.size`),
    marks: [marks[text("majorTickMark") ?? ""], marks[text("minorTickMark") ?? ""]],
    every: [text("tickLabelSpacing"), text("tickMarkSpacing")],
    level: text("textOrientation") === "0",
    grid: plain(text("majorGridlines.format.line.color") ?? ""),
    unit: at(`${axis}majorUnit`) ?? 0,
    labels: at(`${axis}tickLabelPosition`) !== "None",
    range: [at(`${axis}minimum`), at(`${axis}maximum`)],
    format: text("numberFormat") ?? "General",
  };
}

function printOf({ page }: Sheet): object {
  const { properties, headersFooters } = page;
  const zoom = (properties.zoom ?? {}) as Readonly<Record<string, number | undefined>>;
  const inches = (name: string) => Math.round((Number(properties[`${name}Margin`]) / 72) * 1000) / 1000;
  const { leftFooter = "", rightFooter = "" } = headersFooters;
  return {
    orientation: String(properties.orientation).toLowerCase(),
    paper: String(properties.paperSize).toLowerCase(),
    wide: zoom.horizontalFitToPages ?? null,
    tall: zoom.verticalFitToPages ?? 0,
    margins: ["left", "right", "top", "bottom", "header", "footer"].map(inches),
    footer: `&L${leftFooter}&R${rightFooter}`,
    titles: page.printTitleRows && page.printTitleRows.replace(/(\d+)/g, "$$$1"),
    kept: page.printTitleColumns && page.printTitleColumns.replace(/([A-Z]+)/g, "$$$1"),
    area: page.printArea && page.printArea.replace(/([A-Z]+)/g, "$$$1"),
    breaks: page.rowBreaks,
  };
}
