import type { Box } from "../../../templates/address";

/**
 * The workbook as plain state: the truth. Excel's objects in ../excel are ways to look at it and to change it; a
 * grid that shows it listens to `onChange`. Rows and columns count from 0.
 */
export type Book = {
  readonly sheets: Sheet[];
  readonly names: Name[];
  /** Settings that the add-in keeps in the document. */
  readonly settings: Map<string, unknown>;
  readonly xmlParts: { readonly id: string; xml: string }[];
  readonly customProperties: Map<string, CellValue>;
  readonly properties: Record<string, string | number>;
  active: Sheet;
  /** Where the cursor is; its sheet is the active one. */
  selection: Box;
  /** Of the protected structure; null where sheets may be added and deleted. */
  password: string | null;
  calculationMode: string;
  /** Whether the add-in wants to hear of changes. */
  eventsEnabled: boolean;
  /** Who makes the changes now. */
  actor: Actor;
  nextId: number;
  /** Excel's object for a sheet, so that a range can lead back to it. */
  worksheetOf: (sheet: Sheet) => object;
  /** What the add-in asked to hear of, see registrations.ts. */
  readonly registrations: Map<string, number>;
  readonly listeners: Set<(change: Change) => void>;
};

/** The add-in, the person at the grid, or a co-author elsewhere. */
type Actor = "addin" | "user" | "coauthor";

/** What happened, for the grid and for events. */
export type Change =
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly box: Box; readonly before: CellValue | null }
  | {
      readonly kind: "shift";
      readonly sheet: Sheet;
      readonly box: Box;
      readonly type: ShiftType;
      readonly direction: Direction;
    }
  | { readonly kind: "look" | "rules" | "charts" | "layout" | "protection"; readonly sheet: Sheet }
  | { readonly kind: "tables" | "tableAdded" | "tableDeleted"; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly box: Box }
  | {
      readonly kind: "activated" | "deactivated" | "sheetAdded" | "sheetDeleted" | "sheetChanged";
      readonly sheet: Sheet;
    }
  | { readonly kind: "names" | "document" | "calculate" };

/** Where cells go that make room, or come from to fill a gap. */
export type Direction = "down" | "up" | "right" | "left";

export type ShiftType =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

export type Sheet = {
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly cells: Map<number, Cell>;
  /** Looks of whole rows, columns or the whole sheet, the latest last; a cell's own look wins. */
  readonly layers: { box: Box; readonly look: Look }[];
  /** Notes that the file brings, by the key of their cell; the add-in does not know of them. */
  notes?: ReadonlyMap<number, string>;
  /** Points, where they differ from the default. */
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: Table[];
  readonly charts: Chart[];
  readonly validations: Validation[];
  /** In order of priority, the first wins. */
  readonly conditionals: Conditional[];
  freeze: { readonly rows: number; readonly columns: number } | null;
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string } | null;
  readonly page: Page;
};

export type CellValue = string | number | boolean;

/** `formula` with its "="; `value` is what it came to, absent as long as nobody calculated it. */
export type Cell = {
  value?: CellValue;
  formula?: string;
  look?: Look;
  /** The value came out of another cell's formula; whatever is typed here takes its place. */
  spilled?: true;
};

export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export type Border = { readonly style: string; readonly color: string; readonly weight: string };

/** How a cell looks, only what was set; colours "#RRGGBB". */
export type Look = {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly fontName?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
} & { readonly [S in Side]?: Border };

export type Table = {
  readonly id: string;
  name: string;
  /** With its header row and totals. */
  box: Box;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The column's own formula, null where there is none; as many as columns. */
  formulas: (string | null)[];
};

/** `formula` with its "=". */
export type Name = { readonly name: string; formula: string; visible: boolean; comment: string };

export type Validation = {
  box: Box;
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
};

/** `formula` is relative to the top-left cell of the box. */
export type Conditional = {
  readonly id: string;
  readonly type: string;
  box: Box;
  rule: Readonly<Record<string, unknown>>;
  look: Look;
  stopIfTrue: boolean;
};

export type Chart = {
  readonly id: string;
  readonly type: string;
  name: string;
  /** The cells that it covers. */
  box: Box;
  readonly series: Series[];
  /** Everything else that can be set, by its path in Excel's objects: "title.text", "axes.valueAxis.minimum". */
  readonly properties: Map<string, unknown>;
};

export type Series = {
  name: string;
  /** Formula texts with their sheet, "Laskenta!$B$4:$B$63"; null as long as nothing is plotted. */
  values: string | null;
  categories: string | null;
  readonly properties: Map<string, unknown>;
};

export type Page = {
  printTitleRows: string | null;
  printTitleColumns: string | null;
  printArea: string | null;
  /** Rows that begin a new page of paper, as the file has them. */
  breaks?: readonly number[];
  /** Rows that begin a new page, in order. */
  rowBreaks: readonly number[];
  /** Excel's property names; margins in points. */
  readonly properties: Record<string, unknown>;
  readonly headersFooters: Record<string, string>;
};
