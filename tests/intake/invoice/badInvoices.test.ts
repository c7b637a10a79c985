import { readInvoice } from "../../../src/intake/invoice/readInvoice";
import { changed, sampleText, bytesOf } from "./invoiceFiles";

type Change = readonly [from: string, to: string];

const FIRST = '<RowVatExcludedAmount AmountCurrencyIdentifier="EUR">747,50</RowVatExcludedAmount>';
const amount = (field: string, value: string) =>
  `<${field} AmountCurrencyIdentifier="EUR">${value}</${field}>`;
const row = (value: string): Change => [FIRST, amount("RowVatExcludedAmount", value)];

/** What is told of a file: severity, code and details. */
const told = (bytes: Uint8Array) =>
  readInvoice(bytes).findings.map(({ severity, code, details }) => [severity, code, details]);
const finvoice = (...changes: readonly Change[]) => told(changed("finvoice-3.0.xml", ...changes));
const ubl = (...changes: readonly Change[]) => told(changed("ubl-invoice.xml", ...changes));
const difference = (code: string, cents: number, rate?: string) => [
  "error",
  `difference-${code}`,
  rate === undefined ? { cents } : { cents, rate },
];

describe("an invoice that does not add up is told by how much and which way", () => {
  test("a line too large differs from the total and from its class", () => {
    expect(finvoice(row("747,52"))).toEqual([difference("lines", 2), difference("class", 2, "13.5")]);
  });

  test("a line too small is negative", () => {
    expect(finvoice(row("700,00"))).toEqual([difference("lines", -4750), difference("class", -4750, "13.5")]);
  });

  test("a line at another rate than the VAT table has", () => {
    expect(finvoice(["<RowVatRatePercent>25,5", "<RowVatRatePercent>24"])).toEqual([
      difference("class", -51290, "25.5"),
      difference("class", 51290, "24"),
    ]);
  });

  test("a base that differs from the lines and from the total", () => {
    expect(finvoice([">2374,10<", ">2374,00<"])).toEqual([
      difference("class", 10, "13.5"),
      difference("bases", -10),
    ]);
  });

  test("VAT of the classes beside VAT in all", () => {
    expect(
      finvoice([">454,45<", ">454,46<"], [">3353,85<", ">3353,86<"], [">3353,85<", ">3353,86<"]),
    ).toEqual([difference("vat", -1)]);
  });

  test("a total that its parts do not come to", () => {
    expect(finvoice([">3353,85<", ">3353,00<"])).toEqual([
      difference("gross", 85),
      difference("payable", -85),
    ]);
  });

  test("what is to be paid beside total, rounding and what was paid", () => {
    expect(ubl([">514.40<", ">514.39<"])).toEqual([difference("payable", 1)]);
  });

  test("a total that counts the rounding already adds up, and is paid as it is", () => {
    const bytes = changed(
      "finvoice-mixed.xml",
      [">1518,12<", ">1518,10<"],
      [">1018,10<", ">1518,10<"],
      [/.*InvoicePaidAmount.*\n/.exec(sampleText("finvoice-mixed.xml"))?.[0] ?? "", ""],
    );
    expect(told(bytes)).toEqual([]);
  });

  test("VAT far from its rate is a warning: it is split as stated", () => {
    const vat: Change = [">320,50<", ">323,50<"];
    expect(
      finvoice(vat, [">454,45<", ">457,45<"], [">3353,85<", ">3356,85<"], [">3353,85<", ">3356,85<"]),
    ).toEqual([["warning", "vat-deviation", { rate: "13.5", cents: 300 }]]);
  });
});

