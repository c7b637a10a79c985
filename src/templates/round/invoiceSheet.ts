import { LEAST_ROUNDING } from "../../domain/money/vatDeviation";
import { fx } from "../fx";
import { firstState, inputFaults, whenBegun, type Fault } from "../rowState";
import { say } from "../say";
import type { ColumnSpec, FieldSpec, Formula, SheetSpec, TableSpec } from "../spec";

const LINES = 20;
const CLASSES = 4;
const CLASSES_ROW = 6;
const DETAILS_ROW = CLASSES_ROW + CLASSES + 3;

/** What the venue charges: its lines without VAT, and the VAT of each class as the invoice states it. */
export function invoiceSheet(): SheetSpec {
  return {
    id: "invoice",
    name: say((t) => t.invoice.name),
    title: say((t) => t.invoice.title),
    purpose: say((t) => t.invoice.purpose),
    tab: "input",
    // The gap between the tables, and room for the labels beside the details.
    widths: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 21, 24],
    mainTable: "invoiceLines",
    paper: { columns: ["A:I", "K:P"] },
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
      {
        block: "lines",
        at: `K${CLASSES_ROW - 1}`,
        lines: [{ text: say((t) => t.invoice.vats), style: "section" }],
      },
      classes,
      {
        block: "lines",
        at: `K${DETAILS_ROW - 1}`,
        lines: [{ text: say((t) => t.invoice.details), style: "section" }],
      },
      { block: "fields", at: `K${DETAILS_ROW}`, fields: details },
    ],
  };
}

const details: readonly FieldSpec[] = [
  {
    name: "InvoiceNumber",
    label: say((t) => t.invoice.number),
    help: say((t) => t.invoice.numberHelp),
    shows: "text",
    key: true,
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
];

const typed: readonly ColumnSpec[] = [
  {
    id: "line",
    header: say((t) => t.invoice.line),
    width: 12,
    help: say((t) => t.invoice.lineHelp),
    required: true,
    kind: "id",
  },
  {
    id: "text",
    header: say((t) => t.invoice.text),
    width: 38,
    help: say((t) => t.invoice.textHelp),
    kind: "text",
  },
  {
    id: "quantity",
    header: say((t) => t.invoice.quantity),
    width: 11,
    help: say((t) => t.invoice.quantityHelp),
    kind: "number",
    min: -30_000,
    max: 30_000,
  },
  {
    id: "unit",
    header: say((t) => t.invoice.unit),
    width: 12,
    help: say((t) => t.invoice.unitHelp),
    kind: "text",
  },
  {
    id: "net",
    header: say((t) => t.invoice.net),
    help: say((t) => t.invoice.netHelp),
    unit: say((t) => t.units.euro),
    required: true,
    kind: "euro",
  },
  {
    id: "rate",
    header: say((t) => t.invoice.rate),
    width: 9,
    help: say((t) => t.invoice.rateHelp),
    kind: "choice",
    list: "Rates",
    shows: "points",
  },
  {
    id: "basis",
    header: say((t) => t.invoice.basis),
    width: 21,
    help: say((t) => t.invoice.basisHelp),
    kind: "choice",
    list: "Bases",
  },
];

/** A decimal that became a date is a whole number near today's serial; a sum may be one too, so it only asks. */
const isMaybeDate = "IF(COUNT([@net])=1,IF(AND([@net]=INT([@net]),ABS([@net]-TodayCell)<=400),1,0),0)>0";

/** What shows 13,5 % holds 0.135, and a share of a percent point is no rate either. */
const impossibleRate: Fault = {
  when: "IF(ISNUMBER([@rate]),IF(OR([@rate]<0,[@rate]>100,AND([@rate]>0,[@rate]<1),ROUND([@rate],2)<>[@rate]),1,0),0)>0",
  state: say((t) => t.state.impossibleRate),
};

const lines: TableSpec = {
  block: "table",
  id: "invoiceLines",
  at: "A6",
  rows: LINES,
  columns: [
    ...typed,
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

/** In euros: what a seller's rounding line by line may come to, as in the domain. */
const LARGEST_ROUNDING = `MAX(${LEAST_ROUNDING},INT(COUNT(invoiceLines[rate])/2))/100`;

const classRate: ColumnSpec = {
  id: "rate",
  header: say((t) => t.split.rate),
  help: say((t) => t.invoice.rateHelp),
  kind: "choice",
  list: "Rates",
  shows: "points",
};

const classVat: ColumnSpec = {
  id: "stated",
  header: say((t) => t.invoice.stated),
  width: 16,
  help: say((t) => t.invoice.statedHelp),
  unit: say((t) => t.units.euro),
  kind: "euro",
};

const classes: TableSpec = {
  block: "table",
  id: "vatClasses",
  at: `K${CLASSES_ROW}`,
  rows: CLASSES,
  columns: [
    classRate,
    {
      id: "base",
      header: say((t) => t.invoice.base),
      kind: "formula",
      formula: ifRate(fx`ROUND(SUMIFS(invoiceLines[net],invoiceLines[rate],[@rate]),2)`),
      shows: "euro",
    },
    classVat,
    {
      id: "used",
      header: say((t) => t.invoice.used),
      width: 16,
      kind: "formula",
      formula: ifRate(
        fx`IF(ISNUMBER([@stated]),[@stated],ROUND(SUMIFS(invoiceLines[net],invoiceLines[rate],[@rate])*[@rate]/100,2))`,
      ),
      shows: "euro",
    },
    {
      id: "deviation",
      header: say((t) => t.invoice.deviation),
      width: 16,
      kind: "formula",
      formula: ifRate(fx`ROUND([@used]-[@base]*[@rate]/100,2)`),
      shows: "euro",
    },
    {
      id: "state",
      header: say((t) => t.invoice.state),
      kind: "formula",
      formula: classState(),
      shows: "state",
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

function classState(): Formula {
  const own = [classRate, classVat];
  const faults: readonly Fault[] = [
    impossibleRate,
    ...inputFaults(own),
    { when: "LEN([@rate])=0", state: say((t) => t.state.missing) },
    { when: "SUMPRODUCT((vatClasses[rate]=[@rate])*1)>1", state: say((t) => t.state.rateTwice) },
    { when: `ABS(N([@deviation]))>${LARGEST_ROUNDING}`, state: say((t) => t.state.vatDeviates) },
  ];
  const state = firstState(
    faults,
    say((t) => t.state.fine),
  );
  return whenBegun(own, state);
}

function lineState(): Formula {
  const faults: readonly Fault[] = [
    impossibleRate,
    ...inputFaults(typed),
    { when: "SUMPRODUCT((invoiceLines[line]=[@line])*1)>1", state: say((t) => t.state.keyTwice) },
    { when: "N([@weights])=0", state: say((t) => t.state.noBasis) },
    {
      when: "IF(ISNUMBER([@rate]),COUNTIFS(vatClasses[rate],[@rate]),1)=0",
      state: say((t) => t.state.noRate),
    },
    { when: isMaybeDate, state: say((t) => t.state.maybeDate) },
  ];
  const state = firstState(
    faults,
    say((t) => t.state.fine),
  );
  return whenBegun(typed, state);
}
