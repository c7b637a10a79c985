import * as declared from "./functions";

/** A custom function: plain arguments in, `null` in the result for #N/A. */
export type CustomFunction = (...args: never[]) => unknown;

const byId = {
  RUNCHART: declared.runChart,
  "RUNCHART.SUMMARY": declared.runChartSummary,
  XMR: declared.xmr,
  PCHART: declared.pChart,
  UCHART: declared.uChart,
  T3DAYS: declared.t3Days,
  T3UNIT: declared.t3Unit,
  BACKLOG: declared.backlog,
  CLEARANCE: declared.clearance,
  CAPACITYLEVEL: declared.capacityLevel,
  COSTSPLIT: declared.costSplit,
  INVOICESPLIT: declared.invoiceSplit,
  VATRATE: declared.vatRate,
  CASHROUND: declared.cashRound,
  ISOWEEK: declared.isoWeek,
  HOLIDAY: declared.holiday,
  SCHEDULE: declared.schedule,
  ASSESSMENT: declared.assessment,
} satisfies Readonly<Record<string, CustomFunction>>;

export type FunctionId = keyof typeof byId;

/** Every custom function by its id in Excel; the command line's `calc` uses the same. */
export const customFunctions: Readonly<Record<string, CustomFunction>> = byId;
