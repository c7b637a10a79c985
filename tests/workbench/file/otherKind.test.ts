import { otherKind } from "../../../src/workbench/file/otherKind";

const bytes = (text: string) => new TextEncoder().encode(text);
const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each([
  ["a.xml", bytes('\ufeff<?xml version="1.0"?><Finvoice Version="3.0">'), "invoice"],
  ["a.xml", bytes("<ubl:CreditNote xmlns:ubl='x'>"), "invoice"],
  ["a.xml", bytes("<SOAP-ENV:Envelope >"), "invoice"],
  ["a.xlsx", bytes("<Invoice>"), "invoice"],
  ["a.xml", bytes("<Invoices>"), null],
  ["a.XLS", compound, "oldExcel"],
  // A workbook with a password begins like old Excel.
  ["a.xlsx", compound, null],
  ["a.xlsx", bytes("%PDF-1.4"), "pdf"],
  ["a.csv", bytes("a;b"), "list"],
  ["a.csv", bytes(""), "list"],
  ["a.csv", bytes("PK\x03\x04"), null],
  ["a.json", bytes("{}"), null],
  ["a", bytes(""), null],
] as const)("%s is known by its contents first", (name, contents, kind) => {
  expect(otherKind(name, contents)).toBe(kind);
});

test("an invoice in UTF-16 is one as well", () => {
  const text = "\ufeff<Finvoice >";
  const wide = Uint8Array.from(
    [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
  expect(otherKind("a.xml", wide)).toBe("invoice");
});
