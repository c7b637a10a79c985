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

/** Text in lines of at most so many characters, broken between words. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
