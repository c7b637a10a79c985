import type { ColumnSpec, Shows } from "../templates/spec";
import type { CellStyle } from "./resolved";

/** Style and number format of a table's cell. */
export type ColumnLook = { readonly style: CellStyle; readonly format?: string };

const formats: Readonly<Record<Shows, string | null>> = {
  text: null,
  state: null,
  number: null,
  bound: null,
  points: null,
  integer: "0",
  tenth: "0.0",
  euro: "#,##0.00",
  exact: "#,##0.0000",
  percent: "0.0\\ %",
  date: "d.m.yyyy",
};

/** The look of a result. */
export function resultLook(shows: Shows): ColumnLook {
  if (shows === "state") return { style: "state" };
  return { style: shows === "text" ? "formulaText" : "formulaNumber", ...formatOf(shows) };
}

/** The look of what is typed. */
export function inputLook(shows: Shows): ColumnLook {
  return { style: shows === "text" ? "inputText" : "inputNumber", ...formatOf(shows) };
}

/** The number format alone. */
export function formatOf(shows: Shows): { readonly format?: string } {
  const format = formats[shows];
  return format === null ? {} : { format };
}

/** The look of a table's column by its kind. */
export function columnLook(column: ColumnSpec): ColumnLook {
  const look = shortLook(column);
  return column.wrap ? { ...look, style: isTyped(column) ? "inputWrap" : "formulaWrap" } : look;
}

function shortLook(column: ColumnSpec): ColumnLook {
  if (column.kind === "formula" || column.kind === "written") return resultLook(column.shows);
  if (column.kind === "choice") return inputLook(column.shows ?? "text");
  return inputs[column.kind];
}

/** What is typed stays as it is typed. */
export const TEXT_FORMAT = "@";

const inputs: Readonly<Record<Exclude<ColumnSpec["kind"], "formula" | "written" | "choice">, ColumnLook>> = {
  id: { style: "inputText", format: TEXT_FORMAT },
  text: { style: "inputText" },
  tick: { style: "inputText" },
  date: inputLook("date"),
  week: inputLook("date"),
  number: inputLook("number"),
  integer: inputLook("integer"),
  euro: inputLook("euro"),
  percent: inputLook("percent"),
};

/** In characters. */
const widths: Readonly<Record<Shows, number>> = {
  text: 18,
  number: 12,
  bound: 12,
  points: 9,
  integer: 12,
  tenth: 12,
  percent: 11,
  euro: 13,
  exact: 13,
  date: 12,
  state: 28,
};

const inputWidths: Readonly<Record<keyof typeof inputs, number>> = {
  id: 9,
  text: 26,
  tick: 6,
  date: 12,
  week: 14,
  number: 13,
  integer: 13,
  euro: 13,
  percent: 11,
};

/** A column's own width or its kind's, in characters. */
export function columnWidth(column: ColumnSpec): number {
  if (column.width !== undefined) return column.width;
  if (column.kind === "formula" || column.kind === "written") return widths[column.shows];
  if (column.kind === "choice") return column.shows ? widths[column.shows] : 26;
  return inputWidths[column.kind];
}

/** Whether people type in it; what is typed is marked in its header, never by colour alone. */
export const isTyped = ({ kind }: ColumnSpec): boolean => kind !== "formula" && kind !== "written";

/** The number format of a typed column's header: the mark is shown, and formulas still find the bare header. */
export const TYPED_MARK = '"✎\u00a0"@';
