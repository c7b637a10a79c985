import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import { say } from "../../say";
import type { ColumnSpec, Formula, TableSpec } from "../../spec";
import { CENT, changedLines, computed, sumOver, tooFar } from "./splitColumns";

const payerColumns: readonly ColumnSpec[] = [
  {
    id: "payer",
    header: say((t) => t.split.key),
    width: 11,
    help: say((t) => t.split.keyHelp),
    required: true,
    kind: "id",
  },
  {
    id: "name",
    header: say((t) => t.split.payer),
    width: 34,
    help: say((t) => t.split.payerHelp),
    required: true,
    kind: "text",
  },
  {
    id: "route",
    header: say((t) => t.split.route),
    width: 20,
    help: say((t) => t.split.routeHelp),
    kind: "choice",
    list: "Routes",
  },
  {
    id: "organiser",
    header: say((t) => t.split.organiser),
    width: 11,
    help: say((t) => t.split.organiserHelp),
    kind: "tick",
  },
];

export const payersTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "payerRows",
  rows,
  columns: [
    ...payerColumns,
    computed(
      "net",
      say((t) => t.split.net),
      ifPayer(`ROUND(${sumOver("shareRows", "share", "payer")},2)`),
    ),
    computed(
      "vat",
      say((t) => t.split.vat),
      ifPayer(`ROUND(${sumOver("vatRows", "vat", "payer")},2)`),
    ),
    computed(
      "gross",
      say((t) => t.split.gross),
      ifPayer("ROUND([@net]+[@vat],2)"),
    ),
    {
      ...computed(
        "drift",
        say((t) => t.split.drift),
        ifPayer(`ROUND([@net]-${sumOver("shareRows", "quota", "payer")},6)`),
      ),
      width: 14,
      tones: tooFar("drift"),
    },
    computed(
      "cash",
      say((t) => t.split.cash),
      fx`IF([@route]=${say((t) => t.routes.cash)},IF(AND(ABS([@gross])>0,ABS([@gross])<0.025),[@gross],ROUND(ROUND([@gross]*20,1),0)/20),"")`,
    ),
    computed(
      "state",
      say((t) => t.split.state),
      payerState(),
      "state",
    ),
  ],
});

function payerState(): Formula {
  const wrong = [
    { when: "SUMPRODUCT((payerRows[payer]=[@payer])*1)>1", state: say((t) => t.state.keyTwice) },
    { when: `IF(ABS([@drift])>=${CENT},${changedLines("1")},0)>0`, state: say((t) => t.state.stale) },
    { when: `ABS([@drift])>=${CENT}`, state: say((t) => t.state.wrongShare) },
  ];
  const state = firstState(
    [...inputFaults(payerColumns), ...wrong],
    say((t) => t.state.fine),
  );
  return whenBegun(payerColumns, state);
}

function ifPayer(formula: string): Formula {
  return fx`IF([@payer]="","",${formula})`;
}