describe("what is wrong in a line or a field is told with its place", () => {
  test.each<[string, readonly Change[], string, object]>([
    ["an amount of five decimals", [row("747,50001")], "more-than-cents", { line: "1", value: "747,50001" }],
    ["an amount with thousands apart", [row("1 747,50")], "not-an-amount", { line: "1", value: "1 747,50" }],
    ["an amount in words", [row("ilmainen")], "not-an-amount", { line: "1", value: "ilmainen" }],
    ["an exponent", [row("7e2")], "not-an-amount", { line: "1", value: "7e2" }],
    [
      "an amount beyond all invoices",
      [row("1".repeat(14))],
      "not-an-amount",
      { line: "1", value: "1".repeat(14) },
    ],
    [
      "a line without an amount",
      [
        [FIRST, ""],
        [/.*RowVatAmount.*100,91.*\n/.exec(sampleText("finvoice-3.0.xml"))?.[0] ?? "", ""],
      ],
      "amount-missing",
      { line: "1" },
    ],
    ["a line with an empty amount", [row("")], "amount-missing", { line: "1" }],
    [
      "a line without a rate",
      [["    <RowVatRatePercent>13,5</RowVatRatePercent>\n", ""]],
      "rate-missing",
      { line: "1" },
    ],
    [
      "a rate of more than all",
      [["<RowVatRatePercent>13,5", "<RowVatRatePercent>135"]],
      "impossible-rate",
      { line: "1", value: "135" },
    ],
    [
      "a rate of three decimals",
      [["<RowVatRatePercent>13,5", "<RowVatRatePercent>13,555"]],
      "impossible-rate",
      { line: "1", value: "13,555" },
    ],
    [
      "an unknown VAT code",
      [["<RowVatCode>S", "<RowVatCode>X7"]],
      "unknown-vat-code",
      { line: "1", value: "X7" },
    ],
    [
      "a line in another currency",
      [[FIRST, FIRST.replace("EUR", "SEK")]],
      "other-currency",
      { line: "1", currency: "SEK" },
    ],
    [
      "a total that is no amount",
      [[">454,45<", ">vero<"]],
      "not-an-amount",
      { field: "InvoiceTotalVatAmount", value: "vero" },
    ],
    ["a class without VAT", [[">320,50<", "><"]], "amount-missing", { field: "VatRateAmount" }],
    ["an invoice that takes back another one", [[">Original<", ">Cancel<"]], "cancels", {}],
  ])("%s", (_, changes, code, details) => {
    expect(finvoice(...changes)).toContainEqual(["error", code, details]);
  });

  test("a total that is missing, and an invoice without lines", () => {
    const empty = bytesOf("<Finvoice><InvoiceDetails/></Finvoice>");
    expect(told(empty)).toEqual([
      ["error", "no-lines", {}],
      ["error", "total-missing", {}],
    ]);
    expect(told(bytesOf("<Finvoice/>"))).toEqual(told(empty));
  });

  test("a quantity and a date that are none are left out, which is a warning", () => {
    const bytes = changed("finvoice-3.0.xml", [">23<", ">noin 23<"], [">20260212<", ">20260230<"]);
    const { invoice } = readInvoice(bytes);
    expect([invoice.lines[0]?.quantity, invoice.date, invoice.due]).toEqual(["", "", "2026-03-05"]);
    expect(told(bytes)).toEqual([
      ["warning", "not-a-day", { field: "InvoiceDate", value: "20260230" }],
      ["warning", "not-a-quantity", { line: "1", value: "noin 23" }],
    ]);
  });

  test("a credit whose total is positive is no credit", () => {
    const bytes = bytesOf(
      sampleText("finvoice-3.0.xml").replace(">INV01<", ">INV02<").replace(">380<", ">381<"),
    );
    expect(told(bytes)).toEqual([["error", "positive-credit", {}]]);
  });

  test("a whole invoice in another currency is told once, and is still there to be looked at", () => {
    const bytes = bytesOf(sampleText("ubl-invoice.xml").replaceAll("EUR", "SEK"));
    const { invoice } = readInvoice(bytes);
    expect([invoice.currency, invoice.grossCents]).toEqual(["SEK", 61439n]);
    expect(told(bytes)).toEqual([
      ["error", "other-currency", { field: "DocumentCurrencyCode", currency: "SEK" }],
    ]);
  });

  test("every fault of a file is told, not the first", () => {
    const codes = finvoice(row("747,505"), ["<RowVatCode>S", "<RowVatCode>X"], [">2374,10<", ">2374,1x<"]);
    expect(codes.map(([, code]) => code)).toEqual(
      expect.arrayContaining(["more-than-cents", "unknown-vat-code", "not-an-amount"]),
    );
  });
});

