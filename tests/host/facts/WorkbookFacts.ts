/** What a workbook holds, said alike whether it was read from a file or from a live workbook. Colours RRGGBB. */
export type WorkbookFacts = {
  readonly sheets: readonly SheetFacts[];
  /** By name, without "=". */
  readonly names: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
};

export type SheetFacts = {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly protection: Readonly<Record<string, boolean>> | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Points by column and by row. */
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, CellFacts>>;
  /** Lines between cells by their place, as "style color". */
  readonly lines: Readonly<Record<string, string>>;
  readonly tables: readonly object[];
  readonly validations: readonly object[];
  readonly conditionals: readonly object[];
  readonly charts: readonly object[];
  readonly print: object;
};

/** Formulas as the file stores them. */
export type CellFacts = {
  readonly content: string | number | boolean | null;
  readonly format: string;
  readonly font: string;
  readonly fill: string;
  readonly align: string;
  readonly locked: boolean;
};

/** Place of a line under or beside a cell: two cells that touch share it. */
export const lineUnder = (row: number, column: number): string => `under ${row},${column}`;
export const lineRightOf = (row: number, column: number): string => `right of ${row},${column}`;
