import type { ColumnSpec, Shows } from "../templates/spec";
import type { CellStyle } from "./resolved";

/** Style and number format of a table's cell. */
export type ColumnLook = { readonly style: CellStyle; readonly format?: string };

const formats: Readonly<Record<Shows, string | null>> = {
  text: null,
  state: null,
  number: null,
  points: null,
  integer: "0",
  euro: "#,##0.00",
  percent: "0.0\\ %",
  date: "d.m.yyyy",
};

/** The look of a result. */
export function resultLook(shows: Shows): ColumnLook {
  if (shows === "state") return { style: "state" };
  return withFormat(shows === "text" ? "formulaText" : "formulaNumber", formats[shows]);
}

/** The look of what is typed. */
export function inputLook(shows: Shows): ColumnLook {
  return withFormat(shows === "text" ? "inputText" : "inputNumber", formats[shows]);
}

export const formatOf = (shows: Shows): { readonly format?: string } => withFormat("text", formats[shows]);

/** The look of a table's column by its kind. */
export function columnLook(column: ColumnSpec): ColumnLook {
  switch (column.kind) {
    case "formula":
    case "written":
      return resultLook(column.shows);
    case "id":
      return { style: "inputText", format: "@" };
    case "text":
    case "tick":
      return { style: "inputText" };
    case "choice":
      return inputLook(column.shows ?? "text");
    case "date":
    case "week":
      return inputLook("date");
    case "number":
    case "integer":
    case "euro":
      return inputLook(column.kind);
  }
}

const withFormat = (style: CellStyle, format: string | null): ColumnLook =>
  format === null ? { style } : { style, format };
