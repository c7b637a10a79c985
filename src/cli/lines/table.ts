export type Align = "left" | "right";

const GAP = "  ";

/** Rows of cells in columns that stand under each other; the last column is not filled up. */
export function table(rows: readonly (readonly string[])[], aligns: readonly Align[]): readonly string[] {
  const widths = aligns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) =>
    aligns
      .map((align, column) => {
        const cell = row[column] ?? "";
        const space = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return align === "right" ? space + cell : cell + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}

const widthOf = (text: string) => [...text.normalize()].length;
