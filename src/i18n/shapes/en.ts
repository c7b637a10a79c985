import type { ShapeText } from "./fi";

export const en: ShapeText = {
  expected: {
    object: "it must be a set of fields in braces",
    list: "it must be a list in square brackets",
    text: "it must be text",
    flag: "it must be true or false",
    cents: "it must be a whole number of cents, for example 74750",
    rate: "it must be a VAT rate in per cent, 0 or 1–100, for example 13.5, or null",
    classRate: "it must be a VAT rate in per cent, 0 or 1–100, for example 13.5",
    quantity: "it must be a number, for example 23",
    date: "it must be a date like 2026-02-12",
    currency: "it must be EUR, other currencies are not split",
    format: "it must be finvoice, ubl or json",
    kind: "it must be invoice or credit",
    someLines: "there must be at least one invoice line",
    lineId: "it must be the id of the line",
    onlyLine: "another line has this id already",
    onlyClass: "this VAT rate is itemised already",
    someOrganisations: "there must be at least one organisation",
    key: "it must be a short key, for example A or THL",
    onlyKey: "another organisation has this key already",
    route: "it must be einvoice, card, cash or internal",
    oneOrganiser: "the organiser is marked already",
    weight: "it must be a weight of 0 or more, for example 7.5",
    weightSize: "the weight must be 0 or from 0.000001 to 1000000000000",
    payer: "it must be one of the keys in organisations",
    knownLine: "the invoice has no line with this id",
    shortfall: "it must be organiser, proRata or causers",
    knownField: "the field is not known",
    oneField: "the field is there twice",
  },
  missing: "missing",
  found: (value) => `now ${value}`,
  whole: "the start of the file",
  unreadable: {
    empty: () => "The file is empty. Choose a JSON file.",
    pdf: () => "The file is a PDF, not JSON. Ask for an e-invoice or type its lines into a JSON file.",
    xml: () => "The file is XML, not JSON. Choose a JSON file.",
    zip: () => "The file is a workbook or a zip, not JSON. Choose a JSON file.",
    encoding: () => "The file is not text in UTF-8. Save it as UTF-8.",
    tooLarge: () => "The file is larger than 5 megabytes. Choose the JSON file of the invoice or the basis.",
    syntax: (d) =>
      d.line === undefined
        ? "The file is not whole JSON. Correct the file and try again."
        : `The file is not whole JSON: the fault is on line ${d.line}, character ${d.column}. Correct it and try again.`,
  },
};
