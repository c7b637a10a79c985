import type { SplitText } from "./fi";

export const sv: SplitText = {
  exact: "Fördelningen stämmer på centen",
  inexact: (difference) => `Fördelningen skiljer sig från fakturan med ${difference}`,
  summary: (number, seller, lines, payers) =>
    [
      [number && `Faktura ${number}`, seller].filter(Boolean).join(", "),
      `${lines === 1 ? "1 rad" : `${lines} rader`}, ${payers === 1 ? "1 betalare" : `${payers} betalare`}`,
    ]
      .filter(Boolean)
      .join(". ") + ".",
  control: "Kontrollsummor, €",
  onInvoice: "På fakturan",
  shared: "Fördelat",
  difference: "Differens",
  lines: "Rader",
  vat: (rate) => `Moms ${rate}\u00a0%`,
  total: "Totalt",
  payers: "Betalare",
  netAndVat: (net, vat) => `netto ${net} + moms ${vat}`,
  cash: (sum) => `Kontant ${sum}`,
  ruleTitle: "Vart går den extra centen?",
  rule: "När en rad inte delas jämnt får den centen som hittills har betalat mest för litet. Samma faktura fördelas alltid på samma sätt.",
  differenceTitle: (sum) => `Fakturans summa skiljer sig från raderna med ${sum}`,
  differenceText: (payer) => `Skillnaden är en egen rad och betalas av ${payer}.`,
  deviationTitle: (rate, sum) => `Fakturans moms ${rate}\u00a0% avviker från raderna med ${sum}`,
  deviationText: "Fakturans moms gäller. Avvikelsen är fördelad på alla i förhållande till deras moms.",
  write: "Skriv i arbetsboken",
  preview: (sheet, shares, vats) =>
    `På bladet ${sheet}: ${shares} andelar och ${vats} momsandelar. Du kan ångra.`,
  same: (sheet) => `Bladet ${sheet} har redan den här fördelningen.`,
  busy: "Fördelningen skrivs",
  done: "Fördelningen finns i arbetsboken",
  doneText: (sheet, shares, vats) => `Bladet ${sheet} har nu ${shares} andelar och ${vats} momsandelar.`,
  undone: "Fördelningen ångrades",
  undoneText: (sheet) => `Bladet ${sheet} är som före skrivningen.`,
  notWritten: "Fördelningen skrevs inte",
  show: (sheet) => `Visa ${sheet}`,
  showLine: (line) => `Visa rad ${line}`,
  notSplit: "Fakturan kan inte fördelas än",
  empty: {
    lines: {
      title: "Ingen faktura än",
      text: (sheet) => `Skriv fakturans rader och moms på bladet ${sheet}. Fördelningen syns här genast.`,
    },
    payers: {
      title: "Inga betalare än",
      text: (sheet) => `Skriv betalarna och vikterna på bladet ${sheet}. Fördelningen syns här genast.`,
    },
  },
};
