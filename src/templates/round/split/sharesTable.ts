import { firstState, inputFaults, whenBegun } from "../../rowState";
import { say } from "../../say";
import type { ColumnSpec, Formula, TableSpec } from "../../spec";
import { CENT, changedLines, computed, ifLine, payerName, sumOver, tooFar } from "./splitColumns";

const shareColumns: { readonly [Id in "line" | "payer" | "weight"]: ColumnSpec } = {
  line: {
    id: "line",
    header: say((t) => t.split.line),
    help: say((t) => t.invoice.lineHelp),
    required: true,
    kind: "id",
  },
  payer: {
    id: "payer",
    header: say((t) => t.split.key),
    help: say((t) => t.split.keyHelp),
    required: true,
    kind: "id",
  },
  weight: {
    id: "weight",
    header: say((t) => t.split.weight),
    help: say((t) => t.split.weightHelp),
    required: true,
    kind: "number",
    min: 0,
    max: 30_000,
  },
};

export const sharesTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "shareRows",
  rows,
  columns: [
    shareColumns.line,
    computed(
      "name",
      say((t) => t.split.payer),
      payerName(),
      "text",
    ),
    shareColumns.payer,
    shareColumns.weight,
    { id: "share", header: say((t) => t.split.share), kind: "written", shows: "euro" },
    computed(
      "quota",
      say((t) => t.split.quota),
      quotaOf(),
      "exact",
    ),
    {
      ...computed(
        "off",
        say((t) => t.split.off),
        ifLine("ROUND(ABS(N([@share])-[@quota]),9)"),
        "exact",
      ),
      tones: tooFar("off"),
    },
    computed(
      "rate",
      say((t) => t.split.rate),
      ifLine(
        `IFERROR(LOOKUP(2,1/((invoiceLines[line]=[@line])*ISNUMBER(invoiceLines[rate])),invoiceLines[rate]),"")`,
      ),
      "points",
    ),
    computed(
      "state",
      say((t) => t.split.state),
      shareState(),
      "state",
    ),
  ],
});

function shareState(): Formula {
  const typed = Object.values(shareColumns);
  const state = firstState(
    [
      { when: "N([@weight])<0", state: say((t) => t.state.negative) },
      ...inputFaults(typed),
      { when: "SUMPRODUCT((invoiceLines[line]=[@line])*1)=0", state: say((t) => t.state.noLine) },
      { when: "SUMPRODUCT((payerRows[payer]=[@payer])*1)=0", state: say((t) => t.state.noPayer) },
      { when: "AND([@weight]>0,LEN([@share])=0)", state: say((t) => t.state.unsplit) },
      {
        when: `IF([@off]>=${CENT},${changedLines("(lineRows[line]=[@line])")},0)>0`,
        state: say((t) => t.state.stale),
      },
      { when: `[@off]>=${CENT}`, state: say((t) => t.state.wrongShare) },
    ],
    say((t) => t.state.fine),
  );
  return whenBegun(typed, state);
}

/** The exact share of the line as it is now; beside it the share that was written. */
function quotaOf(): Formula {
  const all = sumOver("shareRows", "weight", "line");
  return ifLine(`IF(${all}=0,0,${sumOver("invoiceLines", "net", "line")}*N([@weight])/${all})`);
}
