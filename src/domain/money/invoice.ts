import { sumOf } from "./sumOf";

/** An invoice as it was read, whatever it was read from. Cents are integers, negative in a credit. */
export type Invoice = {
  readonly format: "finvoice" | "ubl" | "json" | "workbook";
  readonly kind: "invoice" | "credit";
  /** With its leading zeros. */
  readonly number: string;
  /** Dates as "2026-02-11"; empty when not stated. */
  readonly date: string;
  readonly due: string;
  readonly seller: string;
  readonly reference: string;
  readonly currency: string;
  readonly lines: readonly InvoiceLine[];
  /** As stated, never recomputed. */
  readonly classes: readonly StatedClass[];
  /** The totals as stated: before rounding and what was paid beforehand. */
  readonly netCents: bigint;
  readonly vatCents: bigint;
  readonly grossCents: bigint;
};

export type InvoiceLine = {
  readonly id: string;
  readonly text: string;
  /** Decimal text, "" when not stated. */
  readonly quantity: string;
  readonly unit: string;
  readonly netCents: bigint;
  /** Percent points as decimal text, "13.5"; `null` without VAT. */
  readonly vatRate: string | null;
};

/** Id of the line that carries what the lines and the stated total differ by. */
export const DIFFERENCE_LINE = "difference";

/** Id of a line that carries what the lines at a rate and the stated base of its class differ by; counted from 1. */
export const classDifferenceLine = (index: number): string => `${DIFFERENCE_LINE}-${index + 1}`;

/** Ids of the lines after the total: what is rounded off, and what was paid beforehand. In no VAT class. */
const settlementLines: readonly string[] = ["rounding", "prepaid"];

export const isSettlement = ({ id, vatRate }: InvoiceLine): boolean =>
  vatRate === null && settlementLines.includes(id);

/** What the stated classes come to with the lines that are in none, without the lines after the total. */
export function basesOfClasses({ lines, classes }: Pick<Invoice, "lines" | "classes">): bigint {
  const withoutVat = lines.filter((line) => line.vatRate === null && !isSettlement(line));
  return sumOf([...classes.map(({ baseCents }) => baseCents), ...withoutVat.map(({ netCents }) => netCents)]);
}

/**
 * What is to be paid: the total with rounding and what was paid beforehand. A total that counts them already is
 * payable as it is.
 */
export function payableCents({ lines, classes, grossCents }: Invoice): bigint {
  const settled = sumOf(lines.filter(isSettlement).map(({ netCents }) => netCents));
  const all = sumOf([...lines.map(({ netCents }) => netCents), ...classes.map(({ vatCents }) => vatCents)]);
  return grossCents === all ? grossCents : grossCents + settled;
}

export type StatedClass = { readonly rate: string; readonly baseCents: bigint; readonly vatCents: bigint };

/** How an organisation pays its share. */
export type Route = "einvoice" | "card" | "cash" | "internal";

export const routes: readonly Route[] = ["einvoice", "card", "cash", "internal"];

/** Who pays and by what weights; weights are decimal texts. */
export type Basis = {
  readonly organisations: readonly Organisation[];
  /** For lines that have none of their own. */
  readonly fallback: Readonly<Record<string, string>> | null;
  readonly lines: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a line is split by, for people; lines without one are shown without. */
  readonly kinds: Readonly<Record<string, BasisKind>>;
  /** Key of the organisation that takes a named difference; the organiser when absent. */
  readonly differencePayer: string | null;
};

export type Organisation = {
  readonly key: string;
  readonly name: string;
  readonly route: Route;
  readonly organiser: boolean;
};

export type BasisKind = "personDays" | "dinners" | "bedNights" | "teams" | "equal" | "organiser" | "own";
