import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const path = (file: string) => join(__dirname, "../../samples/invoices", file);
const put = (file: string, content: string | Uint8Array) => writeFileSync(join(folder.path, file), content);
const invoice = (...args: readonly string[]) => lapimurto(["invoice", ...args], { cwd: folder.path });
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** A sample with one place changed, in the test's folder. */
function changed(file: string, from: string, to: string): void {
  const text = readFileSync(path(file), "latin1");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  put("lasku.xml", Buffer.from(text.replace(from, to), "latin1"));
}

test("a person sees lines, VAT classes, totals and what is to be paid", async () => {
  const { code, out, err } = await invoice(path("finvoice-mixed.xml"));
  expect([code, err]).toEqual([0, ""]);
  expect(plain(out)).toBe(`Lasku M-17 Hotelli Käpyrinne Öhman & pojat Oy
Päivätty 10.4.2026 · eräpäivä 1.5.2026 · viite 171717

Rivi         Teksti                 Määrä  Yksikkö  Alv %  Veroton €
2            Kokouspaketti             20  hlö       25,5   1 100,00
3            Iltapäiväkahvi            20  hlö       13,5     190,00
4            Hyvitys: kaksi kahvia     −2  hlö       13,5     −19,00
charge-1     Laskutuslisä                            25,5       5,00
allowance-1  Sopimusalennus                          25,5     −50,00

Alv %                Rivit €  Veroton €  Erotus €   Alv €  Yhteensä €
13,5                  171,00     171,00      0,00   23,09      194,09
25,5                1 055,00   1 055,00      0,00  269,03    1 324,03
─────────────────────────────────────────────────────────────────────
Yhteensä            1 226,00   1 226,00      0,00  292,12    1 518,12
Pyöristys                                                       −0,02
Maksettu ennakkoon                                            −500,00
Maksettavaa                                                  1 018,10

Rivit, verot ja loppusumma täsmäävät. Maksettavaa 1 018,10 €.
`);
});

test("a credit note says what is credited, units of UBL in words", async () => {
  const { out } = await invoice(path("ubl-credit.xml"));
  expect(plain(out)).toContain("Hyvityslasku 00072 Käpyrinne Öhman Oy\n");
  expect(plain(out)).toContain("1     Peruttu majoitus      2  pv        13,5    −193,00");
  expect(plain(out)).toContain("täsmäävät. Hyvitetään 206,51 €.");
});

test.each([
  ["sv", "Faktura 00071", "Daterad 5.3.2026 · förfaller 26.3.2026", "Att betala 514,40 €."],
  ["en", "Invoice 00071", "Dated 5 Mar 2026 · due 26 Mar 2026", "To be paid €514.40."],
])("it is written in %s", async (language, title, dates, end) => {
  const { out } = await invoice(path("ubl-invoice.xml"), "--lang", language);
  expect(out).toContain(`${title} Käpyrinne Öhman Oy\n${dates}`);
  expect(plain(out).trimEnd().endsWith(end)).toBe(true);
});

test("with --json the invoice is one document with the keys that stay", async () => {
  const { code, out, err } = await invoice(path("ubl-invoice.xml"), "--json");
  expect([code, err]).toEqual([0, ""]);
  const document = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(document)).toEqual([
    "format",
    "kind",
    "number",
    "date",
    "due",
    "seller",
    "reference",
    "currency",
    "lines",
    "classes",
    "netCents",
    "vatCents",
    "grossCents",
    "findings",
  ]);
  expect(document).toMatchObject({
    format: "ubl",
    kind: "invoice",
    number: "00071",
    date: "2026-03-05",
    due: "2026-03-26",
    reference: "00712",
    currency: "EUR",
    classes: [
      { rate: 13.5, baseCents: 24000, vatCents: 3240 },
      { rate: 25.5, baseCents: 27250, vatCents: 6949 },
    ],
    netCents: 51250,
    vatCents: 10189,
    grossCents: 61439,
    findings: [],
  });
  expect((document.lines as object[])[1]).toEqual({
    id: "2",
    text: "Kokoustila, Åsgård",
    quantity: "1.5",
    unit: "DAY",
    netCents: 30000,
    vatRate: 25.5,
  });
  expect((document.lines as object[]).at(-1)).toMatchObject({
    id: "prepaid",
    netCents: -10000,
    vatRate: null,
  });
});

test("what --json prints is read again to the same document", async () => {
  const { out } = await invoice(path("finvoice-credit.xml"), "--json");
  put("lasku.json", out);
  expect((await invoice("lasku.json", "--json")).out).toBe(out);
});

test("an invoice that does not add up is told by amount and direction, with exit code 1", async () => {
  changed("finvoice-3.0.xml", ">747,50</RowVat", ">747,52</RowVat");
  const { code, out } = await invoice("lasku.xml");
  expect(code).toBe(1);
  expect(plain(out)).toContain(`Laskussa on 2 huomiota:
  ✕ Laskun rivit ovat 0,02 € suuremmat kuin laskun veroton loppusumma. Valitse, kenen osuuteen ero lisätään.
  ✕ Verokannan 13,5 % rivit ovat 0,02 € suuremmat kuin laskun verottomassa erittelyssä. Tarkista rivien verokannat.`);
  const { findings } = JSON.parse((await invoice("lasku.xml", "--json", "--lang", "en")).out) as {
    findings: object[];
  };
  expect(findings[0]).toEqual({
    code: "difference-lines",
    severity: "error",
    message:
      "The lines are €0.02 more than the invoice total without VAT. Choose whose share takes the difference.",
    details: { cents: 2 },
  });
});

test("a warning alone leaves the exit code 0", async () => {
  changed("finvoice-3.0.xml", ">20260212<", ">tänään<");
  const { code, out } = await invoice("lasku.xml");
  expect(code).toBe(0);
  expect(out).toContain("Laskussa on 1 huomio:\n  ! Kenttä InvoiceDate: ");
});

test("a long text is cut so that the table stays a table", async () => {
  changed("finvoice-3.0.xml", "Illallinen", "Illallinen ".repeat(10));
  const { out } = await invoice("lasku.xml");
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(104);
  expect(out).toContain("Illallinen Illallinen Illallinen Illallinen…");
});

test.each([
  [
    "a PDF",
    "%PDF-1.7",
    "lasku.xml: Tiedosto ei ole verkkolasku: se on PDF, jonka nimi päättyy .xml. Pyydä hotellilta Finvoice- tai UBL-tiedosto.",
  ],
  ["half a file", "<Finvoice><InvoiceDetails>", "virhe on rivillä 1, merkissä"],
  ["a document type", "<!DOCTYPE a><a/>", "DOCTYPE"],
  ["another XML", "<Tilaus/>", "se alkaa sanalla ”Tilaus”"],
  ["broken JSON", "{", "Tiedosto ei ole ehjää JSONia"],
  ["nothing", "", "Tiedosto on tyhjä. Valitse verkkolasku"],
])("%s is refused in one sentence", async (_, content, sentence) => {
  put("lasku.xml", content);
  const answer = await invoice("lasku.xml", "--json");
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
});

test("a file that is not there and a forgotten file are told", async () => {
  expectOneSentence(await invoice("ei.xml"));
  expect((await invoice()).err).toContain("Käyttö: lapimurto invoice LASKU.xml");
});
