import { boxAddress } from "../../templates/address";
import type { ResolvedCell, ResolvedSheet } from "../../render/resolved";
import { typedContent } from "../typedContent";
import { rectangles } from "./rectangles";
import { step, type Step } from "./Step";

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
  return rectangles(values, () => "").flatMap(({ box }) => {
    const [rows, columns] = [box.bottom - box.top + 1, box.right - box.left + 1];
    const block = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => sent(at.get(`${box.top + down},${box.left + right}`))),
    );
    if (block.every((row) => row.every((value) => value === null))) return [];
    return [
      {
        cells: rows * columns,
        run: ({ sheet }) => {
          sheet(name).getRange(boxAddress(box)).values = block;
        },
      } satisfies Step,
    ];
  });
}

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
