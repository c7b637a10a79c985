/** A row of a file, its number from 1 as a program that shows tables counts it. */
export type GridRow = { readonly number: number; readonly cells: readonly string[] };

/** The cells of a file as texts, and how it was read. */
export type SurveyGrid = {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly rows: readonly GridRow[];
};

/** Columns that a file may have: some twenty answers of each person in a team. */
export const MOST_COLUMNS = 300;

/** Rows that a file may have; a round has some hundred people. */
export const MOST_ROWS = 20_000;
