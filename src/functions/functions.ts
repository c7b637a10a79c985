// Declarations for Excel: the metadata of the custom functions is generated from these. The types are the few that
// the generator knows, the texts that people see stand in i18n/functions. An empty cell arrives as "" where the type
// is any, but as 0 where it is number, and Excel itself answers text there without a word of why: hence any.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { weekLabel } from "../domain/shared/calendar";
import { backlogRows, capacityNumber, clearanceWeeks, t3DaysOf, t3UnitOf } from "./accessFunctions";
import { pChartRows, uChartRows, xmrRows } from "./controlChartFunctions";
import { cashEuros, costShares, invoiceShares, vatPoints } from "./moneyFunctions";
import { assessmentLabel, holidayName, scheduleRows } from "./roundFunctions";
import { runChartRows, runChartSummaryRows } from "./runChartFunctions";
import { neededDateIn } from "./singleCell";

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
  headers?: any,
  centre?: any,
): any[][] {
  return runChartSummaryRows(values, baseline, phases, exclude, headers, centre);
}

/**
 * XmR chart, n × 4.
 * @customfunction XMR
 */
export function xmr(
  values: any[][],
  baseline?: any,
  phases?: any[][],
  exclude?: any[][],
  screen?: any,
): any[][] {
  return xmrRows(values, baseline, phases, exclude, screen);
}

/**
 * P or P′ chart, n × 4.
 * @customfunction PCHART
 */
export function pChart(
  numerators: any[][],
  denominators: any[][],
  baseline?: any,
  phases?: any[][],
  exclude?: any[][],
  prime?: any,
): any[][] {
  return pChartRows(numerators, denominators, baseline, phases, exclude, prime);
}

/**
 * U chart, n × 4.
 * @customfunction UCHART
 */
export function uChart(
  counts: any[][],
  exposures: any[][],
  baseline?: any,
  phases?: any[][],
  exclude?: any[][],
  per?: any,
): any[][] {
  return uChartRows(counts, exposures, baseline, phases, exclude, per);
}

/**
 * Days to the third free appointment.
 * @customfunction T3DAYS
 */
export function t3Days(sample: any, slots: any[][], ceiling?: any): number {
  return t3DaysOf(sample, slots, ceiling);
}

/**
 * T3 of a profession group.
 * @customfunction T3UNIT
 */
export function t3Unit(days: any[][], ceiling?: any): number {
  return t3UnitOf(days, ceiling);
}

/**
 * Running backlog, n × 1.
 * @customfunction BACKLOG
 */
export function backlog(demand: any[][], activity: any[][], start?: any, removals?: any[][]): any[][] {
  return backlogRows(demand, activity, start, removals);
}

/**
 * Weeks until a queue is cleared.
 * @customfunction CLEARANCE
 */
export function clearance(backlog: any, demand: any, capacity: any, target?: any): number {
  return clearanceWeeks(backlog, demand, capacity, target);
}

/**
 * Capacity to plan for.
 * @customfunction CAPACITYLEVEL
 */
export function capacityLevel(demand: any[][], rule: any): number {
  return capacityNumber(demand, rule);
}

/**
 * Shares of a sum.
 * @customfunction COSTSPLIT
 */
export function costSplit(total: any, weights: any[][], keys?: any[][]): number[][] {
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
export function vatRate(date: any, category: any): number {
  return vatPoints(date, category);
}

/**
 * Sum paid in cash.
 * @customfunction CASHROUND
 */
export function cashRound(euros: any): number {
  return cashEuros(euros);
}

/**
 * Week of a date.
 * @customfunction ISOWEEK
 */
export function isoWeek(date: any): string {
  return weekLabel(neededDateIn(date, "date"));
}

/**
 * Holiday on a date.
 * @customfunction HOLIDAY
 */
export function holiday(date: any, language?: any): string {
  return holidayName(date, language);
}

/**
 * Calendar of a round, a row an event.
 * @customfunction SCHEDULE
 */
export function schedule(workshops: any[][]): any[][] {
  return scheduleRows(workshops);
}

/**
 * Label of a self-assessment.
 * @customfunction ASSESSMENT
 */
export function assessment(score: any, language?: any): string {
  return assessmentLabel(score, language);
}
