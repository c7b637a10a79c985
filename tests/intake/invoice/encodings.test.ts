import { readInvoice } from "../../../src/intake/invoice/readInvoice";
import { sample, sampleText } from "./invoiceFiles";

const text = new TextDecoder("iso-8859-15").decode(sample("finvoice-3.0.xml"));
const declared = (encoding: string) => text.replace("ISO-8859-15", encoding);
const withMark =
  (...mark: readonly number[]) =>
  (body: Buffer) =>
    Buffer.concat([Buffer.from(mark), body]);

/** The euro sign is 0xA4 in ISO-8859-15 and 0x80 in windows-1252. */
const windows = (body: string) => Buffer.from(body.replaceAll("€", "\u0080"), "latin1");
const swapped = (body: Buffer) => Buffer.from(body).swap16();

const expected = readInvoice(sample("finvoice-3.0.xml"));

test.each([
  ["UTF-8", Buffer.from(declared("UTF-8"))],
  ["UTF-8 with another case", Buffer.from(declared("utf-8"))],
  ["UTF-8 without a declaration", Buffer.from(text.replace(/^<\?xml[^>]*>\n/, ""))],
  ["UTF-8 with its mark, whatever is declared", withMark(0xef, 0xbb, 0xbf)(Buffer.from(text))],
  ["UTF-16 with its mark", withMark(0xff, 0xfe)(Buffer.from(declared("UTF-16"), "utf16le"))],
  ["UTF-16, high byte first", withMark(0xfe, 0xff)(swapped(Buffer.from(declared("UTF-16"), "utf16le")))],
  ["UTF-16 without its mark", Buffer.from(declared("UTF-16"), "utf16le")],
  ["windows-1252", windows(declared("windows-1252"))],
  ["ISO-8859-1 with the euro sign of Windows", windows(declared("ISO-8859-1"))],
  [
    "a declaration with single quotes",
    Buffer.from(text.replace(/<\?xml[^>]*>/, "<?xml version='1.0' encoding = 'UTF-8' ?>")),
  ],
  ["white space before everything", Buffer.from(`\r\n  ${declared("UTF-8")}`)],
  ["Windows' line ends", Buffer.from(declared("UTF-8").replaceAll("\n", "\r\n"))],
])("%s reads as the same invoice, å ä ö € and all", (_, bytes) => {
  expect(readInvoice(bytes)).toEqual(expected);
});

test("ISO-8859-1 knows no euro sign, its other letters are read", () => {
  const { invoice } = readInvoice(
    Buffer.from(sampleText("finvoice-3.0.xml").replace("ISO-8859-15", "ISO-8859-1"), "latin1"),
  );
  expect(invoice.seller).toBe("Hotelli Käpyrinne Öhman & pojat Oy");
  expect(invoice.lines[4]?.text).toBe("Pysäköinti, 6,20 ¤/vrk (Åsa ja Örn)");
});

test("an encoding that is not what it says is refused, not guessed", () => {
  const wrong = Buffer.from(sampleText("finvoice-3.0.xml").replace("ISO-8859-15", "UTF-8"), "latin1");
  expect(() => readInvoice(wrong)).toThrow(
    expect.objectContaining({ details: { reason: "encoding", encoding: "UTF-8" } }),
  );
});

test("an encoding that is not read is named", () => {
  expect(() => readInvoice(Buffer.from(declared("EBCDIC-FI")))).toThrow(
    expect.objectContaining({ details: { reason: "unknownEncoding", encoding: "EBCDIC-FI" } }),
  );
});

const soap = sampleText("finvoice-soap.xml");
const [envelope = "", document = ""] = soap.split(/(?<=<\/SOAP-ENV:Envelope>\n)/);
const latin = (body: string) => Buffer.from(body, "latin1");
const framed = readInvoice(latin(soap));

test.each([
  ["another prefix", soap.replaceAll("SOAP-ENV:", "S:").replace("xmlns:SOAP-ENV", "xmlns:S")],
  ["no prefix", soap.replaceAll("SOAP-ENV:", "").replace("xmlns:SOAP-ENV", "xmlns")],
  ["nothing between the two", envelope.trimEnd() + document],
  ["empty lines between the two", `${envelope}\r\n\r\n  ${document}`],
  [
    "no declaration of its own: that of the envelope counts",
    envelope.replace("UTF-8", "ISO-8859-15") + document.replace(/^.*\n/, ""),
  ],
  [
    "a style sheet and a comment before the invoice",
    envelope + document.replace("<Finvoice", '<?xml-stylesheet href="F.xsl"?>\n<!-- æ -->\n<Finvoice'),
  ],
  ["the invoice without its envelope", document],
])("an envelope before the invoice: %s", (_, body) => {
  expect(readInvoice(latin(body))).toEqual(framed);
});

test("a fault after an envelope is told by its line in the file", () => {
  const line = soap.split("\n").findIndex((each) => each.includes("<InvoiceNumber>")) + 1;
  const broken = soap.replace("</InvoiceNumber>", "</Number>");
  expect(() => readInvoice(latin(broken))).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ reason: "syntax", line }) as unknown }),
  );
});
