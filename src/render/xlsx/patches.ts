import type { ResolvedSheet, ResolvedTable } from "../resolved";
import { chartStyle, GRID_COLOR } from "../sheetStyle";
import { toFileFormula } from "./toFileFormula";
import { toXml } from "./xmlText";

/** Excel's schema wants a font's size before its colour; hucre 1.0.0 writes them the other way round. */
export const orderFonts = (styles: string): string =>
  styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");

/** With the column's own formula in the table's part Excel fills it into rows that are added. */
export function fillDown(part: string, tables: readonly Pick<ResolvedTable, "id" | "columns">[]): string {
  const id = /displayName="([^"]+)"/.exec(part)?.[1];
  const formulas = tables.find((table) => table.id === id)?.columns.map(({ formula }) => formula) ?? [];
  let index = -1;
  return part.replace(/<tableColumn ([^>]*?)\/>/g, (column, attributes: string) => {
    index += 1;
    const formula = formulas[index];
    if (formula === undefined || id === undefined) return column;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${toXml(toFileFormula(formula, id))}</calculatedColumnFormula></tableColumn>`;
  });
}

/** hucre writes every height as one that people chose: rows that grow with their texts must not keep it. */
export function letGrow(part: string, grown: ResolvedSheet["grown"]): string {
  const rows = new Set(grown.map(({ row }) => String(row + 1)));
  return part.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (all, kept: string, row: string) =>
    rows.has(row) ? kept : all,
  );
}

const PRINTED = /(<definedName name="_xlnm\.Print_\w+" localSheetId="(\d+)"[^>]*>)([^<]*)/g;
const AREA = /!(\$[A-Z]*\$?\d*(?::\$[A-Z]*\$?\d*)?)(?=,|$)/g;

/** hucre writes a sheet's name before what is printed as it is: with a space or a sign it must stand in quotes. */
export const quotePrinted = (workbook: string, sheets: readonly string[]): string =>
  workbook.replace(PRINTED, (_, tag: string, index: string, text: string) => {
    const sheet = `'${toXml((sheets[Number(index)] ?? "").replaceAll("'", "''"))}'`;
    return tag + [...text.matchAll(AREA)].map(([, area = ""]) => `${sheet}!${area}`).join(",");
  });

/** What LibreOffice takes for "level" without breaking labels in two: a turn of 1/60,000 of a degree. */
const LEVEL = '<a:bodyPr rot="1" vert="horz"/>';

/** How wide a line is that is none, see NO_LINE. */
const MARKS_ONLY = '<a:ln w="3175"';

/**
 * The legend names lines, not marks: those are told above the chart as soon as there are any, and an entry would
 * stand there without them.
 */
function nameLines(chart: string): string {
  const series = chart.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const left = series.flatMap((one, index) =>
    one.includes(MARKS_ONLY)
      ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`]
      : [],
  );
  return chart.replace(/<c:legendPos [^>]*\/>/, (position) => position + left.join(""));
}

/** hucre cannot draw marks without a line, colour the gridlines, keep labels level, nor place every label. */
export function patchChart(chart: string): string {
  const grid = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr>`;
  return nameLines(chart)
    .replace(/<a:ln w="3175"[^>]*>.*?<\/a:ln>/gs, '<a:ln w="19050"><a:noFill/></a:ln>')
    .replace(/<c:majorGridlines\/>/g, `<c:majorGridlines>${grid}</c:majorGridlines>`)
    .replace(/(<c:catAx>.*?)<a:bodyPr\/>/gs, `$1${LEVEL}`)
    .replace(/<c:tickMarkSkip /g, `<c:tickLblSkip val="${chartStyle.labelEvery}"/><c:tickMarkSkip `);
}

/** hucre's notes hold 80 letters; ours say what, for example what, and in which unit. Columns, rows and points. */
const NOTE = { wider: 1, higher: 4, width: 170, height: 120 };

/** Note boxes that show the whole text. */
export function patchNotes(drawing: string): string {
  return drawing
    .replace(/width:108pt;height:59.25pt/g, `width:${NOTE.width}pt;height:${NOTE.height}pt`)
    .replace(/<x:Anchor>([\d,]+)<\/x:Anchor>/g, (_, numbers: string) => {
      const [left, leftGap, top, topGap, right, rightGap, bottom, bottomGap] = numbers.split(",").map(Number);
      const placed = [left, leftGap, top, topGap, (right ?? 0) + NOTE.wider, rightGap];
      return `<x:Anchor>${[...placed, (bottom ?? 0) + NOTE.higher, bottomGap].join(",")}</x:Anchor>`;
    });
}
