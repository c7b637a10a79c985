import type { Invoice, InvoiceLine } from "../../domain/money/invoice";
import { reconcile } from "../../domain/money/reconcile";
import { extraLines, settlementLines, type Extra } from "./extraLines";
import { finishInvoice, type DraftClass } from "./InvoiceDraft";
import type { InvoiceReader, Where } from "./InvoiceReader";
import { LineIds } from "./LineIds";
import type { XmlElement } from "./xml/XmlElement";

/**
 * A UBL 2.1 invoice or credit note, such as Peppol BIS Billing 3. A credit note states its amounts positive; here
 * they are negative. Charges and allowances of a line are in its sum already.
 *
 * @see https://docs.peppol.eu/poacc/billing/3.0/
 */
export function readUbl(root: XmlElement, reader: InvoiceReader): Invoice {
  const kind = root.name === "CreditNote" ? "credit" : "invoice";
  const sum = new Sums(reader, kind === "credit" ? -1n : 1n);
  const currency = root.textAt("DocumentCurrencyCode") || "EUR";
  reader.currency(currency, { field: "DocumentCurrencyCode" });
  const tax = taxOf(root, currency);
  const classes = (tax?.all("TaxSubtotal") ?? []).map((each) => classOf(each, sum, reader));
  const total = (field: string) => sum.of(root.child(`LegalMonetaryTotal/${field}`), { field });
  const draft = {
    format: "ubl" as const,
    kind: kind as Invoice["kind"],
    ...headOf(root, reader),
    currency,
    lines: [
      ...linesOf(root, sum, reader),
      ...extraLines(extrasOf(root, sum, reader)),
      ...settlementLines(total("PayableRoundingAmount"), total("PrepaidAmount")),
    ],
    classes,
    netCents: total("TaxExclusiveAmount"),
    vatCents: sum.of(tax?.child("TaxAmount") ?? null, { field: "TaxAmount" }),
    grossCents: total("TaxInclusiveAmount"),
  };
  const invoice = finishInvoice(draft, reader);
  reader.findings.push(...reconcile(invoice, total("PayableAmount")));
  return invoice;
}

/** Amounts with the sign that they have here. */
class Sums {
  constructor(
    private readonly reader: InvoiceReader,
    private readonly sign: bigint,
  ) {}

  of(element: XmlElement | null, where: Where): bigint | null {
    const cents = this.reader.cents(element, where);
    return cents === null ? null : this.sign * cents;
  }

  needed(element: XmlElement | null, where: Where): bigint {
    return this.sign * this.reader.neededCents(element, where);
  }
}

/** VAT may be stated a second time, in the currency of the tax office. */
function taxOf(root: XmlElement, currency: string): XmlElement | null {
  const taxes = root.all("TaxTotal");
  return taxes.find((each) => each.attributeAt("TaxAmount", "currencyID") === currency) ?? taxes[0] ?? null;
}

function headOf(root: XmlElement, reader: InvoiceReader) {
  const party = "AccountingSupplierParty/Party";
  return {
    number: root.textAt("ID"),
    date: reader.date(root.textAt("IssueDate"), "IssueDate"),
    due: reader.date(root.textAt("DueDate", "PaymentMeans/PaymentDueDate"), "DueDate"),
    seller: root.textAt(`${party}/PartyLegalEntity/RegistrationName`, `${party}/PartyName/Name`),
    reference: root.textAt("PaymentMeans/PaymentID"),
  };
}

function linesOf(root: XmlElement, sum: Sums, reader: InvoiceReader): readonly InvoiceLine[] {
  const ids = new LineIds();
  const [lines, quantity] =
    root.name === "CreditNote"
      ? [root.all("CreditNoteLine"), "CreditedQuantity"]
      : [root.all("InvoiceLine"), "InvoicedQuantity"];
  return lines.map((line) => {
    const id = ids.next(line.textAt("ID"));
    const where = { line: id };
    return {
      id,
      text: line.textAt("Item/Name", "Item/Description", "Note"),
      quantity: reader.quantity(line.textAt(quantity), where),
      unit: line.attributeAt(quantity, "unitCode"),
      netCents: sum.needed(line.child("LineExtensionAmount"), where),
      vatRate: rateOf(line.child("Item/ClassifiedTaxCategory"), where, reader),
    };
  });
}

function extrasOf(root: XmlElement, sum: Sums, reader: InvoiceReader): readonly Extra[] {
  const counts = { charge: 0, allowance: 0 };
  return root.all("AllowanceCharge").map((each): Extra => {
    const kind = /^(?:true|1)$/.test(each.textAt("ChargeIndicator")) ? "charge" : "allowance";
    const where = { line: `${kind}-${++counts[kind]}` };
    const cents = sum.needed(each.child("Amount"), where);
    return {
      kind,
      text: each.textAt("AllowanceChargeReason", "AllowanceChargeReasonCode"),
      netCents: kind === "charge" ? cents : -cents,
      vatRate: rateOf(each.child("TaxCategory"), where, reader),
    };
  });
}

function classOf(each: XmlElement, sum: Sums, reader: InvoiceReader): DraftClass {
  return {
    rate: rateOf(each.child("TaxCategory"), { field: "TaxSubtotal" }, reader),
    baseCents: sum.of(each.child("TaxableAmount"), { field: "TaxableAmount" }),
    vatCents: sum.needed(each.child("TaxAmount"), { field: "TaxAmount" }),
  };
}

const rateOf = (category: XmlElement | null, where: Where, reader: InvoiceReader): string | null =>
  reader.rate(category?.textAt("Percent") ?? "", category?.textAt("ID") ?? "", where);
