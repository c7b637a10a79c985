import type { InEvery } from "../i18n/language";

/** A text in every language. */
export type Text = InEvery<string>;

/**
 * A formula as typed in Excel in English, in every language because it may hold words and headers. Columns are
 * named by id: `[@week]` in its own table, `weekRows[week]` anywhere. See fx.
 */
export type Formula = { readonly fx: InEvery<string> };

/** What a workbook says; never how it looks or which program shows it. */
export type WorkbookSpec = {
  readonly kind: "team" | "round" | "coach";
  readonly title: Text;
  readonly sheets: readonly SheetSpec[];
  /** What programs must know of it beside the names, by key. */
  readonly facts?: Readonly<Record<string, number>>;
  /** Defined names whose formula is not the place of a field. */
  readonly names: readonly { readonly name: string; readonly refersTo: Formula }[];
};

export type SheetSpec = {
  readonly id: string;
  /** On the tab: no spaces, at most 31 characters, nothing that looks like a cell. */
  readonly name: Text;
  readonly title: Text;
  /** One sentence: what to do here. */
  readonly purpose: Text;
  readonly tab: "input" | "result" | "help";
  readonly visibility?: "hidden" | "veryHidden";
  /** Only input cells can be typed in. */
  readonly protected?: true;
  /** In characters, from column A on, for what is no table's column; a column takes the widest that stands in it. */
  readonly widths: readonly number[];
  readonly blocks: readonly BlockSpec[];
  /** Id of the table whose header row stays in sight and is repeated on paper. */
  readonly mainTable?: string;
  /** Id of the long table whose header row is repeated on paper, where no table is the main one. */
  readonly longTable?: string;
  /** Columns that stay in sight beside it. */
  readonly frozenColumns?: number;
  /** How it goes on paper, where all of it on A4 across is not best. */
  readonly paper?: PaperSpec;
};

export type PaperSpec = {
  /** Higher than wide. */
  readonly upright?: true;
  /** Pages down at the most, for what hardly grows. */
  readonly tall?: number;
  /** Columns that are printed, "A:J"; each group begins a page of its own. */
  readonly columns?: readonly string[];
  /** Columns from A on that every page repeats, where one page is too narrow for all. */
  readonly kept?: number;
};

/** `at` is the top-left cell, "A6". */
export type BlockSpec = FiguresSpec | LinesSpec | FieldsSpec | ListSpec | TableSpec | ChartSpec;

/** Key figures side by side: a small label, a large number under it. */
export type FiguresSpec = {
  readonly block: "figures";
  readonly row: number;
  readonly figures: readonly {
    readonly column: string;
    readonly label: Text;
    readonly formula: Formula;
    readonly shows: Shows;
  }[];
};

/** Plain lines under each other. */
export type LinesSpec = {
  readonly block: "lines";
  readonly at: string;
  /** Begins a new page of paper. */
  readonly newPage?: true;
  readonly lines: readonly {
    readonly text: Text | Formula;
    readonly style: LineStyle;
    /** Of its row, where the style has none. */
    readonly points?: number;
  }[];
};

/** "band" is the heading of a card, "card" its text; both and "long" are as wide as their column and wrap. */
export type LineStyle =
  "section" | "label" | "text" | "quiet" | "verdict" | "link" | "long" | "band" | "card" | "reconstruction";

/** Label and value pairs under each other; each value has a defined name. */
export type FieldsSpec = {
  readonly block: "fields";
  readonly at: string;
  /** Columns from the labels to the values; 1 when absent. */
  readonly valueAfter?: number;
  readonly fields: readonly FieldSpec[];
};

export type FieldSpec = {
  readonly name: string;
  readonly label: Text;
  readonly shows: Shows;
  readonly help?: Text;
  /** Lines of text that its cell has room for; one when absent. */
  readonly lines?: number;
  /** Kept as text, so that 007 stays 007. */
  readonly key?: true;
  /** Defined name of the list to choose from. */
  readonly list?: string;
} & (
  { readonly input: true; readonly formula?: Formula } | { readonly input?: never; readonly formula: Formula }
);

