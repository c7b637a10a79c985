import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle, Tone } from "../resolved";
import { FONT, looks, tones, type Border, type Look } from "../sheetStyle";

const known = new Map<string, FileStyle>();

/** The file's style of a cell; the same object for the same look, so that the file keeps one of each. */
export function fileStyle(style: CellStyle, format: string | undefined): FileStyle {
  const key = `${style} ${format ?? ""}`;
  const before = known.get(key);
  if (before) return before;
  const made = { ...styleOf(looks[style]), ...(format === undefined ? {} : { numFmt: format }) };
  known.set(key, made);
  return made;
}

/** Colours, weight and number format that a conditional format lays over a cell. */
export function toneStyle(tone: Tone): FileStyle {
  const { color, fill, bold, format } = tones[tone];
  return {
    ...(format ? { numFmt: format } : {}),
    ...(color ? { font: { color: { rgb: color }, ...(bold ? { bold } : {}) } } : {}),
    ...(fill
      ? { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill }, fgColor: { rgb: fill } } }
      : {}),
  };
}

function styleOf(look: Look): FileStyle {
  const { fill, open } = look;
  return {
    font: fontOf(look),
    alignment: alignmentOf(look),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } } : {}),
    ...(look.borders ? { border: Object.fromEntries(look.borders.map(borderOf)) } : {}),
    ...(open ? { protection: { locked: false } } : {}),
  };
}

const fontOf = ({ size, color, bold, italic, underline }: Look): NonNullable<FileStyle["font"]> => ({
  name: FONT,
  size,
  color: { rgb: color },
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(underline ? { underline } : {}),
});

const alignmentOf = ({ horizontal, vertical, indent, wrap }: Look): NonNullable<FileStyle["alignment"]> => ({
  ...(horizontal ? { horizontal } : {}),
  ...(vertical ? { vertical } : {}),
  ...(indent ? { indent } : {}),
  ...(wrap ? { wrapText: wrap } : {}),
});

/** "hair" in the design is Excel's thin line in a light colour: its hair line vanishes on paper. */
const borderOf = ({ edge, weight, color }: Border) =>
  [edge, { style: weight === "hair" ? "thin" : "medium", color: { rgb: color } }] as const;
