import { DIFFERENCE_LINE } from "../../domain/money/invoice";
import { fx } from "../fx";
import { firstState, inputFaults, isBegun } from "../rowState";
import { say } from "../say";
import type { ColumnSpec, Formula, LinesSpec, SheetSpec, Shows, TableSpec, Text, ToneSpec } from "../spec";

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
export function splitSheet(size: SplitSize): SheetSpec {
  const linesAt = 10 + size.payers;
  const classesAt = linesAt + size.lines + 4;
  const vatsAt = classesAt + size.classes + 4;
  const sharesAt = vatsAt + size.vats + 4;
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
      {
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
          { column: "G", label: say((t) => t.split.verdict), formula: verdict, shows: "text" },
        ],
      },
      heading(
        6,
        say((t) => t.split.payers),
      ),
      payers(7, size.payers),
      heading(
        linesAt - 1,
        say((t) => t.split.lines),
      ),
      lines(linesAt, size.lines),
      {
        ...heading(
          classesAt - 1,
          say((t) => t.split.classes),
        ),
        newPage: true,
      },
      classes(classesAt, size.classes),
      heading(
        vatsAt - 1,
        say((t) => t.split.vats),
      ),
      vats(vatsAt, size.vats),
      {
        ...heading(
          sharesAt - 1,
          say((t) => t.split.shares),
        ),
        newPage: true,
      },
      shares(sharesAt, size.shares),
      {
        block: "lines",
        at: `A${sharesAt + size.shares + 2}`,
        lines: [{ text: say((t) => t.split.rule), style: "quiet" }],
      },
    ],
  };
}

export const splitDifference = fx`ROUND(InvoiceNet+InvoiceVat-SUM(payerRows[gross]),2)`;

const bad = (table: string) => `SUMPRODUCT((LEFT(${table}[state],1)="✕")+(LEFT(${table}[state],1)="!"))`;

const faults = ["vatClasses", "payerRows", "lineRows", "classRows", "vatRows", "shareRows"]
  .map(bad)
  .join("+");

/** Split to the cent; but an invoice whose own numbers differ has lines for what they differ by. */
const wholeSplit = fx`IF(SUMPRODUCT((LEFT(invoiceLines[line],${DIFFERENCE_LINE.length})="${DIFFERENCE_LINE}")*1)>0,${say((t) => t.split.contradicts)},${say((t) => t.split.exact)})`;

/** Nothing typed, nothing split, or split and then whole or not. */
const verdict = fx`IF(COUNT(shareRows[share])=0,IF(COUNT(shareRows[weight])=0,${say((t) => t.split.none)},${say((t) => t.split.unsplit)}),IF(AND(SplitDifference=0,${faults}=0),${wholeSplit},${say((t) => t.split.check)}))`;

const heading = (row: number, text: Text): LinesSpec => ({
  block: "lines",
  at: `A${row}`,
  lines: [{ text, style: "section" }],
});

const computed = (id: string, header: Text, formula: Formula, shows: Shows = "euro"): ColumnSpec => ({
  id,
  header,
  kind: "formula",
  formula,
  shows,
});

/** A share a cent or more from its exact one sits with the wrong payer; rounded, because 260.01 − 260 is less. */
const CENT = 0.01;

const tooFar = (column: string): readonly ToneSpec[] => [
  { when: fx`ABS(N([@${column}]))>=${CENT}`, tone: "error" },
];

/**
 * Ids are compared with "=" inside SUMPRODUCT: the criteria of SUMIFS take * ? ~ for wildcards. The summed column
 * is an argument of its own, because SUMPRODUCT then counts text as 0.
 */
const sumOver = (table: string, column: string, key: "line" | "payer") =>
  `SUMPRODUCT((${table}[${key}]=[@${key}])*1,${table}[${column}])`;

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

const payers = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "payerRows",
  at: `A${row}`,
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

/** How many lines have changed since the split; then no share of theirs is wrong, only old. */
const changedLines = (which: string) => `SUMPRODUCT(${which}*(LEFT(lineRows[state],1)="!"))`;

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
  return fx`IF(${isBegun(payerColumns)},${state},"")`;
}

function ifPayer(formula: string): Formula {
  return fx`IF([@payer]="","",${formula})`;
}

const lines = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "lineRows",
  at: `A${row}`,
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

function ifLine(formula: string): Formula {
  return fx`IF([@line]="","",${formula})`;
}

/** A changed net or weight first, then a sum that differs, then a cent that sits with the wrong payer. */
function lineState(): Formula {
  const wrong = fx`IF([@worst]<0.01,${say((t) => t.state.fine)},${say((t) => t.state.wrongShare)})`;
  const sums = fx`IF(ROUND([@net]-[@shared],2)<>0,${say((t) => t.state.differs)},${wrong})`;
  return fx`IF([@line]="","",IF(OR(ROUND([@net]-[@netThen],2)<>0,ROUND([@weights]-[@weightsThen],9)<>0),${say((t) => t.state.stale)},${sums}))`;
}

const classes = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "classRows",
  at: `A${row}`,
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

function ifRate(formula: string): Formula {
  return fx`IF(ISNUMBER([@rate]),${formula},"")`;
}

const vats = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "vatRows",
  at: `A${row}`,
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

const shares = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "shareRows",
  at: `A${row}`,
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
  return fx`IF(${isBegun(typed)},${state},"")`;
}

function payerName(): Formula {
  return fx`IF([@payer]="","",IFERROR(LOOKUP(2,1/(payerRows[payer]=[@payer]),payerRows[name]),""))`;
}

/** The exact share of the line as it is now; beside it the share that was written. */
function quotaOf(): Formula {
  const all = sumOver("shareRows", "weight", "line");
  return ifLine(`IF(${all}=0,0,${sumOver("invoiceLines", "net", "line")}*N([@weight])/${all})`);
}
