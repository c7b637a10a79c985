import type { FunctionsText } from "./fi";

export const en: FunctionsText = {
  RUNCHART: {
    description: "The columns of a run chart: value, median, goal, signal and phase.",
    parameters: {
      values: "The numbers of the weeks, oldest first. An empty cell is a missing week.",
      baseline: "How many weeks at the start of the last phase are the baseline. Empty = all.",
      phases: "The position of the last week of each phase.",
      exclude: "The positions of the weeks that do not count.",
      goal: "The goal: one number for all weeks, or a number for each week.",
      centre: "The centre line, if it is given and not computed as a median.",
    },
  },
  "RUNCHART.SUMMARY": {
    description: "A run chart judged phase by phase: median, longest run, crossings, limits and verdict.",
    parameters: {
      values: "The numbers of the weeks, oldest first. An empty cell is a missing week.",
      baseline: "How many weeks at the start of the last phase are the baseline. Empty = all.",
      phases: "The position of the last week of each phase.",
      exclude: "The positions of the weeks that do not count.",
      headers: "FALSE leaves the header row out.",
      centre: "The centre line, if it is given and not computed as a median.",
    },
  },
  COSTSPLIT: {
    description: "Splits a sum among the payers by weights, exact to the cent.",
    parameters: {
      total: "The sum to split, in euros. A credit is negative.",
      weights: "The payers' weights, at least 0. An empty cell is 0.",
      keys: "The payers' keys, whose order settles ties. Empty = the order of the weights.",
    },
  },
  INVOICESPLIT: {
    description: "Splits an invoice among the payers to the cent, a row a payer: net, VAT and gross.",
    parameters: {
      nets: "The sums of the invoice lines without VAT, in euros.",
      rates: "The VAT rates of the lines in percent, for example 13.5. An empty cell is a line without VAT.",
      weights: "Weights, at least 0: a row for each invoice line, a column for each payer.",
      statedVat: "The VAT that the invoice states, in two columns: rate and VAT in euros.",
      keys: "The payers' keys, whose order settles ties. Empty = the order of the columns.",
    },
  },
  VATRATE: {
    description: "The Finnish VAT rate in percent on the day on which the service is performed.",
    parameters: {
      date: "The day on which the service is performed.",
      category:
        "Category: general, accommodation, restaurant_catering_food, passenger_transport or newspapers_periodicals.",
    },
  },
  CASHROUND: {
    description: "A sum paid in cash, rounded to five cents.",
    parameters: { euros: "The sum in euros." },
  },
  ISOWEEK: {
    description: "The ISO 8601 week of a date, for example 2026-W02.",
    parameters: { date: "The date." },
  },
};
