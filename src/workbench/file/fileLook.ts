import type { FileSheet } from "../../render/xlsx/writeFile";
import type { Border, Look, Side } from "../office/model/Book";

/** A style as the file has it. */
export type FileStyle = NonNullable<NonNullable<NonNullable<FileSheet["conditionalRules"]>[number]["style"]>>;

const rgb = (color: string) => ({ rgb: color.replace("#", "") });

/** A look of the model as the file has it. */
export function fileLook(look: Look): FileStyle {
  const { numberFormat, fill, locked, formulaHidden } = look;
  return {
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { numFmt: numberFormat }),
    font: fontOf(look),
    alignment: alignmentOf(look),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } } : {}),
    ...bordersOf(look),
    ...(locked === undefined && formulaHidden === undefined
      ? {}
      : { protection: { locked: locked ?? true, hidden: formulaHidden ?? false } }),
  };
}

/** What a conditional format lays over a cell. */
export function fileDifference(look: Look): FileStyle {
  const { numberFormat, fill } = look;
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    font: fontOf(look),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: rgb(fill), fgColor: rgb(fill) } } : {}),
  };
}

const fontOf = ({ fontName, size, color, bold, italic, underline, strikethrough }: Look) => ({
  ...(fontName === undefined ? {} : { name: fontName }),
  ...(size === undefined ? {} : { size }),
  ...(color ? { color: rgb(color) } : {}),
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(strikethrough ? { strikethrough } : {}),
  ...(underline && underline !== "None"
    ? { underline: underline.startsWith("Double") ? ("double" as const) : true }
    : {}),
});

type Alignment = NonNullable<FileStyle["alignment"]>;

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment["horizontal"]>>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  CenterContinuous: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, NonNullable<Alignment["vertical"]>>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

function alignmentOf({ horizontal = "", vertical = "", indent, wrap }: Look): Alignment {
  const [across, along] = [HORIZONTAL[horizontal], VERTICAL[vertical]];
  return {
    ...(across ? { horizontal: across } : {}),
    ...(along ? { vertical: along } : {}),
    ...(indent ? { indent } : {}),
    ...(wrap ? { wrapText: wrap } : {}),
  };
}

const SIDES: readonly (readonly [Side, "top" | "bottom" | "left" | "right"])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

function bordersOf(look: Look): Pick<FileStyle, "border"> {
  const sides = SIDES.flatMap(([side, name]) => {
    const border = look[side];
    return border && border.style !== "None" ? [[name, sideOf(border)] as const] : [];
  });
  return sides.length === 0 ? {} : { border: Object.fromEntries(sides) };
}

const LINES: Readonly<Record<string, "dashed" | "dashDot" | "dashDotDot" | "dotted" | "double">> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
};
const WEIGHTS: Readonly<Record<string, "hair" | "medium" | "thick">> = {
  Hairline: "hair",
  Medium: "medium",
  Thick: "thick",
};

const sideOf = ({ style, color, weight }: Border) => ({
  style: LINES[style] ?? WEIGHTS[weight] ?? ("thin" as const),
  color: rgb(color || "#000000"),
});
