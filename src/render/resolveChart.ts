import type { ChartSpec, Shows } from "../templates/spec";
import { placeOf, type Box } from "../templates/address";
import { formatOf } from "./columnLook";
import { columnBox, tableIn, type Layout } from "./layout";
import { emptyPart, type SheetPart } from "./sheetPart";

/**
 * One row more than the table has, which is empty: LibreOffice leaves gaps only in charts whose cells hold a gap
 * when it reads them, and formulas have no result yet then. It draws missing values as 0 otherwise.
 */
const withGap = (box: Box): Box => ({ ...box, bottom: box.bottom + 1 });

/** On an axis whole per cents are enough. */
const axisFormat = (shows: Shows) => (shows === "percent" ? "0\\ %" : formatOf(shows).format);

/** A native chart over its cells, reading the columns of a table. */
export function resolveChart(spec: ChartSpec, layout: Layout): SheetPart {
  const { language } = layout;
  const table = tableIn(layout, spec.table);
  const { row, column } = placeOf(spec.at);
  const chart = {
    id: spec.id,
    title: spec.title[language],
    alt: spec.alt[language],
    box: { top: row, left: column, bottom: row + spec.rows - 1, right: column + spec.columns - 1 },
    sheet: table.sheet,
    categories: withGap(columnBox(table, spec.category)),
    categoryTitle: spec.categoryTitle[language],
    series: spec.series.map(({ role, name, column: id }) => ({
      role,
      name: name[language],
      values: withGap(columnBox(table, id)),
    })),
    axis: {
      min: spec.axis.min ?? null,
      max: spec.axis.max ?? null,
      format: axisFormat(spec.axis.shows) ?? "General",
    },
  };
  return { ...emptyPart, charts: [chart] };
}
