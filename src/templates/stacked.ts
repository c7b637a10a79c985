import type { LinesSpec, TableSpec, Text } from "./spec";

/** What stands in a stack of tables: a table under its heading, or lines of text. */
type Layer =
  | { readonly heading: Text; readonly table: Omit<TableSpec, "at">; readonly newPage?: true }
  | { readonly lines: LinesSpec["lines"] };

/** Rows of a layer: heading, headers, the rows themselves and two that stay empty. */
const BESIDES_ROWS = 4;

/**
 * Tables one under another in column A, each under its heading.
 *
 * @param first - row of the first heading, from 1
 */
export function stacked(first: number, layers: readonly Layer[]): readonly (LinesSpec | TableSpec)[] {
  const starts = layers.reduce<readonly number[]>(
    (rows, layer) => [
      ...rows,
      (rows.at(-1) ?? first) + ("table" in layer ? layer.table.rows + BESIDES_ROWS : 0),
    ],
    [first],
  );
  return layers.flatMap((layer, index) => placed(layer, starts[index] ?? first));
}

function placed(layer: Layer, row: number): readonly (LinesSpec | TableSpec)[] {
  if ("lines" in layer) return [{ block: "lines", at: `A${row}`, lines: layer.lines }];
  const { heading, table, newPage } = layer;
  return [
    {
      block: "lines",
      at: `A${row}`,
      lines: [{ text: heading, style: "section" }],
      ...(newPage && { newPage }),
    },
    { ...table, at: `A${row + 1}` },
  ];
}
