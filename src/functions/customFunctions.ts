import { cashRound, costSplit, invoiceSplit, isoWeek, runChart, runChartSummary, vatRate } from "./functions";

/** A custom function: plain arguments in, `null` in the result for #N/A. */
export type CustomFunction = (...args: never[]) => unknown;

/** Every custom function by its id in Excel; the command line's `calc` uses the same. */
export const customFunctions: Readonly<Record<string, CustomFunction>> = {
  RUNCHART: runChart,
  "RUNCHART.SUMMARY": runChartSummary,
  COSTSPLIT: costSplit,
  INVOICESPLIT: invoiceSplit,
  VATRATE: vatRate,
  CASHROUND: cashRound,
  ISOWEEK: isoWeek,
};
