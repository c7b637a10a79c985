import type { SplitText } from "./fi";

export const en: SplitText = {
  exact: "The split matches to the cent",
  inexact: (difference) => `The split differs from the invoice by ${difference}`,
  summary: (number, seller, lines, payers) =>
    [
      [number && `Invoice ${number}`, seller].filter(Boolean).join(", "),
      `${lines === 1 ? "1 line" : `${lines} lines`}, ${payers === 1 ? "1 payer" : `${payers} payers`}`,
    ]
      .filter(Boolean)
      .join(". ") + ".",
  control: "Control sums, €",
  onInvoice: "Invoice",
  shared: "Shared",
  difference: "Difference",
  lines: "Lines",
  vat: (rate) => `VAT ${rate}%`,
  total: "Total",
  payers: "Payers",
  netAndVat: (net, vat) => `net ${net} + VAT ${vat}`,
  cash: (sum) => `In cash ${sum}`,
  ruleTitle: "Where does the odd cent go?",
  rule: "When a line does not divide evenly, the cent goes to whoever has so far paid the most too little. The same invoice always splits the same way.",
  differenceTitle: (sum) => `The invoice total differs from its lines by ${sum}`,
  differenceText: (payer) => `The difference is a line of its own, paid by ${payer}.`,
  deviationTitle: (rate, sum) => `VAT ${rate}% on the invoice differs from its lines by ${sum}`,
  deviationText: "The invoice's VAT holds. The deviation is shared in proportion to the VAT.",
  write: "Write to the workbook",
  preview: (sheet, shares, vats) => `Sheet ${sheet}: ${shares} shares and ${vats} VAT shares. You can undo.`,
  same: (sheet) => `Sheet ${sheet} already holds this split.`,
  busy: "Writing the split",
  done: "The split is in the workbook",
  doneText: (sheet, shares, vats) => `Sheet ${sheet} now holds ${shares} shares and ${vats} VAT shares.`,
  undone: "The split was undone",
  undoneText: (sheet) => `Sheet ${sheet} is as it was before.`,
  notWritten: "The split was not written",
  show: (sheet) => `Show ${sheet}`,
  showLine: (line) => `Show line ${line}`,
  notSplit: "The invoice cannot be split yet",
  empty: {
    lines: {
      title: "No invoice yet",
      text: (sheet) => `Type the invoice's lines and VAT on sheet ${sheet}. The split appears here at once.`,
    },
    payers: {
      title: "No payers yet",
      text: (sheet) => `Type the payers and weights on sheet ${sheet}. The split appears here at once.`,
    },
  },
};
