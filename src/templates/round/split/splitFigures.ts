import { fx } from "../../fx";
import { say } from "../../say";
import type { FiguresSpec } from "../../spec";
import { splitVerdict } from "./splitVerdict";

/** The sums that must agree, and in a word whether they do. */
export const splitFigures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "B",
      label: say((t) => t.split.total),
      formula: fx`InvoiceNet+InvoiceVat`,
      shows: "euro",
    },
    {
      column: "C",
      label: say((t) => t.split.shared),
      formula: fx`ROUND(SUM(payerRows[gross]),2)`,
      shows: "euro",
    },
    { column: "E", label: say((t) => t.split.difference), formula: fx`SplitDifference`, shows: "euro" },
    { column: "G", label: say((t) => t.split.verdict), formula: splitVerdict, shows: "text" },
  ],
};
