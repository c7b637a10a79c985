import { fx } from "../../fx";
import { firstState } from "../../rowState";
import { say } from "../../say";
import type { Formula, TableSpec } from "../../spec";
import { CENT, computed, ifRate, payerName, tooFar } from "./splitColumns";

export const vatsTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "vatRows",
  rows,
  columns: [
    { id: "rate", header: say((t) => t.split.rate), width: 9, kind: "written", shows: "points" },
    computed(
      "name",
      say((t) => t.split.payer),
      payerName(),
      "text",
    ),
    { id: "payer", header: say((t) => t.split.key), kind: "written", shows: "text" },
    { id: "base", header: say((t) => t.split.base), kind: "written", shows: "euro" },
    { id: "vat", header: say((t) => t.split.vat), kind: "written", shows: "euro" },
    computed(
      "quota",
      say((t) => t.split.quota),
      vatQuota(),
      "exact",
    ),
    {
      ...computed(
        "off",
        say((t) => t.split.off),
        ifRate("ROUND(ABS(N([@vat])-[@quota]),9)"),
        "exact",
      ),
      tones: tooFar("off"),
    },
    computed(
      "now",
      say((t) => t.split.baseNow),
      ifRate("ROUND(SUMPRODUCT((shareRows[payer]=[@payer])*(shareRows[rate]=[@rate]),shareRows[share]),2)"),
    ),
    computed(
      "state",
      say((t) => t.split.state),
      vatState(),
      "state",
    ),
  ],
});

/** The base × rate, and in proportion to the base what the stated VAT differs by; a class without bases has none. */
function vatQuota(): Formula {
  const size = `(SUMIFS(vatRows[base],vatRows[rate],[@rate],vatRows[base],">0")-SUMIFS(vatRows[base],vatRows[rate],[@rate],vatRows[base],"<0"))`;
  const stated = "SUMIFS(classRows[used],classRows[rate],[@rate])";
  const computedVat = "SUMIFS(vatRows[base],vatRows[rate],[@rate])*[@rate]/100";
  return ifRate(
    `IF(${size}=0,N([@vat]),N([@base])*[@rate]/100+(${stated}-${computedVat})*ABS(N([@base]))/${size})`,
  );
}

function vatState(): Formula {
  const state = firstState(
    [
      { when: "ROUND(N([@base])-[@now],2)<>0", state: say((t) => t.state.stale) },
      { when: `[@off]>=${CENT}`, state: say((t) => t.state.wrongShare) },
    ],
    say((t) => t.state.fine),
  );
  return fx`IF(ISNUMBER([@rate]),${state},"")`;
}
