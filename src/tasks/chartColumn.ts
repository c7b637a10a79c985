import { columnChart } from "../domain/measurement/columnChart";
import type { MeasureChart } from "../domain/measurement/measureChart";
import type { Finding } from "../domain/shared/Finding";
import { CellReader } from "../intake/workbook/CellReader";
import { boxOf, cellAddress } from "../templates/address";
import type { CellContent } from "../templates/WorkbookCells";

/** Numbers of one column of a sheet. */
export type Column = {
  readonly sheet: string;
  /** Of the values: "C6:C65". */
  readonly address: string;
  readonly values: readonly CellContent[];
};

/** The chart of a column; a cell that holds no number counts as missing and is told. */
export function chartColumn({ sheet, address, values }: Column): {
  readonly chart: MeasureChart;
  readonly findings: readonly Finding[];
} {
  const reader = new CellReader();
  const read = reader.on(sheet);
  const { top, left } = boxOf(address);
  const numbers = values.map((value, below) =>
    read.number({ value, cell: cellAddress(top + below, left), header: "" }),
  );
  return { chart: columnChart(numbers), findings: reader.findings };
}
