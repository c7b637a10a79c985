import type { Invoice, InvoiceLine } from "../../domain/money/invoice";
import { reconcile } from "../../domain/money/reconcile";
import { extraLines, settlementLines, type Extra } from "./extraLines";
import { finishInvoice, type DraftClass } from "./InvoiceDraft";
import type { InvoiceReader } from "./InvoiceReader";
import { LineIds } from "./LineIds";
import { refuse } from "./xml/refuse";
import { XmlElement } from "./xml/XmlElement";

const GROSS = "InvoiceTotalVatIncludedAmount";

/**
 * A Finvoice 1.3–3.0. Rows without an amount are text; SubInvoiceRow only repeats what other rows hold. A credit
 * (INV02) states its amounts negative.
 *
 * @throws DomainError `unreadable-invoice` when it is another message than an invoice
 * @see https://www.finanssiala.fi/finvoice, Finvoice application guideline 3.0
 */
export function readFinvoice(root: XmlElement, reader: InvoiceReader): Invoice {
  const details = root.child("InvoiceDetails") ?? new XmlElement("InvoiceDetails", "", new Map());
  const kind = kindOf(details, reader);
  const currency = details.attributeAt(GROSS, "AmountCurrencyIdentifier") || "EUR";
  reader.currency(currency, { field: GROSS });
  const classes = details.all("VatSpecificationDetails").flatMap((each) => classOf(each, reader));
  const only = classes.length === 1 ? (classes[0]?.rate ?? null) : null;
  const amount = (field: string) => reader.cents(details.child(field), { field });
  const draft = {
    format: "finvoice" as const,
    kind,
    ...headOf(root, details, reader),
    currency,
    lines: [
      ...rowsOf(root, only, reader),
      ...extraLines(extrasOf(details, only, reader)),
      ...settlementLines(amount("InvoiceTotalRoundoffAmount"), amount("InvoicePaidAmount")),
    ],
    classes,
    netCents: amount("InvoiceTotalVatExcludedAmount"),
    vatCents: amount("InvoiceTotalVatAmount"),
    grossCents: amount(GROSS),
  };
  const invoice = finishInvoice(draft, reader);
  if (kind === "credit" && invoice.grossCents > 0n) reader.tell("positive-credit", "error", {});
  reader.findings.push(...reconcile(invoice, payableOf(root, invoice, reader)));
  return invoice;
}

function kindOf(details: XmlElement, reader: InvoiceReader): Invoice["kind"] {
  const type = details.textAt("InvoiceTypeCode");
  if (type !== "" && !/^INV\d\d$/.test(type)) refuse("otherMessage", { type: type.slice(0, 10) });
  if (details.textAt("OriginCode") === "Cancel") reader.tell("cancels", "error", {});
  return type === "INV02" || details.textAt("InvoiceTypeCodeUN") === "381" ? "credit" : "invoice";
}

function headOf(root: XmlElement, details: XmlElement, reader: InvoiceReader) {
  const payment = "EpiDetails/EpiPaymentInstructionDetails";
  return {
    number: details.textAt("InvoiceNumber"),
    date: reader.date(details.textAt("InvoiceDate"), "InvoiceDate"),
    due: reader.date(
      details.textAt("PaymentTermsDetails/InvoiceDueDate") || root.textAt(`${payment}/EpiDateOptionDate`),
      "InvoiceDueDate",
    ),
    seller: root.textAt("SellerPartyDetails/SellerOrganisationName"),
    reference: root.textAt(
      `${payment}/EpiRemittanceInfoIdentifier`,
      "EpiDetails/EpiIdentificationDetails/EpiReference",
    ),
  };
}

function rowsOf(root: XmlElement, only: string | null, reader: InvoiceReader): readonly InvoiceLine[] {
  const ids = new LineIds();
  return root.all("InvoiceRow").flatMap((row) => {
    if (isText(row)) return [];
    const id = ids.next(row.textAt("RowPositionIdentifier"));
    const where = { line: id };
    const netCents = netOf(row, id, reader);
    const quantity = row.textAt("InvoicedQuantity") ? "InvoicedQuantity" : "DeliveredQuantity";
    return [
      {
        id,
        text: row.textAt("ArticleName", "ArticleDescription", "RowFreeText"),
        quantity: reader.quantity(row.textAt(quantity), where),
        unit: row.attributeAt(quantity, "QuantityUnitCode"),
        netCents,
        vatRate: reader.rate(row.textAt("RowVatRatePercent"), row.textAt("RowVatCode"), where, only),
      },
    ];
  });
}

const amounts = ["RowVatExcludedAmount", "RowVatAmount", "RowAmount"];
const prices = ["UnitPriceAmount", "UnitPriceNetAmount", "UnitPriceVatIncludedAmount"];

/** Without a sum and a price a row only tells something, also where it has a sum of 0. */
const isText = (row: XmlElement): boolean =>
  [...amounts, ...prices].every((field) => /^-?[0,.]*$/.test(row.textAt(field)));

/** A row may state its sum with VAT and its VAT, and leave the sum without VAT out. */
function netOf(row: XmlElement, id: string, reader: InvoiceReader): bigint {
  const where = { line: id };
  const [net, vat, gross] = amounts.map((field) => row.child(field));
  if (net?.text || !vat?.text || !gross?.text) return reader.neededCents(net ?? null, where);
  return reader.neededCents(gross, where) - reader.neededCents(vat, where);
}

function extrasOf(details: XmlElement, only: string | null, reader: InvoiceReader): readonly Extra[] {
  const extra = (kind: Extra["kind"], field: string, sign: bigint) =>
    details.all(field).map((each, index): Extra => {
      const where = { line: `${kind}-${index + 1}` };
      return {
        kind,
        text: each.textAt("ReasonText", "FreeText", "ReasonCode"),
        netCents: sign * reader.neededCents(each.child("Amount"), where),
        vatRate: reader.rate(each.textAt("VatRatePercent"), each.textAt("VatCategoryCode"), where, only),
      };
    });
  return [...extra("charge", "ChargeDetails", 1n), ...extra("allowance", "DiscountDetails", -1n)];
}

/** One without amounts only tells why there is no VAT. */
function classOf(each: XmlElement, reader: InvoiceReader): readonly DraftClass[] {
  const [base, vat] = [each.child("VatBaseAmount"), each.child("VatRateAmount")];
  if (!base?.text && !vat?.text) return [];
  const rate = reader.rate(each.textAt("VatRatePercent"), each.textAt("VatCode"), {
    field: "VatSpecificationDetails",
  });
  const where = { field: "VatRateAmount" };
  return [
    {
      rate,
      baseCents: reader.cents(base, { field: "VatBaseAmount" }),
      vatCents: rate === "0" ? reader.cents(vat, where) : reader.neededCents(vat, where),
    },
  ];
}

/** A credit and a paid invoice often instruct a payment of nothing. */
function payableOf(root: XmlElement, { kind }: Invoice, reader: InvoiceReader): bigint | null {
  const field = "EpiInstructedAmount";
  const payable = reader.cents(root.child(`EpiDetails/EpiPaymentInstructionDetails/${field}`), { field });
  return kind === "credit" || payable === 0n ? null : payable;
}
