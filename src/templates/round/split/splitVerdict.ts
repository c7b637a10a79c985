import { DIFFERENCE_LINE } from "../../../domain/money/invoice";
import { fx } from "../../fx";
import { say } from "../../say";

export const splitDifference = fx`ROUND(InvoiceNet+InvoiceVat-SUM(payerRows[gross]),2)`;

const bad = (table: string) => `SUMPRODUCT((LEFT(${table}[state],1)="✕")+(LEFT(${table}[state],1)="!"))`;

const faults = ["vatClasses", "payerRows", "lineRows", "classRows", "vatRows", "shareRows"]
  .map(bad)
  .join("+");

/** Split to the cent; but an invoice whose own numbers differ has lines for what they differ by. */
const wholeSplit = fx`IF(SUMPRODUCT((LEFT(invoiceLines[line],${DIFFERENCE_LINE.length})="${DIFFERENCE_LINE}")*1)>0,${say((t) => t.split.contradicts)},${say((t) => t.split.exact)})`;

/** Nothing typed, nothing split, or split and then whole or not. */
export const splitVerdict = fx`IF(COUNT(shareRows[share])=0,IF(COUNT(shareRows[weight])=0,${say((t) => t.split.none)},${say((t) => t.split.unsplit)}),IF(AND(SplitDifference=0,${faults}=0),${wholeSplit},${say((t) => t.split.check)}))`;
