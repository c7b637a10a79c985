import { columnsOf, measures, type MeasureId } from "../../domain/measurement/measures";
import { sayOf } from "../say";
import type { ColumnSpec, Text } from "../spec";

/** The columns of sheet Weeks in which the measures are typed, in their order. */
export function weekColumns(
  chosen: readonly MeasureId[],
): readonly (ColumnSpec & { readonly max: number })[] {
  return chosen.flatMap((id) =>
    columnsOf(measures[id]).map((column, index) => ({
      id: column,
      header: headerOf(id, index),
      help: sayOf(id, (text) => text.help[index] ?? ""),
      kind: "number",
      min: 0,
      max: measures[id].max,
    })),
  );
}

const headerOf = (id: MeasureId, index: number): Text => sayOf(id, (text) => text.headers[index] ?? id);
