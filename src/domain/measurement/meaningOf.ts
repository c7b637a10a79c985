/** Which way is better; "none" when neither is. */
export type Direction = "lower" | "higher" | "none";

/** What being on a side of the centre line means; `changed` where no direction is agreed. */
export type Meaning = "better" | "worse" | "changed";

/** Which side of the centre line is wanted, 0 when neither is. */
export const wantedSides: Readonly<Record<Direction, -1 | 0 | 1>> = { lower: -1, higher: 1, none: 0 };

export function meaningOf(side: -1 | 1, direction: Direction): Meaning {
  if (direction === "none") return "changed";
  return side === wantedSides[direction] ? "better" : "worse";
}
