// Declarations for Excel: the metadata of the custom functions is generated from these. The types are the few that
// the generator knows, the texts that people see stand in i18n/functions. An empty cell arrives as "" where the type
// is any, but as 0 where it is number: hence any wherever empty must not mean 0.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { weekLabel } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";
import { numberOf } from "./cells";
import { cashEuros, costShares, invoiceShares, vatPoints } from "./moneyFunctions";
import { runChartRows, runChartSummaryRows } from "./runChartFunctions";

/**
 * Run chart, n × 5.
 * @customfunction RUNCHART
 */
export function runChart(
  values: any[][],
  baseline?: any,
  phases?: any[][],
  exclude?: any[][],
  goal?: any[][],
  centre?: any,
): any[][] {
  return runChartRows(values, baseline, phases, exclude, goal, centre);
}

/**
 * Run chart in one row a phase.
 * @customfunction RUNCHART.SUMMARY
 */
export function runChartSummary(
  values: any[][],
  baseline?: any,
  phases?: any[][],
  exclude?: any[][],
  headers?: boolean,
  centre?: any,
): any[][] {
  return runChartSummaryRows(values, baseline, phases, exclude, headers, centre);
}

/**
 * Shares of a sum.
 * @customfunction COSTSPLIT
 */
export function costSplit(total: number, weights: any[][], keys?: any[][]): number[][] {
  return costShares(total, weights, keys) as number[][];
}

/**
 * Shares of an invoice.
 * @customfunction INVOICESPLIT
 */
export function invoiceSplit(
  nets: any[][],
  rates: any[][],
  weights: any[][],
  statedVat?: any[][],
  keys?: any[][],
): number[][] {
  return invoiceShares(nets, rates, weights, statedVat, keys);
}

/**
 * VAT rate of a date.
 * @customfunction VATRATE
 */
export function vatRate(date: number, category: string): number {
  return vatPoints(date, category);
}

/**
 * Sum paid in cash.
 * @customfunction CASHROUND
 */
export function cashRound(euros: number): number {
  return cashEuros(euros);
}

/**
 * Week of a date.
 * @customfunction ISOWEEK
 */
export function isoWeek(date: number): string {
  const serial = numberOf(date);
  if (serial === null) throw new DomainError("no-data", "a date is missing");
  return weekLabel(serial);
}
