import fc from "fast-check";
import { payableCents } from "../../../src/domain/money/invoice";
import { DomainError } from "../../../src/domain/shared/DomainError";
import { writeInvoiceFinding, writeUnreadable } from "../../../src/i18n/invoice/invoiceText";
import { languages } from "../../../src/i18n/language";
import { readInvoice } from "../../../src/intake/invoice/readInvoice";
import { sampleText, bytesOf } from "./invoiceFiles";
import { finvoiceXml, invoices, ublXml } from "./writtenInvoices";

/** Reads or refuses with a reason that has its sentence; nothing else may happen. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    const { invoice, findings } = readInvoice(bytes);
    expect(typeof payableCents(invoice)).toBe("bigint");
    expect(new Set(invoice.lines.map(({ id }) => id)).size).toBe(invoice.lines.length);
    for (const { code, details } of findings) {
      for (const language of languages) {
        expect(writeInvoiceFinding(code, details, language)).toMatch(/^[^a-zåäö].*[.]$/s);
      }
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(["unreadable-invoice", "unreadable-json", "invoice-shape"]).toContain(error.code);
    if (error.code === "unreadable-invoice") {
      for (const language of languages)
        expect(writeUnreadable(error.details, language)).not.toMatch(/undefined/);
    }
  }
}

test("any bytes are read or refused", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readOrRefuse), { numRuns: 2000 });
});

test("any text that begins like XML is read or refused", () => {
  const text = fc.string({ unit: fc.constantFrom(..."<>/&;\"'=! ?-[]aE:#x0\n\u00e4"), maxLength: 200 });
  fc.assert(
    fc.property(text, (more) => readOrRefuse(bytesOf(`<${more}`))),
    { numRuns: 2000 },
  );
});

const samples = [
  "finvoice-3.0.xml",
  "finvoice-mixed.xml",
  "finvoice-soap.xml",
  "ubl-invoice.xml",
  "ubl-credit.xml",
];
const texts = samples.map(sampleText);

test("a sample with a piece taken, doubled or written over is read or refused", () => {
  const piece = fc.constantFrom(
    "",
    "<",
    ">",
    "&",
    "</a>",
    "<a>",
    "-",
    "9",
    ",",
    "]]>",
    "\u0000",
    "<!--",
    "1e9",
    "EUR",
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(60), piece, (text, at, taken, put) => {
      const from = at % text.length;
      readOrRefuse(bytesOf(text.slice(0, from) + put + text.slice(from + taken)));
    }),
    { numRuns: 1500 },
  );
});

test("a sample whose elements are swapped or taken away is read or refused", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), fc.boolean(), (text, a, b, drop) => {
      const lines = text.split("\n");
      const [one, two] = [a % lines.length, b % lines.length];
      if (drop) lines.splice(one, 1);
      else [lines[one], lines[two]] = [lines[two] ?? "", lines[one] ?? ""];
      readOrRefuse(bytesOf(lines.join("\n")));
    }),
    { numRuns: 1000 },
  );
});

test("an invoice that is written as Finvoice is read to the same numbers", () => {
  fc.assert(
    fc.property(invoices("finvoice"), (invoice) => {
      expect(readInvoice(new TextEncoder().encode(finvoiceXml(invoice)))).toEqual({ invoice, findings: [] });
    }),
    { numRuns: 500 },
  );
});

test("an invoice or credit note that is written as UBL is read to the same numbers", () => {
  fc.assert(
    fc.property(invoices("ubl"), (invoice) => {
      expect(readInvoice(new TextEncoder().encode(ublXml(invoice)))).toEqual({ invoice, findings: [] });
    }),
    { numRuns: 500 },
  );
});

test("one cent more or less in any amount of a written invoice is told", () => {
  fc.assert(
    fc.property(invoices("ubl"), fc.nat(), fc.boolean(), (invoice, at, more) => {
      const xml = ublXml(invoice);
      const amounts = [...xml.matchAll(/(?<=currencyID="EUR">)(-?)(\d+)\.(\d\d)(?=<)/g)];
      const hit = amounts[at % amounts.length];
      if (!hit) throw new Error("no amount");
      const cents = BigInt(`${hit[1]}${hit[2]}${hit[3]}`) + (more ? 1n : -1n);
      const size = String(cents < 0n ? -cents : cents).padStart(3, "0");
      const wrong = `${cents < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
      const changed = xml.slice(0, hit.index) + wrong + xml.slice(hit.index + hit[0].length);
      const { findings } = readInvoice(new TextEncoder().encode(changed));
      expect(findings.some(({ code }) => code.startsWith("difference-"))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
