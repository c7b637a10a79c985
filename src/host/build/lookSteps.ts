import { FONT, looks, type Border, type Look } from "../../render/sheetStyle";
import type { ResolvedSheet } from "../../render/resolved";
import { boxAddress, type Box } from "../../templates/address";
import { colorOf } from "./colorOf";
import { rectangles } from "./rectangles";
import { step, type Step } from "./Step";

const base = looks.text;

/** Font of the whole sheet, then what differs from it, by blocks of cells that look alike. */
export function lookSteps({ name, cells }: ResolvedSheet): readonly Step[] {
  const whole = boxAddress({
    top: 0,
    left: 0,
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  });
  return [
    step(({ sheet }) => {
      putBase(sheet(name).getRange(whole).format);
    }),
    ...rectangles(cells, ({ style }) => style).map(({ box, first: { style } }) =>
      step(({ sheet }) => putLook(sheet(name).getRange(boxAddress(box)).format, looks[style], box)),
    ),
  ];
}

/** The whole look of some cells, in a sheet whose other cells have theirs. */
export const cellLookSteps = ({ name }: ResolvedSheet, cells: ResolvedSheet["cells"]): readonly Step[] =>
  rectangles(cells, ({ style }) => style).map(({ box, first: { style } }) =>
    step(({ sheet }) => {
      const { format } = sheet(name).getRange(boxAddress(box));
      putBase(format);
      putLook(format, looks[style], box);
    }),
  );

function putBase(format: Excel.RangeFormat): void {
  format.font.name = FONT;
  format.font.size = base.size;
  format.font.color = colorOf(base.color);
  format.verticalAlignment = verticalOf(base);
}

function putLook(format: Excel.RangeFormat, look: Look, box: Box): void {
  putFont(format.font, look);
  putAlignment(format, look);
  if (look.fill) format.fill.color = colorOf(look.fill);
  if (look.open) format.protection.locked = false;
  for (const border of look.borders ?? []) putBorder(format.borders, border, box);
}

function putFont(font: Excel.RangeFont, { size, color, bold, italic, underline }: Look): void {
  if (size !== base.size) font.size = size;
  if (color !== base.color) font.color = colorOf(color);
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = "Single";
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** A cell's text stands at the bottom when nothing is said. */
const verticalOf = ({ vertical = "bottom" }: Look) => verticals[vertical];

function putAlignment(format: Excel.RangeFormat, look: Look): void {
  const { horizontal, indent, wrap } = look;
  if (horizontal) format.horizontalAlignment = horizontals[horizontal];
  if (verticalOf(look) !== verticalOf(base)) format.verticalAlignment = verticalOf(look);
  if (indent) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
}

const outer = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Every cell of the block has the border, so lines inside the block belong to it. */
function putBorder(borders: Excel.RangeBorderCollection, { edge, weight, color }: Border, box: Box): void {
  const inner = edge === "top" || edge === "bottom" ? "InsideHorizontal" : "InsideVertical";
  const hasInner = inner === "InsideHorizontal" ? box.bottom > box.top : box.right > box.left;
  for (const index of hasInner ? ([outer[edge], inner] as const) : [outer[edge]]) {
    const border = borders.getItem(index);
    border.style = "Continuous";
    border.color = colorOf(color);
    border.weight = weight === "hair" ? "Thin" : "Medium";
  }
}
