import type { SheetChanges } from "../../render/reshape/sheetChanges";
import { columnLetters } from "../../templates/address";
import { putBreaks, widthInPoints } from "../build/sheetSteps";
import { step, type Step } from "../build/Step";

/** Widths and heights that change. */
export const sizeSteps = ({ to, widths, heights }: SheetChanges): readonly Step[] => [
  ...widths.map(({ column, width }) =>
    step(({ sheet }) => {
      const letters = columnLetters(column);
      const { format } = sheet(to.name).getRange(`${letters}:${letters}`);
      if (width === null) format.useStandardWidth = true;
      else format.columnWidth = widthInPoints(width);
    }),
  ),
  ...heights.map(({ row, points }) =>
    step(({ sheet }) => {
      const { format } = sheet(to.name).getRange(`${row + 1}:${row + 1}`);
      if (points === null) format.useStandardHeight = true;
      else format.rowHeight = points;
    }),
  ),
];

/** Where new pages begin, said anew. */
export const breakSteps = ({ to, breaks }: SheetChanges): readonly Step[] =>
  breaks === null
    ? []
    : [
        step(({ sheet }) => {
          sheet(to.name).horizontalPageBreaks.removePageBreaks();
          putBreaks(sheet(to.name), breaks);
        }),
      ];