/** Choices under their heading; the defined name grows as people add more, so the list must have no holes. */
export type ListSpec = {
  readonly block: "list";
  readonly name: string;
  readonly at: string;
  readonly heading: Text;
  /** What may be added. */
  readonly help: Text;
  readonly choices: readonly (Text | number | Formula)[];
  /** With room to add. */
  readonly rows: number;
};

export type TableSpec = {
  readonly block: "table";
  readonly id: string;
  readonly at: string;
  readonly columns: readonly ColumnSpec[];
  /** Rows at the least, the empty ones under the data counted. */
  readonly rows: number;
};

/** How a result is written in its cell. `bound` is a number or "≥ 182" in its place, `tenth` has one decimal, `exact` parts of a cent; `state` starts with ✓ ! ✕ or – and is coloured by that. */
export type Shows =
  | "text"
  | "bound"
  | "number"
  | "integer"
  | "tenth"
  | "euro"
  | "exact"
  | "percent"
  | "points"
  | "date"
  | "state";

/** When a cell stands out, and how; the first that holds wins. `[@column]` is the cell of its row. */
export type ToneSpec = {
  readonly when: Formula;
  readonly tone: "ok" | "warning" | "error" | "neutral" | "percent";
};

export type ColumnSpec = {
  readonly id: string;
  /** Letters, digits, spaces, % and € only: anything else needs escapes in structured references. */
  readonly header: Text;
  /** In characters; the kind's own when absent. */
  readonly width?: number;
  /** Long texts go on under each other, and the row grows. */
  readonly wrap?: true;
  /** Lines that a row has room for where a formula looks up a long text; more of them make it grow in Excel. */
  readonly lines?: number;
  /** What to type, with an example; shown when the cell is chosen and in the header's note. */
  readonly help?: Text;
  /** In the header's note, where help does not say it: "kpl". */
  readonly unit?: Text;
  /** A row that is begun must have it; see rowState. */
  readonly required?: true;
  readonly tones?: readonly ToneSpec[];
} & (
  | { readonly kind: "text" }
  /** A key that formulas compare: kept as text, so that 007 stays 007 and 12 is never a number. */
  | { readonly kind: "id" }
  | { readonly kind: "number" | "integer"; readonly min: number; readonly max: number }
  | { readonly kind: "euro" }
  /** A share, 0.9 shown as 90 %. */
  | { readonly kind: "percent"; readonly min: number; readonly max: number }
  | { readonly kind: "date" }
  /** A Monday. */
  | { readonly kind: "week" }
  /** `list` is a defined name. */
  | { readonly kind: "choice"; readonly list: string; readonly shows?: Shows }
  | { readonly kind: "tick" }
  /** Written by the add-in, not to be typed. */
  | { readonly kind: "written"; readonly shows: Shows }
  | { readonly kind: "formula"; readonly formula: Formula; readonly shows: Shows }
);

/** A native chart of a table's columns. */
export type ChartSpec = LineChartSpec | ScatterChartSpec;

type ChartFrame = {
  readonly block: "chart";
  readonly id: string;
  readonly title: Text;
  readonly alt: Text;
  readonly at: string;
  readonly columns: number;
  readonly rows: number;
  readonly table: string;
};

/** Rows of a table as points with their number beside them; the grid divides the plane. */
export type ScatterChartSpec = ChartFrame & {
  readonly kind: "scatter";
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
};

type PlaneAxis = {
  readonly column: string;
  readonly title: Text;
  readonly min: number;
  readonly max: number;
  /** Between lines of the grid. */
  readonly unit: number;
};

/** What a line or a row of marks stands for. */
export type LineRole =
  | "value"
  | "median"
  | "limit"
  | "goal"
  | "better"
  | "worse"
  | "changed"
  | "demand"
  | "capacity"
  | "backlog"
  | "forecast";

/** A line a series, from week to week. */
export type LineChartSpec = ChartFrame & {
  readonly kind: "line";
  readonly category: string;
  /** Under the x axis. */
  readonly categoryTitle: Text;
  readonly series: readonly {
    readonly role: LineRole;
    readonly column: string;
    readonly name: Text;
  }[];
  readonly axis: {
    readonly shows: Shows;
    readonly min?: number;
    readonly max?: number;
    /** Between lines of the grid. */
    readonly unit?: number;
  };
};
