import type { Basis, Invoice } from "../../domain/money/invoice";
import type { RoundPlan } from "../../domain/round/plan/RoundPlan";
import { DomainError } from "../../domain/shared/DomainError";
import type { Finding } from "../../domain/shared/Finding";
import { CellReader, textOf } from "./CellReader";
import type { FoundWorkbook } from "./findTables";
import { readBasisRows } from "./readBasisRows";
import { readInvoiceRows } from "./readInvoiceRows";
import { readPlan } from "./readPlan";
import { withoutContent } from "./withoutContent";

/** What is typed in a round's workbook; shares that were written into it are not read, but split again. */
export type ReadRound = {
  readonly name: string;
  readonly organiser: string;
  readonly invoice: Invoice;
  readonly basis: Basis;
  /** `null` where the workbook holds an invoice alone. */
  readonly plan: RoundPlan | null;
  /** What is wrong with the invoice and its split. */
  readonly findings: readonly Finding[];
  /** What is wrong with the plan: nothing that would keep an invoice from being split. Of people and diets without content. */
  readonly planFindings: readonly Finding[];
};

/**
 * Read a round's workbook. A cell that holds no number where one belongs counts as missing and is told.
 *
 * @throws DomainError `not-a-round`, `missing-sheet`
 */
export function readRound(book: FoundWorkbook): ReadRound {
  if (book.meta.get("kind") !== "round")
    throw new DomainError("not-a-round", "the workbook is not a round's");
  const reader = new CellReader();
  const invoice = readInvoiceRows(book, reader);
  const basis = readBasisRows(book, reader);
  const planReader = new CellReader();
  const plan = readPlan(book, planReader);
  return {
    name: textOf(book.fields.get("RoundName") ?? null),
    organiser: textOf(book.fields.get("OrganiserName") ?? null),
    invoice,
    basis,
    plan,
    findings: reader.findings,
    planFindings: withoutContent(planReader.findings, book),
  };
}
