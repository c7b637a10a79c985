import { fx } from "../../fx";
import { say } from "../../say";
import type { TableSpec } from "../../spec";
import { computed, ifRate } from "./splitColumns";

export const classesTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "classRows",
  rows,
  columns: [
    { id: "rate", header: say((t) => t.split.rate), kind: "written", shows: "points" },
    computed(
      "used",
      say((t) => t.invoice.used),
      ifRate("ROUND(SUMIFS(vatClasses[used],vatClasses[rate],[@rate]),2)"),
    ),
    computed(
      "split",
      say((t) => t.invoice.split),
      ifRate("ROUND(SUMIFS(vatRows[vat],vatRows[rate],[@rate]),2)"),
    ),
    computed(
      "difference",
      say((t) => t.invoice.difference),
      ifRate("ROUND([@used]-[@split],2)"),
    ),
    {
      ...computed(
        "state",
        say((t) => t.split.state),
        fx`IF(ISNUMBER([@rate]),IF([@difference]=0,${say((t) => t.state.fine)},${say((t) => t.state.differs)}),"")`,
        "state",
      ),
      width: 18,
    },
  ],
});
