import fc from "fast-check";
import { payableCents, type Invoice, type InvoiceLine } from "../../../src/domain/money/invoice";

const RATES = ["0", "10", "13.5", "14", "25.5"];
const BIG = 10_000_000;

const cents = fc
  .integer({ min: -BIG, max: BIG })
  .filter((each) => each !== 0)
  .map(BigInt);
const word = fc.stringMatching(/^[A-Za-zÅÄÖåäö€0-9&<>"',.%/()-]{1,20}$/);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const lineOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    text: word,
    quantity: fc.integer({ min: -9999, max: 9999 }).map((value) => String(value / 8)),
    unit: fc.constantFrom("kpl", "hlö", "DAY"),
    netCents: cents,
    vatRate: fc.constantFrom<string | null>(...RATES),
  });

const extra = (id: string) =>
  fc.record({
    id: fc.constant(id),
    text: word,
    quantity: fc.constant(""),
    unit: fc.constant(""),
    netCents: cents,
    vatRate: fc.constantFrom<string | null>(...RATES),
  });

const settled = (id: string): fc.Arbitrary<readonly InvoiceLine[]> =>
  fc
    .option(cents)
    .map((net) =>
      net === null ? [] : [{ id, text: "", quantity: "", unit: "", netCents: net, vatRate: null }],
    );

const arrayOf = <T>(one: (id: string) => fc.Arbitrary<T>, prefix: string, min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => one(`${prefix}${index + 1}`))));

/** Invoices and credit notes that add up, with VAT up to some cents off its rate. */
export function invoices(format: "finvoice" | "ubl"): fc.Arbitrary<Invoice> {
  return fc
    .record({
      credit: fc.boolean(),
      number: fc.stringMatching(/^[0-9]{1,12}$/),
      date: day,
      due: day,
      seller: word,
      reference: fc.stringMatching(/^[0-9]{4,20}$/),
      rows: arrayOf(lineOf, "", 1, 8),
      charges: arrayOf(extra, "charge-", 0, 2),
      allowances: arrayOf(extra, "allowance-", 0, 2),
      rounding: settled("rounding"),
      prepaid: settled("prepaid"),
      off: fc.bigInt({ min: -4n, max: 4n }),
    })
    .map(({ credit, rows, charges, allowances, rounding, prepaid, off, ...head }): Invoice => {
      const lines = [...rows, ...charges, ...allowances, ...rounding, ...prepaid];
      const classes = RATES.flatMap((rate) => {
        const own = lines.filter(({ vatRate }) => vatRate === rate);
        const base = sum(own.map(({ netCents }) => netCents));
        const vat = rate === "0" ? 0n : (base * BigInt(Number(rate) * 10)) / 1000n + off;
        return own.length === 0 ? [] : [{ rate, baseCents: base, vatCents: vat }];
      });
      const netCents = sum(classes.map(({ baseCents }) => baseCents));
      const vatCents = sum(classes.map((each) => each.vatCents));
      const kind = credit && (format === "ubl" || netCents + vatCents < 0n) ? "credit" : "invoice";
      const grossCents = netCents + vatCents;
      return { format, kind, ...head, currency: "EUR", lines, classes, netCents, vatCents, grossCents };
    });
}

const sum = (all: readonly bigint[]): bigint => all.reduce((so, each) => so + each, 0n);

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function euros(value: bigint, mark: string): string {
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}

const kindOf = ({ id }: InvoiceLine) => id.replace(/-\d+$/, "");
const rowsOf = (invoice: Invoice) => invoice.lines.filter(({ id }) => /^\d+$/.test(id));
const ofKind = (invoice: Invoice, kind: string) => invoice.lines.filter((line) => kindOf(line) === kind);

