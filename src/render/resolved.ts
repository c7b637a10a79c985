import type { Box } from "../templates/address";
import type { LineRole } from "../templates/spec";

/**
 * A workbook with nothing left to look up: the .xlsx file and the sheets in a live Excel are both made from this,
 * so they cannot differ. Rows and columns count from 0. Formulas are as typed in Excel: English names, leading
 * "=", `[@Column]` inside their own table. Dates are serial numbers.
 */
export type ResolvedWorkbook = {
  readonly kind: "team" | "round" | "coach";
  readonly language: "fi" | "sv" | "en";
  readonly title: string;
  readonly sheets: readonly ResolvedSheet[];
  readonly names: readonly ResolvedName[];
  /** Custom document properties, for programs: schema version, kind, language … */
  readonly properties: Readonly<Record<string, string>>;
};

type MetaRow = readonly [key: string, value: string];

/** Sheets for a workbook that is there already, and what its own map has to know of them. */
export type ResolvedAddition = {
  readonly workbook: ResolvedWorkbook;
  /** What the map lacks. */
  readonly meta: readonly MetaRow[];
  /** The whole map afterwards, as in a workbook that was made with the sheets. */
  readonly map: readonly MetaRow[];
};

/** A defined name; `refersTo` is a formula with "=". */
export type ResolvedName = { readonly name: string; readonly refersTo: string };

export type ResolvedSheet = {
  readonly id: string;
  readonly name: string;
  readonly tab: TabKind;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Protected without a password; input cells stay open. */
  readonly protected: boolean;
  readonly cells: readonly ResolvedCell[];
  readonly tables: readonly ResolvedTable[];
  readonly validations: readonly ResolvedValidation[];
  /** In order of priority, the first wins. */
  readonly conditionals: readonly ResolvedConditional[];
  readonly charts: readonly ResolvedChart[];
  /** Cell notes on the headers of what is typed: Excel shows a mark in the corner. */
  readonly notes: readonly ResolvedNote[];
  /** Column widths in characters, from column A on. */
  readonly widths: readonly number[];
  /** Heights in points, where they differ from the default. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  /** Heights that the texts of a row need now; the row goes on growing with what is typed. */
  readonly grown: readonly { readonly row: number; readonly points: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: {
    readonly titleRow: number | null;
    readonly paper: ResolvedPaper;
    /** Rows that begin a new page of paper. */
    readonly breaks: readonly number[];
    readonly footerLeft: string;
    readonly footerRight: string;
  };
};

export type ResolvedPaper = {
  readonly upright: boolean;
  readonly wide: number;
  /** 0 is as many as it takes. */
  readonly tall: number;
  /** All columns where there are none. */
  readonly columns: readonly string[];
  /** Columns that every page repeats, "A:B". */
  readonly kept: string | null;
};

/** Sheets to type in, sheets to read, sheets that help. */
export type TabKind = "input" | "result" | "help";

export type CellStyle =
  | "title"
  | "purpose"
  | "keyLabel"
  | "keyNumber"
  | "keyText"
  | "header"
  | "headerLeft"
  | "section"
  | "inputNumber"
  | "inputText"
  | "formulaNumber"
  | "formulaText"
  | "inputLong"
  | "inputWrap"
  | "formulaWrap"
  | "formulaLong"
  | "state"
  | "text"
  | "textTop"
  | "quiet"
  | "link"
  | "long"
  | "band"
  | "card"
  | "reconstruction";

export type CellValue = string | number | null;

export type ResolvedCell = {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  /** Excel's own number format, en-US; absent means General. */
  readonly format?: string;
} & ({ readonly value: CellValue } | { readonly formula: string });

type ResolvedNote = { readonly row: number; readonly column: number; readonly text: string };

export type ResolvedTable = {
  readonly id: string;
  /** With its header row. */
  readonly box: Box;
  /** A formula is the column's own, filled into every row and into rows that are added. */
  readonly columns: readonly { readonly header: string; readonly formula?: string }[];
};

export type ResolvedValidation = {
  readonly box: Box;
  readonly rule:
    | { readonly type: "whole" | "decimal" | "date"; readonly min: number; readonly max: number }
    | { readonly type: "list"; readonly source: string }
    | { readonly type: "custom"; readonly formula: string };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" };
};

/** `percent` shows a share in per cent; the others say how a state is. */
export type Tone = "ok" | "warning" | "error" | "neutral" | "percent";

/** `formula` is relative to the top-left cell of the box. */
export type ResolvedConditional = { readonly box: Box; readonly formula: string; readonly tone: Tone };

export type ResolvedChart = ResolvedLineChart | ResolvedScatterChart;

/** Something made for every kind of chart, or it does not compile. */
export type ForEveryChart<Made> = {
  readonly [Kind in ResolvedChart["kind"]]: (chart: Extract<ResolvedChart, { readonly kind: Kind }>) => Made;
};

type ResolvedFrame = {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  /** The cells that it covers. */
  readonly box: Box;
  /** On which the plotted cells are. */
  readonly sheet: string;
};

/** Points with a name beside each; grid lines at `min` and every `unit` from there on. */
export type ResolvedScatterChart = ResolvedFrame & {
  readonly kind: "scatter";
  readonly x: ResolvedPlaneAxis;
  readonly y: ResolvedPlaneAxis;
  readonly points: readonly { readonly name: string; readonly x: Box; readonly y: Box }[];
};

export type ResolvedPlaneAxis = {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly unit: number;
};

export type ResolvedLineChart = ResolvedFrame & {
  readonly kind: "line";
  /** Labels under the axis. */
  readonly categories: Box;
  /** Under the x axis. */
  readonly categoryTitle: string;
  readonly series: readonly { readonly role: LineRole; readonly name: string; readonly values: Box }[];
  readonly axis: {
    readonly min: number | null;
    readonly max: number | null;
    /** Between lines of the grid. */
    readonly unit: number | null;
    readonly format: string;
  };
};
