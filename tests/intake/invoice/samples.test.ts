import { readdirSync } from "node:fs";
import { join } from "node:path";
import { payableCents, type Invoice } from "../../../src/domain/money/invoice";
import { readInvoice } from "../../../src/intake/invoice/readInvoice";
import { invoiceJson } from "../../../src/render/json/invoiceJson";
import { NONE, classes, line, sample } from "./invoiceFiles";

const finvoice = {
  format: "finvoice",
  kind: "invoice",
  seller: "Hotelli Käpyrinne Öhman & pojat Oy",
  currency: "EUR",
} as const;

const expected: Readonly<Record<string, Invoice>> = {
  "finvoice-3.0.xml": {
    ...finvoice,
    number: "00440213",
    date: "2026-02-12",
    due: "2026-03-05",
    reference: "00004402137",
    lines: [
      line("1", "Kokouspaketti 1. päivä, ruokailut", ["23", "hlö"], "13.5", 74750),
      line("2", "Kokouspaketti 1. päivä, tila ja AV", ["23", "hlö"], "25.5", 51290),
      line("3", "Illallinen, à la carte", ["19", "hlö"], "13.5", 75810),
      line("4", "Majoitus, yhden hengen huone", ["9", "yö"], "13.5", 86850),
      line("5", "Pysäköinti, 6,20 €/vrk (Åsa ja Örn)", ["2", "vrk"], "25.5", 1240),
    ],
    classes: classes("13.5 237410 32050", "25.5 52530 13395"),
    netCents: 289940n,
    vatCents: 45445n,
    grossCents: 335385n,
  },
  "finvoice-2024.xml": {
    ...finvoice,
    number: "2024061",
    date: "2024-06-12",
    due: "2024-07-03",
    reference: "20240619",
    lines: [
      line("1", "Ruokailut, vähintään 20 henkilöä", ["20", "hlö"], "14", 62000),
      line("2", "Majoitus", ["17", "yö"], "10", 177650),
      line("3", "Tila", ["1", "kpl"], "24", 45033),
    ],
    classes: classes("10 177650 17765", "14 62000 8680", "24 45033 10808"),
    netCents: 284683n,
    vatCents: 37253n,
    grossCents: 321936n,
  },
  "finvoice-credit.xml": {
    ...finvoice,
    kind: "credit",
    number: "00440214",
    date: "2026-02-19",
    due: "2026-03-12",
    reference: "00004402140",
    lines: [
      line("1", "Hyvitys: kaksi peruttua yötä", ["-2", "yö"], "13.5", -19300),
      line("2", "Hyvitys: yksi henkilö pois tilasta", ["-1", "hlö"], "25.5", -2230),
    ],
    classes: classes("13.5 -19300 -2606", "25.5 -2230 -569"),
    netCents: -21530n,
    vatCents: -3175n,
    grossCents: -24705n,
  },
  // Text rows, a row of 0,00 and a subtotal are no lines; the coffee states its sum with VAT and its VAT only.
  "finvoice-mixed.xml": {
    ...finvoice,
    number: "M-17",
    date: "2026-04-10",
    due: "2026-05-01",
    reference: "171717",
    lines: [
      line("2", "Kokouspaketti", ["20", "hlö"], "25.5", 110000),
      line("3", "Iltapäiväkahvi", ["20", "hlö"], "13.5", 19000),
      line("4", "Hyvitys: kaksi kahvia", ["-2", "hlö"], "13.5", -1900),
      line("charge-1", "Laskutuslisä", NONE, "25.5", 500),
      line("allowance-1", "Sopimusalennus", NONE, "25.5", -5000),
      line("rounding", "", NONE, null, -2),
      line("prepaid", "", NONE, null, -50000),
    ],
    classes: classes("25.5 105500 26903", "13.5 17100 2309"),
    netCents: 122600n,
    vatCents: 29212n,
    grossCents: 151812n,
  },
  "finvoice-soap.xml": {
    ...finvoice,
    number: "00044",
    date: "2026-03-01",
    due: "2026-03-22",
    reference: "440",
    lines: [line("1", "Päivälounas, å la carte, 12 €", ["10", "hlö"], "13.5", 12000)],
    classes: classes("13.5 12000 1620"),
    netCents: 12000n,
    vatCents: 1620n,
    grossCents: 13620n,
  },
  // What a line is charged and allowed is in its sum already.
  "ubl-invoice.xml": {
    format: "ubl",
    kind: "invoice",
    number: "00071",
    date: "2026-03-05",
    due: "2026-03-26",
    seller: "Käpyrinne Öhman Oy",
    reference: "00712",
    currency: "EUR",
    lines: [
      line("1", "Lounas ja kahvit", ["10", "C62"], "13.5", 24000),
      line("2", "Kokoustila, Åsgård", ["1.5", "DAY"], "25.5", 30000),
      line("charge-1", "Toimituslisä", NONE, "25.5", 1250),
      line("allowance-1", "Sopimusalennus", NONE, "25.5", -4000),
      line("rounding", "", NONE, null, 1),
      line("prepaid", "", NONE, null, -10000),
    ],
    classes: classes("13.5 24000 3240", "25.5 27250 6949"),
    netCents: 51250n,
    vatCents: 10189n,
    grossCents: 61439n,
  },
  // A credit note's amounts are positive in the file; what it takes back of the credit is positive here.
  "ubl-credit.xml": {
    format: "ubl",
    kind: "credit",
    number: "00072",
    date: "2026-03-12",
    due: "",
    seller: "Käpyrinne Öhman Oy",
    reference: "",
    currency: "EUR",
    lines: [
      line("1", "Peruttu majoitus", ["2", "DAY"], "13.5", -19300),
      line("2", "Käsittelykulu", ["-1", "C62"], "25.5", 1000),
    ],
    classes: classes("13.5 -19300 -2606", "25.5 1000 255"),
    netCents: -18300n,
    vatCents: -2351n,
    grossCents: -20651n,
  },
};

const files = Object.entries(expected);

test("every sample is expected", () => {
  expect(readdirSync(join(__dirname, "../../samples/invoices")).sort()).toEqual(Object.keys(expected).sort());
});

test.each(files)("%s is read exactly, and adds up", (file, invoice) => {
  expect(readInvoice(sample(file))).toEqual({ invoice, findings: [] });
});

test.each(files)("%s comes back the same from our own JSON", (file) => {
  const { invoice } = readInvoice(sample(file));
  const json = new TextEncoder().encode(JSON.stringify(invoiceJson(invoice)));
  expect(readInvoice(json)).toEqual({ invoice, findings: [] });
});

test("what is to be paid is the total with rounding and without what was paid beforehand", () => {
  const payable = (file: string) => payableCents(readInvoice(sample(file)).invoice);
  expect(payable("finvoice-mixed.xml")).toBe(101810n);
  expect(payable("ubl-invoice.xml")).toBe(51440n);
  expect(payable("ubl-credit.xml")).toBe(-20651n);
});
