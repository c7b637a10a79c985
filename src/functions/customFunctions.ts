import { cashRound, costSplit, invoiceSplit, isoWeek, runChart, runChartSummary, vatRate } from "./functions";

/** A custom function: plain arguments in, `null` in the result for #N/A. */
export type CustomFunction = (...args: never[]) => unknown;

const byId = {
  RUNCHART: runChart,
  "RUNCHART.SUMMARY": runChartSummary,
  COSTSPLIT: costSplit,
  INVOICESPLIT: invoiceSplit,
  VATRATE: vatRate,
  CASHROUND: cashRound,
  ISOWEEK: isoWeek,
} satisfies Readonly<Record<string, CustomFunction>>;

export type FunctionId = keyof typeof byId;

/** Every custom function by its id in Excel; the command line's `calc` uses the same. */
export const customFunctions: Readonly<Record<string, CustomFunction>> = byId;
