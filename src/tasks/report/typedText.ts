import { textOf } from "../../intake/workbook/CellReader";
import type { ReportPart } from "../../render/report/Report";
import type { TeamWorkbook } from "../openWorkbook";

/** What stands in a named cell, and where that is. */
export function typedText({ found }: TeamWorkbook, name: string): Pick<ReportPart, "texts" | "place"> {
  const place = found.places.get(name) ?? null;
  const text = textOf(found.fields.get(name) ?? null);
  return { place, texts: text === "" ? [] : [{ text, source: place }] };
}
