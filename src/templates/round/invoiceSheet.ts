import { fx } from "../fx";
import { say } from "../say";
import type { Formula, SheetSpec, TableSpec } from "../spec";

const LINES = 20;
const CLASSES = 4;

/** What the venue charges: its lines without VAT, and the VAT of each class as the invoice states it. */
export function invoiceSheet(): SheetSpec {
  return {
    id: "invoice",
    name: say((t) => t.invoice.name),
    title: say((t) => t.invoice.title),
    purpose: say((t) => t.invoice.purpose),
    tab: "input",
    widths: [7, 34, 9, 7, 12, 8, 16, 10, 25, 2, 17, 14, 14, 14, 12],
    mainTable: "invoiceLines",
    blocks: [
      {
        block: "figures",
        row: 3,
        figures: [
          {
            column: "B",
            label: say((t) => t.invoice.total),
            formula: fx`InvoiceNet+InvoiceVat`,
            shows: "euro",
          },
          { column: "G", label: say((t) => t.invoice.netTotal), formula: fx`InvoiceNet`, shows: "euro" },
          { column: "I", label: say((t) => t.invoice.vatTotal), formula: fx`InvoiceVat`, shows: "euro" },
        ],
      },
      lines,
      classes,
      {
        block: "fields",
        at: "K13",
        fields: [
          {
            name: "InvoiceNumber",
            label: say((t) => t.invoice.number),
            help: say((t) => t.invoice.numberHelp),
            shows: "text",
            input: true,
          },
          {
            name: "InvoiceSeller",
            label: say((t) => t.invoice.seller),
            help: say((t) => t.invoice.sellerHelp),
            shows: "text",
            input: true,
          },
          {
            name: "InvoiceNet",
            label: say((t) => t.invoice.netTotal),
            shows: "euro",
            formula: fx`ROUND(SUM(invoiceLines[net]),2)`,
          },
          {
            name: "InvoiceVat",
            label: say((t) => t.invoice.vatTotal),
            shows: "euro",
            formula: fx`ROUND(SUM(vatClasses[used]),2)`,
          },
        ],
      },
    ],
  };
}

const lines: TableSpec = {
  block: "table",
  id: "invoiceLines",
  at: "A6",
  rows: LINES,
  columns: [
    { id: "line", header: say((t) => t.invoice.line), help: say((t) => t.invoice.lineHelp), kind: "id" },
    { id: "text", header: say((t) => t.invoice.text), help: say((t) => t.invoice.textHelp), kind: "text" },
    {
      id: "quantity",
      header: say((t) => t.invoice.quantity),
      help: say((t) => t.invoice.quantityHelp),
      kind: "number",
      min: -100_000,
      max: 100_000,
    },
    { id: "unit", header: say((t) => t.invoice.unit), help: say((t) => t.invoice.unitHelp), kind: "text" },
    { id: "net", header: say((t) => t.invoice.net), help: say((t) => t.invoice.netHelp), kind: "euro" },
    {
      id: "rate",
      header: say((t) => t.invoice.rate),
      help: say((t) => t.invoice.rateHelp),
      kind: "choice",
      list: "Rates",
      shows: "points",
    },
    {
      id: "basis",
      header: say((t) => t.invoice.basis),
      help: say((t) => t.invoice.basisHelp),
      kind: "choice",
      list: "Bases",
    },
    {
      id: "weights",
      header: say((t) => t.invoice.weights),
      kind: "formula",
      formula: weightsOf(),
      shows: "number",
    },
    {
      id: "state",
      header: say((t) => t.invoice.state),
      kind: "formula",
      formula: lineState(),
      shows: "state",
    },
  ],
};

const classes: TableSpec = {
  block: "table",
  id: "vatClasses",
  at: "K6",
  rows: CLASSES,
  columns: [
    {
      id: "rate",
      header: say((t) => t.split.rate),
      help: say((t) => t.invoice.rateHelp),
      kind: "choice",
      list: "Rates",
      shows: "points",
    },
    {
      id: "base",
      header: say((t) => t.invoice.base),
      kind: "formula",
      formula: ifRate(fx`ROUND(SUMIFS(invoiceLines[net],invoiceLines[rate],[@rate]),2)`),
      shows: "euro",
    },
    {
      id: "stated",
      header: say((t) => t.invoice.stated),
      help: say((t) => t.invoice.statedHelp),
      kind: "euro",
    },
    {
      id: "used",
      header: say((t) => t.invoice.used),
      kind: "formula",
      formula: ifRate(
        fx`IF(ISNUMBER([@stated]),[@stated],ROUND(SUMIFS(invoiceLines[net],invoiceLines[rate],[@rate])*[@rate]/100,2))`,
      ),
      shows: "euro",
    },
    {
      id: "deviation",
      header: say((t) => t.invoice.deviation),
      kind: "formula",
      formula: ifRate(fx`ROUND([@used]-[@base]*[@rate]/100,2)`),
      shows: "euro",
    },
  ],
};

function ifRate(formula: Formula): Formula {
  return fx`IF(ISNUMBER([@rate]),${formula},"")`;
}

/** Ids are compared as they are: the criteria of SUMIFS would read signs in them. */
function weightsOf(): Formula {
  return fx`IF(ISNUMBER([@net]),SUMPRODUCT((shareRows[line]=[@line])*1,shareRows[weight]),"")`;
}

function lineState(): Formula {
  const noRate = fx`IF(AND(ISNUMBER([@rate]),COUNTIFS(vatClasses[rate],[@rate])=0),${say((t) => t.state.noRate)},${say((t) => t.state.fine)})`;
  const basis = fx`IF([@weights]=0,${say((t) => t.state.noBasis)},${noRate})`;
  const empty = fx`IF(AND([@text]="",LEN([@net])=0),"",${say((t) => t.state.missing)})`;
  return fx`IF(ISNUMBER([@net]),${basis},IF(LEN([@net])>0,${say((t) => t.state.text)},${empty}))`;
}
