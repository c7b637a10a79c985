import type { Basis, Invoice } from "../../domain/money/invoice";
import type { Finding } from "../../domain/shared/Finding";
import { centsNumber } from "./centsNumber";

/** What a person should look at, with its sentence. */
export type FindingJson = Pick<Finding, "code" | "severity" | "details"> & { readonly message: string };

/**
 * An invoice as a plain value for JSON; readInvoiceJson reads it back.
 *
 * @throws DomainError `too-many-cents`
 */
export function invoiceJson(invoice: Invoice, findings: readonly FindingJson[] = []): object {
  return {
    ...invoice,
    lines: invoice.lines.map((line) => ({
      ...line,
      netCents: centsNumber(line.netCents),
      vatRate: line.vatRate === null ? null : Number(line.vatRate),
    })),
    classes: invoice.classes.map(({ rate, baseCents, vatCents }) => ({
      rate: Number(rate),
      baseCents: centsNumber(baseCents),
      vatCents: centsNumber(vatCents),
    })),
    netCents: centsNumber(invoice.netCents),
    vatCents: centsNumber(invoice.vatCents),
    grossCents: centsNumber(invoice.grossCents),
    findings,
  };
}

/** Who pays and by what weights as a plain value for JSON; readBasisJson reads it back. */
export function basisJson({ organisations, fallback, lines, differencePayer }: Basis): object {
  return {
    organisations: organisations.map(({ organiser, ...each }) => (organiser ? { ...each, organiser } : each)),
    ...(fallback === null ? {} : { default: fallback }),
    lines,
    ...(differencePayer === null ? {} : { policies: { difference: differencePayer } }),
  };
}
