import { say } from "../../say";
import type { SheetSpec } from "../../spec";
import { stacked } from "../../stacked";
import { classesTable } from "./classesTable";
import { linesTable } from "./linesTable";
import { payersTable } from "./payersTable";
import { sharesTable } from "./sharesTable";
import { splitFigures } from "./splitFigures";
import { vatsTable } from "./vatsTable";

/** How many rows the tables have; shares and VAT are written, so they never grow by typing. */
export type SplitSize = {
  readonly payers: number;
  readonly lines: number;
  readonly classes: number;
  readonly shares: number;
  readonly vats: number;
};

/**
 * Shares as values, written by domain/money/invoiceSplit: a statement that was sent must not move by itself.
 * Around them native checks: control sums, a share too far from its exact quota, a line changed since, drift.
 */
export function splitSheet({ payers, lines, classes, vats, shares }: SplitSize): SheetSpec {
  return {
    id: "split",
    name: say((t) => t.split.name),
    title: say((t) => t.split.title),
    purpose: say((t) => t.split.purpose),
    tab: "result",
    protected: true,
    widths: [],
    longTable: "shareRows",
    blocks: [
      splitFigures,
      ...stacked(6, [
        { heading: say((t) => t.split.payers), table: payersTable(payers) },
        { heading: say((t) => t.split.lines), table: linesTable(lines) },
        { heading: say((t) => t.split.classes), table: classesTable(classes), newPage: true },
        { heading: say((t) => t.split.vats), table: vatsTable(vats) },
        { heading: say((t) => t.split.shares), table: sharesTable(shares), newPage: true },
        { lines: [{ text: say((t) => t.split.rule), style: "quiet" }] },
      ]),
    ],
  };
}