describe("what files leave out or write otherwise is read", () => {
  const read = (file: string, ...changes: readonly Change[]) => readInvoice(changed(file, ...changes));

  test("amounts with more decimals than cents are read when these are zeros, and with a point or a plus", () => {
    for (const value of ["747,50000", "747.5", "+747,50", "0747,50"]) {
      expect(read("finvoice-3.0.xml", row(value))).toEqual(read("finvoice-3.0.xml"));
    }
  });

  test("a rate is the same in all its writings", () => {
    for (const rate of ["13.5", "13,50", "13,5000", "013,5"]) {
      expect(
        read("finvoice-3.0.xml", ["<RowVatRatePercent>13,5", `<RowVatRatePercent>${rate}`]).findings,
      ).toEqual([]);
    }
  });

  test("an invoice of one class needs no rate on its lines", () => {
    const { invoice, findings } = read("finvoice-soap.xml", [
      "    <RowVatRatePercent>13,5</RowVatRatePercent>\n",
      "",
    ]);
    expect([invoice.lines[0]?.vatRate, findings]).toEqual(["13.5", []]);
  });

  test("without a VAT table the totals are read, and nothing is computed in its place", () => {
    const text = sampleText("finvoice-3.0.xml").replace(
      / *<VatSpecificationDetails>[^]*?<\/VatSpecificationDetails>\n/g,
      "",
    );
    const { invoice, findings } = readInvoice(bytesOf(text));
    expect([invoice.classes, invoice.vatCents, findings]).toEqual([[], 45445n, []]);
  });

  test("without a total before VAT it is what is left of the total", () => {
    const text = sampleText("finvoice-3.0.xml").replace(/ *<InvoiceTotalVat(?:Excluded)?Amount.*\n/g, "");
    const { invoice, findings } = readInvoice(bytesOf(text));
    expect([invoice.netCents, invoice.vatCents, findings]).toEqual([289940n, 45445n, []]);
  });

  test("a class without its base has that of its lines", () => {
    const text = sampleText("finvoice-3.0.xml").replace(/ *<VatBaseAmount.*\n/g, "");
    expect(readInvoice(bytesOf(text))).toEqual(read("finvoice-3.0.xml"));
  });

  test("codes without VAT need no rate, and two of them are one class of 0 %", () => {
    const free = (code: string, cents: string) =>
      `<VatSpecificationDetails>${amount("VatBaseAmount", cents)}<VatCode>${code}</VatCode></VatSpecificationDetails>`;
    const line = (id: string, code: string, cents: string) =>
      `<InvoiceRow><RowPositionIdentifier>${id}</RowPositionIdentifier><RowVatCode>${code}</RowVatCode>${amount("RowVatExcludedAmount", cents)}</InvoiceRow>`;
    const { invoice, findings } = readInvoice(
      bytesOf(
        `<Finvoice><InvoiceDetails>${amount("InvoiceTotalVatIncludedAmount", "30,00")}${free("E", "10,00")}${free("O", "20,00")}</InvoiceDetails>${line("a", "E", "10")}${line("b", "O", "20")}</Finvoice>`,
      ),
    );
    expect(findings).toEqual([]);
    expect(invoice.classes).toEqual([{ rate: "0", baseCents: 3000n, vatCents: 0n }]);
    expect(invoice.lines.map(({ vatRate }) => vatRate)).toEqual(["0", "0"]);
  });

  test("ids that repeat, that are missing or that are ours are told apart", () => {
    const ids = ["1", "1", "", "rounding", "charge-1", "difference", "__proto__", "1", "a", "A", "Prepaid"];
    const rows = ids.map(
      (id) =>
        `<InvoiceRow><RowPositionIdentifier>${id}</RowPositionIdentifier>${amount("RowVatExcludedAmount", "1")}</InvoiceRow>`,
    );
    const { invoice } = readInvoice(bytesOf(`<Finvoice>${rows.join("")}</Finvoice>`));
    expect(invoice.lines.map(({ id }) => id)).toEqual([
      "1",
      "1-2",
      "3",
      "rounding-2",
      "charge-1-2",
      "difference-2",
      "__proto__",
      "1-3",
      "a",
      "A-2",
      "Prepaid-2",
    ]);
  });

  test("VAT that is stated again in the currency of the tax office is passed over", () => {
    const again = '<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">1150.00</cbc:TaxAmount></cac:TaxTotal>';
    const bytes = changed("ubl-invoice.xml", ["<cac:TaxTotal>", `${again}<cac:TaxTotal>`]);
    expect(readInvoice(bytes)).toEqual(read("ubl-invoice.xml"));
  });

  test("the trading name stands in for a seller without its registered name", () => {
    const text = new TextDecoder().decode(bytesOf(sampleText("ubl-invoice.xml")));
    const unnamed = text.replace("<cbc:RegistrationName>Käpyrinne Öhman Oy</cbc:RegistrationName>", "");
    expect(readInvoice(new TextEncoder().encode(unnamed)).invoice.seller).toBe("Hotelli Käpyrinne");
  });

  test("texts in CDATA and with references are read, white space within becomes one space", () => {
    const { invoice } = read("finvoice-soap.xml", [
      "<ArticleName>",
      "<ArticleName><![CDATA[A & B <C>]]>\n   &#228;&amp;&lt; ",
    ]);
    expect(invoice.lines[0]?.text).toMatch(/^A & B <C> ä&< Päivälounas/);
  });
});
