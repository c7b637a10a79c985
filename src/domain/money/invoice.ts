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

/** Id of the line that carries what the lines and the stated totals differ by. */
export const DIFFERENCE_LINE = "difference";

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
