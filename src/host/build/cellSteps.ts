import { boxAddress, type Box } from "../../templates/address";
import type { ResolvedCell, ResolvedSheet } from "../../render/resolved";
import { typedContent } from "../typedContent";
import { rectangles } from "./rectangles";
import { MOST_CELLS, step, type Step } from "./Step";

type FormulaCell = Extract<ResolvedCell, { readonly formula: string }>;
type ValueCell = Exclude<ResolvedCell, FormulaCell>;

const hasFormula = (cell: ResolvedCell): cell is FormulaCell => "formula" in cell;
const hasValue = (cell: ResolvedCell): cell is ValueCell => !hasFormula(cell);

/** Number formats first: a cell must be a text cell before "007" comes into it. */
export const formatSteps = ({ name, cells }: ResolvedSheet): readonly Step[] =>
  rectangles(
    cells.filter(({ format }) => format !== undefined),
    ({ format }) => format ?? "",
  ).map(({ box, first: { format } }) =>
    step(({ sheet }) => fill(sheet(name).getRange(boxAddress(box)), "numberFormat", format ?? "General")),
  );

/** What is not a formula, in blocks; empty cells inside a block stay empty. */
export function valueSteps({ name, cells }: ResolvedSheet): readonly Step[] {
  const values = cells.filter(hasValue);
  const at = new Map(values.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const blocks = rectangles(values, () => "").flatMap(({ box }) => lowBoxes(box));
  return blocks.flatMap((box): readonly Step[] => {
    const contents = placesIn(box, (row, column) => sent(at.get(`${row},${column}`)));
    if (contents.every((row) => row.every((value) => value === null))) return [];
    return [
      {
        cells: contents.length * widthOf(box),
        run: ({ sheet }) => {
          sheet(name).getRange(boxAddress(box)).values = contents;
        },
      },
    ];
  });
}

const widthOf = ({ left, right }: Box) => right - left + 1;

/** A box in parts that one request can hold. */
function lowBoxes(box: Box): readonly Box[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / widthOf(box)));
  const count = Math.ceil((box.bottom - box.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = box.top + index * rows;
    return { ...box, top, bottom: Math.min(box.bottom, top + rows - 1) };
  });
}

const placesIn = <T>({ top, bottom, left, right }: Box, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => at(top + down, left + across)),
  );

/** `null` leaves a cell as it is. */
const sent = (cell: ValueCell | undefined) =>
  cell === undefined || cell.value === null ? null : typedContent(cell.value, cell.format === "@");

/** The same formula in cells side by side is sent once: in a table's column it becomes the column's own. */
export const formulaSteps = ({ name, cells }: ResolvedSheet): readonly Step[] =>
  rectangles(cells.filter(hasFormula), ({ formula }) => formula).map(({ box, first: { formula } }) => ({
    cells: 1,
    run: ({ sheet }) => fill(sheet(name).getRange(boxAddress(box)), "formulas", formula),
  }));

/** One text for every cell of a range; the type declarations only know matrices. */
function fill(range: Excel.Range, property: "formulas" | "numberFormat", text: string): void {
  range[property] = text as unknown as string[][];
}
