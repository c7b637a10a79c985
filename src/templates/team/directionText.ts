import type { Direction } from "../../domain/measurement/meaningOf";
import { say } from "../say";
import type { Text } from "../spec";

/** How the directions are chosen and shown. */
export const directionText: Readonly<Record<Direction, Text>> = {
  lower: say((t) => t.measures.lower),
  higher: say((t) => t.measures.higher),
  none: say((t) => t.measures.noDirection),
};
