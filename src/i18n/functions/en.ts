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
  XMR: {
    description:
      "The columns of an XmR chart: value, mean, lower and upper limit (mean ± 2.66 × mean moving range).",
    parameters: {
      values: "The numbers of the weeks, oldest first. An empty cell is a missing week.",
      baseline: "How many weeks at the start of the last phase are the baseline. Empty = all.",
      phases: "The position of the last week of each phase.",
      exclude: "The positions of the weeks that do not count.",
      screen: "TRUE leaves unusually large moving ranges out of the limits, once. Empty = TRUE.",
    },
  },
  PCHART: {
    description: "The columns of a P chart: share (0–1), the share of all weeks, lower and upper limit.",
    parameters: {
      numerators:
        "The numerators of the weeks, oldest first, for example calls answered in time. An empty cell is a missing week.",
      denominators: "The denominators of the weeks, for example all calls.",
      baseline: "How many weeks at the start of the last phase are the baseline. Empty = all.",
      phases: "The position of the last week of each phase.",
      exclude: "The positions of the weeks that do not count.",
      prime: "TRUE makes a P′ chart (Laney), which suits large denominators. Empty = FALSE.",
    },
  },
  UCHART: {
    description: "The columns of a U chart: events per unit, the level of all weeks, lower and upper limit.",
    parameters: {
      counts:
        "The events of the weeks, oldest first, for example emergency visits. An empty cell is a missing week.",
      exposures: "The population of the weeks, or another amount to which the events are compared.",
      baseline: "How many weeks at the start of the last phase are the baseline. Empty = all.",
      phases: "The position of the last week of each phase.",
      exclude: "The positions of the weeks that do not count.",
      per: "Per how many units, for example 1000 residents. Empty = 1.",
    },
  },
  T3DAYS: {
    description: "T3 of one professional: calendar days to the third free routine appointment. Today = 0.",
    parameters: {
      sample: "The sampling moment: date and time.",
      slots:
        "The free routine appointments: date and time, in any order. Those before the sampling moment do not count.",
      ceiling: "How many days ahead one looks. A longer or missing wait is this number. Empty = 182.",
    },
  },
  T3UNIT: {
    description:
      "T3 of one profession group in a unit: the median of the professionals. Never over profession groups.",
    parameters: {
      days: "T3 of each professional in days. An empty cell is someone away, who does not count.",
      ceiling: "The ceiling in days. Greater numbers count as the ceiling. Empty = 182.",
    },
  },
  BACKLOG: {
    description: "The backlog at the end of each week: backlog before + demand − activity − removals.",
    parameters: {
      demand: "The demand of the weeks, oldest first. A week without numbers is a gap.",
      activity: "The activity of the weeks: appointments held.",
      start: "The backlog before the first week. Empty = 0.",
      removals: "Those who left the queue for another reason. Empty = nobody.",
    },
  },
  CLEARANCE: {
    description:
      "Weeks until a queue is cleared: (backlog − target) / (capacity − demand). #N/A when it never clears.",
    parameters: {
      backlog: "The backlog now.",
      demand: "The demand per week.",
      capacity: "The capacity per week.",
      target: "The backlog that is wanted. Empty = 0.",
    },
  },
  CAPACITYLEVEL: {
    description: "The weekly capacity to plan for by the demand and the given rule.",
    parameters: {
      demand: "The demand of the weeks. Empty cells do not count.",
      rule: "Rule: mean; p65, p80, p85 = so many per cent of the weeks fit; range80 = lowest + 80 % of the range.",
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
  HOLIDAY: {
    description:
      "The Finnish public holiday on a date, or an empty text. Midsummer Eve and Christmas Eve too, since nobody works then either.",
    parameters: {
      date: "The date.",
      language: "Language: fi, sv or en. Empty = fi.",
    },
  },
  SCHEDULE: {
    description:
      "The calendar of a round from the days of its workshops: a row an event, date and kind. Dates that the handbook leaves open are Läpimurto's proposals.",
    parameters: {
      workshops: "The workshops as rows of two columns: first day and number of days.",
    },
  },
  ASSESSMENT: {
    description: "The label of a self-assessment score on the scale 0–5 of the organiser's handbook.",
    parameters: {
      score: "The score: a whole number 0–5.",
      language: "Language: fi, sv or en. Empty = fi.",
    },
  },
};
