import { writeXlsx } from "hucre/xlsx";
import { strToU8, zipSync } from "fflate";
import { registrationText, writeUnreadableSurvey } from "../../../src/i18n/registration/registrationText";
import { readSurvey } from "../../../src/intake/registration/readSurvey";

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const mark = (...signs: number[]) => new Uint8Array(signs);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const TEXT = "Etunimi;Sukunimi\r\nÄijö;Öhman\r\n";

/** "ä" and the euro sign are one byte in windows-1252. */
const windows = joined(
  bytes("Etunimi;Hinta\r\n"),
  mark(0xc4),
  bytes("ij"),
  mark(0xf6),
  bytes(";5 "),
  mark(0x80),
);

test.each([
  ["UTF-8", bytes(TEXT), "utf-8", "Äijö"],
  ["UTF-8 with its mark", joined(mark(0xef, 0xbb, 0xbf), bytes(TEXT)), "utf-8", "Äijö"],
  ["windows-1252", windows, "windows-1252", "Äijö"],
  ["UTF-16 with its mark", joined(mark(0xff, 0xfe), bytes(TEXT, "utf16le")), "utf-16le", "Äijö"],
  ["UTF-16 without a mark", bytes(TEXT, "utf16le"), "utf-16le", "Äijö"],
  ["UTF-16, the other way round", joined(mark(0xfe, 0xff), swapped(TEXT)), "utf-16be", "Äijö"],
])("letters are read in %s", async (_, file, encoding, name) => {
  const [grid] = await readSurvey(file);
  expect([grid?.encoding, grid?.rows[1]?.cells[0]]).toEqual([encoding, name]);
});

test("the euro sign of windows-1252 is one", async () => {
  const [grid] = await readSurvey(windows);
  expect(grid?.rows[1]?.cells[1]).toBe("5 €");
});

const sheetOf = (data: unknown[][]) =>
  writeXlsx({ sheets: [{ name: "Vastaukset", rows: data as (string | boolean | null)[][] }] });

test("TRUE and FALSE of a sheet are read as a delimited file writes them", async () => {
  const [grid] = await readSurvey(
    await sheetOf([
      ["Etunimi", "TP1"],
      ["Maija", true],
      ["Ai", false],
    ]),
  );
  expect(grid?.rows.map(({ cells }) => cells[1])).toEqual(["TP1", "true", "false"]);
});

test("a text that begins with PK is no workbook", async () => {
  const [grid] = await readSurvey(bytes("PK;Etunimi\n1;Maija"));
  expect(grid?.rows).toHaveLength(2);
});

/** A sheet with one more cell, somewhere. */
function sheetWith(cell: string, row: number): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Etunimi</t></is></c></row><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`,
    ),
  });
}

const refused = async (file: Uint8Array) => {
  const error: unknown = await readSurvey(file).catch((caught: unknown) => caught);
  return (error as { readonly details: Readonly<Record<string, string | number>> }).details;
};

test.each([
  ["empty", bytes("")],
  ["empty", bytes(" \r\n\r\n")],
  ["html", bytes("<!DOCTYPE html><html><body><table><tr><td>Nimi</td></tr></table>")],
  ["html", bytes("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>")],
  ["xml", bytes("<?xml version='1.0'?><data/>")],
  ["json", bytes('[{"Nimi":"Maija"}]')],
  ["pdf", bytes("%PDF-1.7")],
  ["oldExcel", mark(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ["picture", joined(mark(0x89), bytes("PNG\r\n"))],
  ["quote", bytes('a;b\n"x;y')],
  ["broken", bytes("Etunimi;Sukunimi\nÃ„ijÃ¶;Ã–hman")],
  ["manyRows", bytes("a;b\n".repeat(60_000))],
  ["manyColumns", bytes(`${"a;".repeat(301)}b\n1;2`)],
  ["manyColumns", sheetWith("XFD9", 9)],
  ["farCell", sheetWith("XFD1048576", 1048576)],
  ["workbook", zipSync({ "hello.txt": strToU8("no workbook") })],
])("refused as %s, in every language", async (reason, file) => {
  const details = await refused(file);
  expect(details.reason).toBe(reason);
  for (const language of ["fi", "sv", "en"] as const)
    expect(writeUnreadableSurvey(details, language)).toMatch(/^[^{}]{30,}\.( |$)|[.)]$/);
});

test("every reason has its sentence in every language", () => {
  const reasons = (language: "fi" | "sv" | "en") => Object.keys(registrationText[language].unreadable);
  expect(reasons("sv")).toEqual(reasons("fi"));
  expect(reasons("en")).toEqual(reasons("fi"));
});
