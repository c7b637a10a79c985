import type { Border, Look, Side } from "../office/model/Book";
import type { Parts } from "./Parts";
import { childOf, childrenOf, isOn, valueIn, type Xml } from "./xmlTree";

/** Looks by the numbers that cells and conditional formats have for them. */
export type Styles = { readonly cells: readonly Look[]; readonly differences: readonly Look[] };

const BUILT_IN: Readonly<Record<string, string>> = {
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
  "11": "0.00E+00",
  "12": "# ?/?",
  "13": "# ??/??",
  "14": "m/d/yyyy",
  "15": "d-mmm-yy",
  "16": "d-mmm",
  "17": "mmm-yy",
  "18": "h:mm AM/PM",
  "20": "h:mm",
  "21": "h:mm:ss",
  "22": "m/d/yyyy h:mm",
  "37": "#,##0 ;(#,##0)",
  "38": "#,##0 ;[Red](#,##0)",
  "45": "mm:ss",
  "49": "@",
};

/** The styles of a workbook; theme colours are left to the program that shows them. */
export function readStyles(parts: Parts): Styles {
  const root = parts.find("xl/styles.xml");
  const fonts = childrenOf(childOf(root, "fonts"), "font").map(fontOf);
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => fillOf(fill, "fgColor"));
  const borders = childrenOf(childOf(root, "borders"), "border").map(bordersOf);
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(
      ({ attributes: { numFmtId = "", formatCode = "" } }) => [numFmtId, formatCode],
    ),
  );
  const cells = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): Look => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    const numberFormat = formats.get(numFmtId) ?? BUILT_IN[numFmtId];
    return {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentOf(childOf(xf, "alignment")),
      ...protectionOf(childOf(xf, "protection")),
    };
  });
  const differences = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf): Look => {
    const numberFormat = childOf(dxf, "numFmt")?.attributes.formatCode;
    const font = childOf(dxf, "font");
    return {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(font ? fontOf(font) : {}),
      ...fillOf(childOf(dxf, "fill"), "bgColor"),
    };
  });
  return { cells, differences };
}

/** "#RRGGBB" of an ARGB colour; undefined for theme and indexed colours. */
export function colorOf(element: Xml | undefined): string | undefined {
  const rgb = element?.attributes.rgb;
  return rgb && /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

function fontOf(font: Xml): Look {
  const color = colorOf(childOf(font, "color"));
  const size = valueIn(font, "sz");
  const fontName = valueIn(font, "name");
  const underline = childOf(font, "u");
  return {
    ...(fontName === undefined ? {} : { fontName }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(color === undefined ? {} : { color }),
    ...switches(font),
    ...(underline ? { underline: underline.attributes.val === "double" ? "Double" : "Single" } : {}),
  };
}

const switches = (font: Xml): Look =>
  Object.fromEntries(
    (
      [
        ["b", "bold"],
        ["i", "italic"],
        ["strike", "strikethrough"],
      ] as const
    )
      .filter(([name]) => {
        const element = childOf(font, name);
        return element !== undefined && isOn(element.attributes.val ?? "1");
      })
      .map(([, key]) => [key, true]),
  );

function fillOf(fill: Xml | undefined, key: "fgColor" | "bgColor"): Look {
  const pattern = childOf(fill, "patternFill");
  const color = colorOf(childOf(pattern, key)) ?? colorOf(childOf(pattern, "fgColor"));
  const type = pattern?.attributes.patternType;
  return color === undefined || type === "none" ? {} : { fill: color };
}

const EDGES: readonly (readonly [string, Side])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

const bordersOf = (borders: Xml): Look =>
  Object.fromEntries(
    EDGES.flatMap(([name, side]) => {
      const border = borderOf(childOf(borders, name));
      return border ? [[side, border]] : [];
    }),
  );

const WEIGHTS: Readonly<Record<string, string>> = { hair: "Hairline", thin: "Thin", thick: "Thick" };
const LINES: Readonly<Record<string, string>> = {
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
};

function borderOf(border: Xml | undefined): Border | null {
  const style = border?.attributes.style;
  if (style === undefined || style === "none") return null;
  const color = colorOf(childOf(border, "color")) ?? "#000000";
  const weight = WEIGHTS[style] ?? (style.startsWith("medium") ? "Medium" : "Thin");
  return { style: LINES[style] ?? "Continuous", color, weight };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function alignmentOf(alignment: Xml | undefined): Look {
  const { horizontal, vertical, indent, wrapText } = alignment?.attributes ?? {};
  return {
    ...(horizontal === undefined || horizontal === "general" ? {} : { horizontal: capital(horizontal) }),
    ...(vertical === undefined ? {} : { vertical: capital(vertical) }),
    ...(indent === undefined || indent === "0" ? {} : { indent: Number(indent) }),
    ...(isOn(wrapText) ? { wrap: true } : {}),
  };
}

function protectionOf(protection: Xml | undefined): Look {
  const { locked, hidden } = protection?.attributes ?? {};
  return {
    ...(locked !== undefined && !isOn(locked) ? { locked: false } : {}),
    ...(isOn(hidden) ? { formulaHidden: true } : {}),
  };
}
