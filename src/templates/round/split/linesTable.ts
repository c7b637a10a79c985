import { fx } from "../../fx";
import { say } from "../../say";
import type { Formula, TableSpec } from "../../spec";
import { computed, ifLine, sumOver, tooFar } from "./splitColumns";

export const linesTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "lineRows",
  rows,
  columns: [
    { id: "line", header: say((t) => t.split.line), width: 12, kind: "written", shows: "text" },
    computed(
      "text",
      say((t) => t.split.text),
      fx`IF([@line]="","",IFERROR(LOOKUP(2,1/(invoiceLines[line]=[@line]),invoiceLines[text]),""))`,
      "text",
    ),
    { id: "netThen", header: say((t) => t.split.netThen), kind: "written", shows: "euro" },
    computed(
      "net",
      say((t) => t.split.lineNet),
      ifLine(`ROUND(${sumOver("invoiceLines", "net", "line")},2)`),
    ),
    computed(
      "shared",
      say((t) => t.split.lineShared),
      ifLine(`ROUND(${sumOver("shareRows", "share", "line")},2)`),
    ),
    { id: "weightsThen", header: say((t) => t.split.weightsThen), kind: "written", shows: "number" },
    computed(
      "weights",
      say((t) => t.split.weights),
      ifLine(sumOver("shareRows", "weight", "line")),
      "number",
    ),
    {
      ...computed(
        "worst",
        say((t) => t.split.worst),
        ifLine("IFERROR(AGGREGATE(14,6,shareRows[off]/(shareRows[line]=[@line]),1),0)"),
      ),
      tones: tooFar("worst"),
    },
    computed(
      "state",
      say((t) => t.split.state),
      lineState(),
      "state",
    ),
  ],
});

/** A changed net or weight first, then a sum that differs, then a cent that sits with the wrong payer. */
function lineState(): Formula {
  const wrong = fx`IF([@worst]<0.01,${say((t) => t.state.fine)},${say((t) => t.state.wrongShare)})`;
  const sums = fx`IF(ROUND([@net]-[@shared],2)<>0,${say((t) => t.state.differs)},${wrong})`;
  return fx`IF([@line]="","",IF(OR(ROUND([@net]-[@netThen],2)<>0,ROUND([@weights]-[@weightsThen],9)<>0),${say((t) => t.state.stale)},${sums}))`;
}
