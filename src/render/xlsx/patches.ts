import type { ResolvedTable } from "../resolved";
import { chartStyle, GRID_COLOR } from "../sheetStyle";
import { toFileFormula } from "./toFileFormula";

/** Excel's schema wants a font's size before its colour; hucre 1.0.0 writes them the other way round. */
export const orderFonts = (styles: string): string =>
  styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");

/** With the column's own formula in the table's part Excel fills it into rows that are added. */
export function fillDown(part: string, tables: readonly ResolvedTable[]): string {
  const id = /displayName="([^"]+)"/.exec(part)?.[1];
  const formulas = tables.find((table) => table.id === id)?.columns.map(({ formula }) => formula) ?? [];
  let index = -1;
  return part.replace(/<tableColumn ([^>]*?)\/>/g, (column, attributes: string) => {
    index += 1;
    const formula = formulas[index];
    if (formula === undefined || id === undefined) return column;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${escaped(toFileFormula(formula, id))}</calculatedColumnFormula></tableColumn>`;
  });
}

/** hucre cannot draw marks without a line, colour the gridlines, keep labels level, nor place every label. */
export function patchChart(chart: string): string {
  const grid = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr>`;
  return chart
    .replace(/<a:ln w="3175"[^>]*>.*?<\/a:ln>/gs, '<a:ln w="19050"><a:noFill/></a:ln>')
    .replace(/<c:majorGridlines\/>/g, `<c:majorGridlines>${grid}</c:majorGridlines>`)
    .replace(/(<c:catAx>.*?)<a:bodyPr\/>/gs, '$1<a:bodyPr rot="0" vert="horz"/>')
    .replace(/<c:tickMarkSkip /g, `<c:tickLblSkip val="${chartStyle.labelEvery}"/><c:tickMarkSkip `);
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
