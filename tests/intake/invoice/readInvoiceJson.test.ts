import { DomainError } from "../../../src/domain/shared/DomainError";
import { readInvoiceJson } from "../../../src/intake/invoice/readInvoiceJson";
import { invoiceJson } from "../../../src/render/json/invoiceJson";
import { sampleInvoice } from "../../../src/tasks/sample/sampleInvoice";

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const least = {
  lines: [{ id: "1", netCents: 100, vatRate: null }],
  classes: [],
  netCents: 100,
  vatCents: 0,
  grossCents: 100,
};

const refused = (changes: object): Readonly<Record<string, string | number>> => {
  try {
    readInvoiceJson(bytesOf({ ...least, ...changes }));
  } catch (error) {
    if (error instanceof DomainError && error.code === "invoice-shape") return error.details;
    throw error;
  }
  throw new Error("nothing was refused");
};

test("an invoice that was written is read back alike", () => {
  const invoice = sampleInvoice("sv");
  expect(readInvoiceJson(bytesOf(invoiceJson(invoice)))).toEqual(invoice);
});

test("what only describes the invoice may be left out or empty", () => {
  const read = readInvoiceJson(bytesOf({ ...least, date: "", seller: null, findings: [], more: 1 }));
  expect(read).toMatchObject({
    format: "json",
    kind: "invoice",
    number: "",
    date: "",
    seller: "",
    currency: "EUR",
  });
  expect(read.lines).toEqual([{ id: "1", text: "", quantity: "", unit: "", netCents: 100n, vatRate: null }]);
});

test("numbers may be numbers or decimal texts, with either mark", () => {
  const line = { id: 7, quantity: "2,5", netCents: -50, vatRate: "13,50" };
  const [read] = readInvoiceJson(bytesOf({ ...least, lines: [line] })).lines;
  expect(read).toMatchObject({ id: "7", quantity: "2.5", netCents: -50n, vatRate: "13.5" });
});

test("an invoice number keeps its zeros, also when lines are many", () => {
  const lines = Array.from({ length: 500 }, (_, index) => ({ id: index, netCents: 1, vatRate: 25.5 }));
  const read = readInvoiceJson(bytesOf({ ...least, number: "00042", lines }));
  expect([read.number, read.lines.length]).toEqual(["00042", 500]);
});

test.each([
  ["lines", { lines: undefined }, "list", undefined],
  ["lines[0].id", { lines: [{ netCents: 1, vatRate: null }] }, "lineId", undefined],
  ["lines[0].vatRate", { lines: [{ id: "1", netCents: 1 }] }, "rate", undefined],
  ["lines[0].vatRate", { lines: [{ id: "1", netCents: 1, vatRate: 13.555 }] }, "rate", "13.555"],
  ["lines[0].vatRate", { lines: [{ id: "1", netCents: 1, vatRate: 0.135 }] }, "rate", "0.135"],
  [
    "lines[1].id",
    {
      lines: [
        { id: "a", netCents: 1, vatRate: null },
        { id: "A", netCents: 1, vatRate: null },
      ],
    },
    "onlyLine",
    '"A"',
  ],
  ["lines[0].netCents", { lines: [{ id: "1", netCents: "100", vatRate: null }] }, "cents", '"100"'],
  [
    "lines[0].quantity",
    { lines: [{ id: "1", quantity: "kaksi", netCents: 1, vatRate: null }] },
    "quantity",
    '"kaksi"',
  ],
  ["lines[0].text", { lines: [{ id: "1", text: 5, netCents: 1, vatRate: null }] }, "text", "5"],
  ["lines[0]", { lines: ["rivi"] }, "object", '"rivi"'],
  ["classes[0].rate", { classes: [{ rate: null, baseCents: 0, vatCents: 0 }] }, "classRate", "null"],
  ["classes[0].rate", { classes: [{ rate: "0,5", baseCents: 0, vatCents: 0 }] }, "classRate", '"0,5"'],
  ["classes[0].vatCents", { classes: [{ rate: 10, baseCents: 0 }] }, "cents", undefined],
  ["grossCents", { grossCents: 1e300 }, "cents", "1e+300"],
  ["format", { format: "pdf" }, "format", '"pdf"'],
  ["kind", { kind: "hyvitys" }, "kind", '"hyvitys"'],
  ["due", { due: "2026-02-30" }, "date", '"2026-02-30"'],
  ["seller", { seller: { name: "x".repeat(100) } }, "text", `{"name":"${"x".repeat(31)}…`],
])("%s is refused with what was expected and found", (where, changes, expected, found) => {
  const details = found === undefined ? { where, expected } : { where, expected, found };
  expect(refused(changes)).toEqual(details);
});
