import type { Meaning } from "../../domain/measurement/meaningOf";
import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";

/** The columns of a chart's marks and what each means; an own measure's direction is typed, so it has all. */
export function markColumnsOf({
  id,
  direction,
}: TeamMeasure): readonly (readonly [column: Meaning, meaning: Meaning])[] {
  const directed = [
    ["better", "better"],
    ["worse", "worse"],
  ] as const;
  if (isOwnId(id)) return [...directed, ["changed", "changed"]];
  return direction === "none" ? [["better", "changed"]] : directed;
}
