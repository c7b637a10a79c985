import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Cell, type CellStyle, type Sheet } from "hucre/xlsx";
import { serialOf } from "../../../src/domain/shared/calendar";
import { cellAddress, columnLetters } from "../../../src/templates/address";
import { chartFactsOfXml } from "./chartFactsOfXml";
import { lineRightOf, lineUnder, type CellFacts, type SheetFacts, type WorkbookFacts } from "./WorkbookFacts";

/** What an .xlsx file holds. */
export async function factsOfFile(bytes: Uint8Array): Promise<WorkbookFacts> {
  const book = await readXlsx(bytes, { readStyles: true });
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const textOf = (path: string) => parts.find(([name]) => name === path)?.[1] ?? "";
  return {
    sheets: book.sheets.map((sheet, index) => sheetFacts(sheet, index + 1, textOf)),
    names: Object.fromEntries((book.namedRanges ?? []).flatMap(ownName)),
    properties: { ...book.properties?.custom },
  };
}

/** Print titles are names in the file. */
const ownName = ({ name, range }: { readonly name: string; readonly range: string }) =>
  name.startsWith("_xlnm") ? [] : [[name, range] as const];

type TextOf = (path: string) => string;

function sheetFacts(sheet: Sheet, number: number, textOf: TextOf): SheetFacts {
  const { tabColor, showGridLines } = sheet.view ?? {};
  const cells = [...(sheet.cells ?? [])].map(([key, cell]) => [key.split(",").map(Number), cell] as const);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    tabColor: tabColor?.rgb ?? "",
    gridlines: showGridLines ?? true,
    protection: protectionOf(textOf(`xl/worksheets/sheet${number}.xml`)),
    freeze: sheet.freezePane ? { rows: 0, columns: 0, ...sheet.freezePane } : null,
    widths: Object.fromEntries(
      (sheet.columns ?? []).map(({ width = 0 }, index) => [
        columnLetters(index),
        Math.round(width * 7) * 0.75,
      ]),
    ),
    heights: Object.fromEntries([...(sheet.rowDefs ?? [])].map(([row, { height = 0 }]) => [row, height])),
    cells: Object.fromEntries(
      cells.map(([[row = 0, column = 0], cell]) => [cellAddress(row, column), cellFacts(cell)]),
    ),
    lines: Object.fromEntries(
      cells.flatMap(([[row = 0, column = 0], { style }]) => linesOf(row, column, style)),
    ),
    tables: tablesOf(sheet, textOf),
    validations: (sheet.dataValidations ?? []).map((validation) => ({
      range: validation.range,
      type: validation.type,
      formulas: [validation.formula1, validation.formula2].filter((formula) => formula !== undefined),
      prompt: [validation.inputTitle, validation.inputMessage, validation.showInputMessage],
      alert: [validation.errorTitle, validation.errorMessage, validation.errorStyle ?? "stop"],
    })),
    conditionals: [...(sheet.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map(({ range, formula, style }) => ({
        range,
        formula,
        color: style?.font?.color?.rgb ?? "",
        bold: style?.font?.bold ?? false,
        fill: style?.fill && "bgColor" in style.fill ? (style.fill.bgColor?.rgb ?? "") : "",
        format: style?.numFmt ?? "",
      })),
    charts: chartsOf(number, textOf),
    print: printOf(sheet, textOf(`xl/worksheets/sheet${number}.xml`)),
  };
}

/** In the file "0" allows what it names. */
function protectionOf(xml: string): Readonly<Record<string, boolean>> | null {
  const found = /<sheetProtection ([^>]*)\/>/.exec(xml)?.[1];
  if (found === undefined) return null;
  const allows = (name: string) => new RegExp(`\\b${name}="(0|false)"`).test(found);
  return {
    formatColumns: allows("formatColumns"),
    formatRows: allows("formatRows"),
    formatCells: allows("formatCells"),
  };
}

function cellFacts({ value = null, formula, style }: Partial<Cell>): CellFacts {
  const { font, fill, alignment, numFmt, protection } = style ?? {};
  return {
    content: formula ?? contentOf(value as Cell["value"]),
    format: numFmt ?? "General",
    font: [
      font?.name,
      font?.size,
      font?.color?.rgb,
      font?.bold ?? false,
      font?.italic ?? false,
      font?.underline ? "Single" : "None",
    ].join(" "),
    fill: fill && "fgColor" in fill ? (fill.fgColor?.rgb ?? "") : "",
    align: [
      alignment?.horizontal ?? "general",
      alignment?.vertical ?? "bottom",
      alignment?.indent ?? 0,
      alignment?.wrapText ?? false,
    ].join(" "),
    locked: protection?.locked ?? true,
  };
}

const contentOf = (value: Cell["value"]): CellFacts["content"] =>
  value instanceof Date ? serialOf(value.toISOString().slice(0, 10)) : value;

function linesOf(row: number, column: number, style: CellStyle | undefined): (readonly [string, string])[] {
  const { top, bottom, left, right } = style?.border ?? {};
  const line = (place: string, side: typeof top) =>
    side?.style ? [[place, `${side.style} ${side.color?.rgb ?? ""}`] as const] : [];
  return [
    ...line(lineUnder(row - 1, column), top),
    ...line(lineUnder(row, column), bottom),
    ...line(lineRightOf(row, column - 1), left),
    ...line(lineRightOf(row, column), right),
  ];
}

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

/** Calculated columns are not read by hucre. */
function tablesOf({ tables = [] }: Sheet, textOf: TextOf): readonly object[] {
  const parts = Array.from({ length: 80 }, (_, index) => textOf(`xl/tables/table${index + 1}.xml`));
  return tables.map(({ name, range, columns, style, showRowStripes, showAutoFilter }) => {
    const xml = parts.find((part) => part.includes(`displayName="${name}"`)) ?? "";
    const formulas = [...xml.matchAll(/<tableColumn [^>]*?(?:\/>|>(.*?)<\/tableColumn>)/gs)].map(
      ([, inside = ""]) =>
        unescaped(/<calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/s.exec(inside)?.[1] ?? ""),
    );
    return {
      name,
      range,
      headers: columns.map((column) => column.name),
      formulas,
      look: [style, showRowStripes ?? true, showAutoFilter ?? true],
    };
  });
}

function chartsOf(number: number, textOf: TextOf): readonly object[] {
  const drawing = target(textOf(`xl/worksheets/_rels/sheet${number}.xml.rels`), "drawing");
  if (drawing === null) return [];
  const xml = textOf(`xl/drawings/${drawing}`);
  const targets = new Map(
    [...textOf(`xl/drawings/_rels/${drawing}.rels`).matchAll(/<Relationship ([^>]*)\/>/g)].map(
      ([, one = ""]) => [
        /\bId="([^"]*)"/.exec(one)?.[1] ?? "",
        /\bTarget="[^"]*?([^/"]+)"/.exec(one)?.[1] ?? "",
      ],
    ),
  );
  return [...xml.matchAll(/<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gs)].map(([anchor]) => {
    const part = targets.get(/<c:chart [^>]*r:id="([^"]*)"/.exec(anchor)?.[1] ?? "") ?? "";
    return chartFactsOfXml(textOf(`xl/charts/${part}`), anchor);
  });
}

const target = (rels: string, kind: string): string | null =>
  new RegExp(`Target="[^"]*?([^/"]*${kind}\\d+\\.xml)"`).exec(rels)?.[1] ?? null;

function printOf({ pageSetup = {}, headerFooter }: Sheet, xml: string): object {
  const { left, right, top, bottom, header, footer } = pageSetup.margins ?? {};
  const breaks = /<rowBreaks[^>]*>(.*?)<\/rowBreaks>/s.exec(xml)?.[1] ?? "";
  return {
    orientation: pageSetup.orientation?.toLowerCase(),
    paper: String(pageSetup.paperSize).toLowerCase(),
    wide: pageSetup.fitToPage ? pageSetup.fitToWidth : null,
    tall: pageSetup.fitToHeight ?? null,
    margins: [left, right, top, bottom, header, footer],
    footer: headerFooter?.oddFooter ?? "",
    titles: pageSetup.printTitlesRow ?? null,
    kept: pageSetup.printTitlesColumn ?? null,
    area: pageSetup.printArea ?? null,
    breaks: [...breaks.matchAll(/<brk [^>]*\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  };
}
