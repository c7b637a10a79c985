// Declarations for Excel: the metadata of the custom functions is generated from these. The types are the few that
// the generator knows (hence any), the texts that people see stand in i18n/functions.
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
  baseline?: number,
  phases?: any[][],
  exclude?: any[][],
  goal?: any[][],
  centre?: number,
): any[][] {
  return runChartRows(values, baseline, phases, exclude, goal, centre);
}

/**
 * Run chart in one row a phase.
 * @customfunction RUNCHART.SUMMARY
 */
export function runChartSummary(
  values: any[][],
  baseline?: number,
  phases?: any[][],
  exclude?: any[][],
  headers?: boolean,
  centre?: number,
): any[][] {
  return runChartSummaryRows(values, baseline, phases, exclude, headers, centre);
}

/**
 * Shares of a sum.
 * @customfunction COSTSPLIT
 */
export function costSplit(total: number, weights: any[][], keys?: any[][]): any[][] {
  return costShares(total, weights, keys);
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
): any[][] {
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