/** An invoice as Finvoice, the parts that are read. */
export function finvoiceXml(invoice: Invoice): string {
  const amount = (field: string, value: bigint) =>
    `<${field} AmountCurrencyIdentifier="EUR">${euros(value, ",")}</${field}>`;
  const comma = (text: string | null) => (text ?? "").replace(".", ",");
  const date = (field: string, iso: string) =>
    `<${field} Format="CCYYMMDD">${iso.replaceAll("-", "")}</${field}>`;
  const extras = (kind: string, tag: string, text: string, sign: bigint) =>
    ofKind(invoice, kind).map(
      (line) =>
        `<${tag}><${text}>${escaped(line.text)}</${text}>${amount("Amount", sign * line.netCents)}<VatRatePercent>${comma(line.vatRate)}</VatRatePercent></${tag}>`,
    );
  return [
    `<Finvoice Version="3.0"><SellerPartyDetails><SellerOrganisationName>${escaped(invoice.seller)}</SellerOrganisationName></SellerPartyDetails>`,
    `<InvoiceDetails><InvoiceTypeCode>${invoice.kind === "credit" ? "INV02" : "INV01"}</InvoiceTypeCode>`,
    `<InvoiceNumber>${invoice.number}</InvoiceNumber>${date("InvoiceDate", invoice.date)}`,
    amount("InvoiceTotalVatExcludedAmount", invoice.netCents),
    amount("InvoiceTotalVatAmount", invoice.vatCents),
    amount("InvoiceTotalVatIncludedAmount", invoice.grossCents),
    ...ofKind(invoice, "rounding").map((line) => amount("InvoiceTotalRoundoffAmount", line.netCents)),
    ...ofKind(invoice, "prepaid").map((line) => amount("InvoicePaidAmount", -line.netCents)),
    ...invoice.classes.map(
      ({ rate, baseCents, vatCents }) =>
        `<VatSpecificationDetails>${amount("VatBaseAmount", baseCents)}<VatRatePercent>${comma(rate)}</VatRatePercent>${amount("VatRateAmount", vatCents)}</VatSpecificationDetails>`,
    ),
    `<PaymentTermsDetails>${date("InvoiceDueDate", invoice.due)}</PaymentTermsDetails>`,
    ...extras("allowance", "DiscountDetails", "FreeText", -1n),
    ...extras("charge", "ChargeDetails", "ReasonText", 1n),
    "</InvoiceDetails><InvoiceRow><RowFreeText>Ohessa erittely</RowFreeText></InvoiceRow>",
    ...rowsOf(invoice).map(
      (line) =>
        `<InvoiceRow><ArticleName>${escaped(line.text)}</ArticleName><InvoicedQuantity QuantityUnitCode="${line.unit}">${comma(line.quantity)}</InvoicedQuantity><RowPositionIdentifier>${line.id}</RowPositionIdentifier><RowVatRatePercent>${comma(line.vatRate)}</RowVatRatePercent>${amount("RowVatExcludedAmount", line.netCents)}</InvoiceRow>`,
    ),
    `<EpiDetails><EpiPaymentInstructionDetails><EpiRemittanceInfoIdentifier>${invoice.reference}</EpiRemittanceInfoIdentifier>${amount("EpiInstructedAmount", payableCents(invoice))}</EpiPaymentInstructionDetails></EpiDetails></Finvoice>`,
  ].join("\n");
}

/** An invoice as UBL, the parts that are read; a credit with its signs turned. */
export function ublXml(invoice: Invoice): string {
  const [root, quantity, sign] =
    invoice.kind === "credit" ? ["CreditNote", "CreditedQuantity", -1n] : ["Invoice", "InvoicedQuantity", 1n];
  const amount = (field: string, value: bigint) =>
    `<b:${field} currencyID="EUR">${euros((sign as bigint) * value, ".")}</b:${field}>`;
  const category = (tag: string, rate: string | null) =>
    `<a:${tag}><b:ID>${rate === "0" ? "Z" : "S"}</b:ID><b:Percent>${rate}</b:Percent></a:${tag}>`;
  const extras = (kind: "charge" | "allowance", own: bigint) =>
    ofKind(invoice, kind).map(
      (line) =>
        `<a:AllowanceCharge><b:ChargeIndicator>${kind === "charge"}</b:ChargeIndicator><b:AllowanceChargeReason>${escaped(line.text)}</b:AllowanceChargeReason>${amount("Amount", own * line.netCents)}${category("TaxCategory", line.vatRate)}</a:AllowanceCharge>`,
    );
  return [
    `<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">`,
    `<b:ID>${invoice.number}</b:ID><b:IssueDate>${invoice.date}</b:IssueDate><b:DueDate>${invoice.due}</b:DueDate><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>`,
    `<a:AccountingSupplierParty><a:Party><a:PartyLegalEntity><b:RegistrationName>${escaped(invoice.seller)}</b:RegistrationName></a:PartyLegalEntity></a:Party></a:AccountingSupplierParty>`,
    `<a:PaymentMeans><b:PaymentID>${invoice.reference}</b:PaymentID></a:PaymentMeans>`,
    ...extras("charge", 1n),
    ...extras("allowance", -1n),
    `<a:TaxTotal>${amount("TaxAmount", invoice.vatCents)}`,
    ...invoice.classes.map(
      ({ rate, baseCents, vatCents }) =>
        `<a:TaxSubtotal>${amount("TaxableAmount", baseCents)}${amount("TaxAmount", vatCents)}${category("TaxCategory", rate)}</a:TaxSubtotal>`,
    ),
    `</a:TaxTotal><a:LegalMonetaryTotal>${amount("TaxExclusiveAmount", invoice.netCents)}${amount("TaxInclusiveAmount", invoice.grossCents)}`,
    ...ofKind(invoice, "prepaid").map((line) => amount("PrepaidAmount", -line.netCents)),
    ...ofKind(invoice, "rounding").map((line) => amount("PayableRoundingAmount", line.netCents)),
    `${amount("PayableAmount", payableCents(invoice))}</a:LegalMonetaryTotal>`,
    ...rowsOf(invoice).map(
      (line) =>
        `<a:${root}Line><b:ID>${line.id}</b:ID><b:${quantity as string} unitCode="${line.unit}">${line.quantity}</b:${quantity as string}>${amount("LineExtensionAmount", line.netCents)}<a:Item><b:Name>${escaped(line.text)}</b:Name>${category("ClassifiedTaxCategory", line.vatRate)}</a:Item></a:${root}Line>`,
    ),
    `</${root}>`,
  ].join("\n");
}
