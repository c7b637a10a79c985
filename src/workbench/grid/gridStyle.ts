import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { Border, Look, Side } from "../office/model/Book";

/** A style that replaces what was there: Univer lays styles over each other, so what is not set is null. */
export type GridStyle = { readonly [K in keyof IStyleData]: IStyleData[K] | null };

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The fonts that stand in for Calibri where it is missing; Carlito has its widths. */
const FALLBACK = "Carlito, 'Segoe UI', 'Open Sans', 'Liberation Sans', Arial, sans-serif";
const INDENT_PX = 9;
const EDGE_PX = 3;

/** How Univer draws a look. */
export const gridStyle = (look: Look): GridStyle => ({
  ...fontOf(look),
  bg: look.fill ? { rgb: look.fill } : null,
  bd: bordersOf(look),
  ht: HORIZONTAL[look.horizontal ?? ""] ?? null,
  vt: VERTICAL[look.vertical ?? ""] ?? null,
  tb: look.wrap ? WrapStrategy.WRAP : null,
  pd: paddingOf(look),
  n: look.numberFormat && look.numberFormat !== "General" ? { pattern: look.numberFormat } : null,
});

const fontOf = ({ fontName, size, color, bold, italic, ...lines }: Look): GridStyle => ({
  ff: fontName === undefined ? null : `${fontName}, ${FALLBACK}`,
  fs: size ?? null,
  bl: bold ? 1 : null,
  it: italic ? 1 : null,
  ul: (lines.underline ?? "None") === "None" ? null : { s: 1 },
  st: lines.strikethrough ? { s: 1 } : null,
  cl: color ? { rgb: color } : null,
});

/** The look of cells that say nothing about themselves. */
export const defaultStyle: IStyleData = { ff: `Calibri, ${FALLBACK}`, fs: 11, vt: VerticalAlign.BOTTOM };

function paddingOf({ indent = 0, horizontal }: Look): IStyleData["pd"] | null {
  if (indent === 0) return null;
  const space = EDGE_PX + indent * INDENT_PX;
  return horizontal === "Right" ? { r: space } : { l: space };
}

const SIDES: readonly (readonly [Side, "t" | "b" | "l" | "r"])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
];

function bordersOf(look: Look): IStyleData["bd"] {
  return Object.fromEntries(SIDES.map(([side, key]) => [key, borderOf(look[side])]));
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

function borderOf(border: Border | undefined) {
  if (!border || border.style === "None") return null;
  const s = LINES[border.style] ?? WEIGHTS[border.weight] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: border.color || "#000000" } };
}
