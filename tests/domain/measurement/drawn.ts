const values = { "+": 1, "-": -1, "0": 0, ".": null } as const;

/** A series as it looks around the line 0: "++0-." is above, above, on the line, below, missing. */
export const drawn = (signs: string): readonly (number | null)[] =>
  [...signs].map((sign) => values[sign as keyof typeof values]);
