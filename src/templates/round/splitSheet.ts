import { fx } from "../fx";
import { say } from "../say";
import type { ColumnSpec, Formula, LinesSpec, SheetSpec, Shows, TableSpec, Text } from "../spec";

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
    widths: [9, 34, 20, 13, 13, 14, 14, 14, 27],
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
          { column: "D", label: say((t) => t.split.difference), formula: fx`SplitDifference`, shows: "euro" },
          { column: "F", label: say((t) => t.split.verdict), formula: verdict, shows: "text" },
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
      heading(
        classesAt - 1,
        say((t) => t.split.classes),
      ),
      classes(classesAt, size.classes),
      heading(
        vatsAt - 1,
        say((t) => t.split.vats),
      ),
      vats(vatsAt, size.vats),
      heading(
        sharesAt - 1,
        say((t) => t.split.shares),
      ),
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

const verdict = fx`IF(AND(COUNT(shareRows[share])>0,SplitDifference=0,${bad("payerRows")}+${bad("lineRows")}+${bad("classRows")}=0),${say((t) => t.split.exact)},${say((t) => t.split.check)})`;

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

/**
 * Ids are compared with "=" inside SUMPRODUCT: the criteria of SUMIFS take * ? ~ for wildcards. The summed column
 * is an argument of its own, because SUMPRODUCT then counts text as 0.
 */
const sumOver = (table: string, column: string, key: "line" | "payer") =>
  `SUMPRODUCT((${table}[${key}]=[@${key}])*1,${table}[${column}])`;

const payers = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "payerRows",
  at: `A${row}`,
  rows,
  columns: [
    { id: "payer", header: say((t) => t.split.key), help: say((t) => t.split.keyHelp), kind: "id" },
    { id: "name", header: say((t) => t.split.payer), help: say((t) => t.split.payerHelp), kind: "text" },
    {
      id: "route",
      header: say((t) => t.split.route),
      help: say((t) => t.split.routeHelp),
      kind: "choice",
      list: "Routes",
    },
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
    computed(
      "drift",
      say((t) => t.split.drift),
      ifPayer(`ROUND([@net]-${sumOver("shareRows", "quota", "payer")},6)`),
    ),
    computed(
      "cash",
      say((t) => t.split.cash),
      fx`IF([@route]=${say((t) => t.routes.cash)},IF(AND(ABS([@gross])>0,ABS([@gross])<0.025),[@gross],ROUND(ROUND([@gross]*20,1),0)/20),"")`,
    ),
    computed(
      "state",
      say((t) => t.split.state),
      fx`IF([@payer]="","",IF(ABS([@drift])<0.01,${say((t) => t.state.fine)},${say((t) => t.state.wrongCent)}))`,
      "state",
    ),
  ],
});

function ifPayer(formula: string): Formula {
  return fx`IF([@payer]="","",${formula})`;
}

const lines = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "lineRows",
  at: `A${row}`,
  rows,
  columns: [
    { id: "line", header: say((t) => t.split.line), kind: "written", shows: "text" },
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
    computed(
      "worst",
      say((t) => t.split.worst),
      ifLine("AGGREGATE(14,6,shareRows[off]/(shareRows[line]=[@line]),1)"),
    ),
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
  const wrong = fx`IF([@worst]<0.01,${say((t) => t.state.fine)},${say((t) => t.state.wrongCent)})`;
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
    computed(
      "state",
      say((t) => t.split.state),
      fx`IF(ISNUMBER([@rate]),IF([@difference]=0,${say((t) => t.state.fine)},${say((t) => t.state.differs)}),"")`,
      "state",
    ),
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
    { id: "rate", header: say((t) => t.split.rate), kind: "written", shows: "points" },
    computed(
      "name",
      say((t) => t.split.payer),
      payerName(),
      "text",
    ),
    { id: "payer", header: say((t) => t.split.key), kind: "written", shows: "text" },
    { id: "base", header: say((t) => t.split.base), kind: "written", shows: "euro" },
    { id: "vat", header: say((t) => t.split.vat), kind: "written", shows: "euro" },
  ],
});

const shares = (row: number, rows: number): TableSpec => ({
  block: "table",
  id: "shareRows",
  at: `A${row}`,
  rows,
  columns: [
    { id: "line", header: say((t) => t.split.line), help: say((t) => t.invoice.lineHelp), kind: "id" },
    computed(
      "name",
      say((t) => t.split.payer),
      payerName(),
      "text",
    ),
    { id: "payer", header: say((t) => t.split.key), help: say((t) => t.split.keyHelp), kind: "id" },
    {
      id: "weight",
      header: say((t) => t.split.weight),
      help: say((t) => t.split.weightHelp),
      kind: "number",
      min: 0,
      max: 1_000_000,
    },
    { id: "share", header: say((t) => t.split.share), kind: "written", shows: "euro" },
    computed(
      "quota",
      say((t) => t.split.quota),
      quotaOf(),
      "exact",
    ),
    computed(
      "off",
      say((t) => t.split.off),
      fx`ABS(N([@share])-[@quota])`,
      "exact",
    ),
  ],
});

function payerName(): Formula {
  return fx`IF([@payer]="","",IFERROR(LOOKUP(2,1/(payerRows[payer]=[@payer]),payerRows[name]),""))`;
}

/** The exact share of the line as it is now; beside it the share that was written. */
function quotaOf(): Formula {
  const all = sumOver("shareRows", "weight", "line");
  return fx`IF([@line]="",0,IF(${all}=0,0,${sumOver("invoiceLines", "net", "line")}*N([@weight])/${all}))`;
}
