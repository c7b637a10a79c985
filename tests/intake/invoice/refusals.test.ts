import { readInvoice } from "../../../src/intake/invoice/readInvoice";
import { bytesOf, changed, sampleText } from "./invoiceFiles";
import { problemOf } from "./problemOf";

const finvoice = (inner: string) => `<?xml version="1.0"?>\n<Finvoice Version="3.0">${inner}</Finvoice>`;
const nested = (levels: number) => "<a>".repeat(levels) + "</a>".repeat(levels);

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "empty"],
  ["white space only", "\r\n  \t", "empty"],
  ["only a byte order mark", "\u00ef\u00bb\u00bf", "empty"],
  ["a PDF renamed .xml", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj", "pdf"],
  ["a zip", "PK\u0003\u0004\u0014", "zip"],
  ["a web page", "<!DOCTYPE html><html><body>Lasku</body></html>", "html"],
  ["a web page without a document type", "<HTML lang='fi'></HTML>", "html"],
  ["a letter", "Hei, tässä lasku", "notXml"],
  ["a picture", "\u0089PNG\r\n\u001a\n", "notXml"],
  ["zeros", new Uint8Array(2000), "notXml"],
  ["5 MB and a byte", new Uint8Array(5_000_001).fill(0x20), "tooLarge"],
  ["a document type", '<!DOCTYPE Finvoice SYSTEM "http://x/y.dtd"><Finvoice/>', "doctype"],
  ["a document type in small letters is no XML", "<!doctype Finvoice><Finvoice/>", "syntax"],
  ["an entity that nobody declared", finvoice("&hotelli;"), "entity"],
  [
    "a file of the machine",
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><Finvoice>&f;</Finvoice>',
    "doctype",
  ],
  ["a reference to no letter", finvoice("&#0;"), "entity"],
  ["half a file", sampleText("ubl-invoice.xml").slice(0, 3000), "syntax"],
  ["two roots", "<Finvoice/><Finvoice/>", "syntax"],
  ["text after the root", "<Finvoice/>loppu", "syntax"],
  ["an undeclared prefix", "<Invoice><cbc:ID>1</cbc:ID></Invoice>", "syntax"],
  ["an attribute twice", '<Finvoice a="1" a="2"/>', "syntax"],
  ["an attribute without quotes", "<Finvoice Version=3.0/>", "syntax"],
  ["a bare ampersand", finvoice("<a>Elo & pojat; Oy</a>"), "syntax"],
  ["an order", '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>', "root"],
  ["an invoice in no known namespace", "<Invoice/>", "root"],
  [
    "a credit note in the namespace of invoices",
    '<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
    "root",
  ],
  ["an envelope alone", '<S:Envelope xmlns:S="s"><S:Body/></S:Envelope>\n', "envelope"],
  ["depth beyond the limit", finvoice(nested(64)), "deep"],
])("%s is refused with its reason", (_, content, reason) => {
  const { code, details } = problemOf(() =>
    readInvoice(typeof content === "string" ? bytesOf(content) : content),
  );
  expect([code, details.reason]).toEqual(["unreadable-invoice", reason]);
});

test("a fault is told by its line and column", () => {
  const { details } = problemOf(() => readInvoice(bytesOf("<Finvoice>\n  <A>1</B>\n</Finvoice>")));
  expect(details).toMatchObject({ reason: "syntax", line: 2 });
  expect(details.column).toBeGreaterThan(5);
});

test("63 levels under the root are read, more are not", () => {
  expect(() => readInvoice(bytesOf(finvoice(nested(63))))).not.toThrow();
  expect(problemOf(() => readInvoice(bytesOf(finvoice(nested(64))))).details.reason).toBe("deep");
});

test("a million laughs are refused before the first one", () => {
  const laughs = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  const bomb = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join("")}]><Finvoice>&l20;</Finvoice>`;
  expect(problemOf(() => readInvoice(bytesOf(bomb))).details.reason).toBe("doctype");
});

test.each([
  ["small elements", finvoice("<a/>".repeat(1_200_000)), "tooMany"],
  ["open elements", "<a>".repeat(1_600_000), "deep"],
  ["one long text", finvoice("x".repeat(4_900_000)), null],
  [
    "one element with many attributes",
    `<Finvoice ${Array.from({ length: 300_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    null,
  ],
  ["an endless comment", `<!--${" - ".repeat(1_600_000)}`, "syntax"],
  ["openings of declarations", "<?xml ".repeat(800_000), "syntax"],
  ["envelopes that never end", `<S:Envelope>${"</S:Envelope ".repeat(350_000)}`, "syntax"],
  ["brackets", "<".repeat(4_900_000), "syntax"],
])("5 MB of %s are read or refused before the test's time is up", (_, content, reason) => {
  const read = () => readInvoice(bytesOf(content));
  if (reason === null) read();
  else expect(problemOf(read).details.reason).toBe(reason);
});

test("rows that all have the same id are told apart in one go", () => {
  const row =
    "<InvoiceRow><RowPositionIdentifier>1</RowPositionIdentifier><RowVatExcludedAmount>1</RowVatExcludedAmount></InvoiceRow>";
  const { invoice } = readInvoice(bytesOf(finvoice(row.repeat(40_000))));
  expect(new Set(invoice.lines.map(({ id }) => id)).size).toBe(40_000);
});

test.each(["ORD01", "REQ03", "TES01", "INV1"])("a Finvoice of type %s is no invoice", (type) => {
  const bytes = changed("finvoice-3.0.xml", [">INV01<", `>${type}<`]);
  expect(problemOf(() => readInvoice(bytes)).details).toEqual({ reason: "otherMessage", type });
});

test("JSON is read by its first letter, its faults are told as such", () => {
  expect(problemOf(() => readInvoice(bytesOf("{"))).code).toBe("unreadable-json");
  expect(problemOf(() => readInvoice(bytesOf(" []"))).code).toBe("invoice-shape");
});
