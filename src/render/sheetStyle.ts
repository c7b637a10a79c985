import { verdictMarks } from "../domain/measurement/verdictMarks";
import type { LineRole } from "../templates/spec";
import { formatOf } from "./columnLook";
import type { CellStyle, TabKind, Tone } from "./resolved";

/** How a cell looks. Colours are RRGGBB. */
export type Look = {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly borders?: readonly Border[];
  /** Typing is allowed on a protected sheet. */
  readonly open?: boolean;
};

export type Border = {
  readonly edge: "top" | "bottom" | "left" | "right";
  readonly weight: "hair" | "medium";
  readonly color: string;
};

export const FONT = "Calibri";

const INK = "242424";
const QUIET = "4F5B63";
const LAKE = "0A5A84";
const DEEP = "012134";
const line = (edge: Border["edge"]): Border => ({ edge, weight: "hair", color: "D9E0E5" });
const ruled = [line("bottom")];
const boxed = [line("bottom"), line("left"), line("right")];

const header: Look = {
  size: 11,
  bold: true,
  color: DEEP,
  fill: "DCE9F2",
  horizontal: "right",
  vertical: "center",
  wrap: true,
  borders: [{ edge: "bottom", weight: "medium", color: LAKE }],
};
const input: Look = {
  size: 11,
  color: INK,
  fill: "FFF8E1",
  vertical: "center",
  borders: boxed,
  open: true,
};
const result: Look = { size: 11, color: INK, vertical: "center", borders: ruled };

export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { size: 18, bold: true, color: LAKE, vertical: "center" },
  purpose: { size: 11, color: QUIET, vertical: "center" },
  keyLabel: { size: 10, color: QUIET, vertical: "bottom" },
  keyNumber: { size: 16, bold: true, color: INK, horizontal: "left", vertical: "top" },
  keyText: { size: 16, bold: true, color: INK, horizontal: "left", vertical: "top" },
  header,
  headerLeft: { ...header, horizontal: "left", indent: 1 },
  section: { size: 12, bold: true, color: DEEP, vertical: "center" },
  inputNumber: { ...input, horizontal: "right" },
  inputText: { ...input, horizontal: "left", indent: 1 },
  formulaNumber: { ...result, horizontal: "right" },
  formulaText: { ...result, horizontal: "left", indent: 1 },
  inputLong: { ...input, horizontal: "left", vertical: "top", indent: 1, wrap: true },
  inputWrap: { ...input, horizontal: "left", indent: 1, wrap: true },
  formulaWrap: { ...result, horizontal: "left", indent: 1, wrap: true },
  formulaLong: { ...result, horizontal: "left", vertical: "top", indent: 1, wrap: true },
  state: { ...result, color: QUIET, horizontal: "left", indent: 1 },
  text: { size: 11, color: INK, vertical: "center" },
  textTop: { size: 11, color: INK, vertical: "top" },
  quiet: { size: 10, color: QUIET, vertical: "center" },
  link: { size: 11, color: "034D73", underline: true, vertical: "top" },
  long: { size: 11, color: INK, horizontal: "left", vertical: "top", wrap: true },
  band: { ...header, horizontal: "left", indent: 1 },
  card: {
    size: 11,
    color: INK,
    horizontal: "left",
    vertical: "center",
    indent: 1,
    wrap: true,
    borders: boxed,
  },
  reconstruction: {
    size: 10,
    italic: true,
    color: QUIET,
    fill: "F6F8FA",
    horizontal: "left",
    vertical: "center",
    wrap: true,
    indent: 1,
  },
};

type ToneLook = {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  /** Number format in place of the cell's own. */
  readonly format?: string;
};

/** Fine rows stay calm: a fill only where somebody must act. */
export const tones: Readonly<Record<Tone, ToneLook>> = {
  ok: { color: "0B5A34" },
  warning: { color: "7A4100", fill: "FFF0D9", bold: true },
  error: { color: "8F1020", fill: "FBE4E6", bold: true },
  neutral: { color: QUIET },
  percent: formatOf("percent"),
};

export const tabColors: Readonly<Record<TabKind, string | null>> = {
  input: LAKE,
  result: "66727A",
  help: null,
};

/** Lines and marks of a native chart; `line` in points, marks in points across. */
export type SeriesLook = {
  readonly color: string;
  readonly line?: number;
  readonly dash?: true;
  readonly mark?: { readonly shape: "circle" | "diamond" | "square"; readonly size: number };
};

export const seriesLooks: Readonly<Record<LineRole, SeriesLook>> = {
  value: { color: "37474F", line: 1.75, mark: { shape: "circle", size: 4 } },
  median: { color: "66727A", line: 1.5 },
  limit: { color: "7C878E", line: 1 },
  goal: { color: "1B6E4E", line: 1.5, dash: true },
  better: { color: "0B66C2", mark: { shape: verdictMarks.better.shape, size: 7 } },
  worse: { color: "C24E00", mark: { shape: verdictMarks.worse.shape, size: 7 } },
  changed: { color: "37474F", mark: { shape: verdictMarks.changed.shape, size: 7 } },
  demand: { color: "37474F", line: 1.75, mark: { shape: "circle", size: 4 } },
  capacity: { color: "0B66C2", line: 1.5 },
  backlog: { color: "C24E00", line: 1.75, mark: { shape: "square", size: 4 } },
  forecast: { color: "C24E00", line: 1.5, dash: true },
};

/** Points of a scatter chart, their names beside them. */
export const pointLook = { color: "0B66C2", size: 8 } as const;

export const GRID_COLOR = "E4E8EB";

export const TABLE_STYLE = "TableStyleLight1";

/** Texts of a native chart; most labels of its category axis are empty, so every one has its place. */
export const chartStyle = {
  title: { size: 14, color: INK },
  text: 9,
  labelEvery: 1,
  markEvery: 4,
} as const;

/** Paper: margins in inches, small letters in the footer. */
export const pageStyle = {
  margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  /** A text that starts with a digit would be read as part of the size. */
  footer: (text: string): string => `&9${/^\d/.test(text) ? " " : ""}${text}`,
} as const;
