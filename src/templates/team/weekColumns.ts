import { columnsOf, measures, type MeasureId } from "../../domain/measurement/measures";
import { say, sayOf } from "../say";
import type { ColumnSpec, Text } from "../spec";

/** The columns of sheet Weeks in which the measures are typed, in their order. */
export function weekColumns(
  chosen: readonly MeasureId[],
): readonly (ColumnSpec & { readonly max: number })[] {
  return chosen.flatMap((id) => {
    const { kind, max, motion } = measures[id];
    return columnsOf(measures[id]).map((column, index) => ({
      id: column,
      header: headerOf(id, index),
      width: motion === "time" ? 13 : 15,
      help: sayOf(id, (text) => text.help[index] ?? ""),
      unit: kind === "share" ? say((t) => t.units.piece) : sayOf(id, ({ unit }) => unit),
      kind: "number" as const,
      min: 0,
      max,
    }));
  });
}

const headerOf = (id: MeasureId, index: number): Text => sayOf(id, (text) => text.headers[index] ?? id);
