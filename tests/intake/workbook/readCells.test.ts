import { zipSync, strToU8 } from "fflate";
import { DomainError } from "../../../src/domain/shared/DomainError";
import { languages } from "../../../src/i18n/language";
import { writeProblem } from "../../../src/i18n/problems/problemText";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";
import { compoundFile, withParts } from "./hostileFiles";

const file = () => writeWorkbook(makeRoundWorkbook({ name: "K1", organiser: "THL", invoice: null }, "fi"));

test("tables have their sheet, place and every cell of their box", async () => {
  const { tables, names } = await readCells(await file());
  const lines = tables.find(({ id }) => id === "invoiceLines");
  expect(lines).toMatchObject({ sheet: "Lasku", box: { top: 5, left: 0, bottom: 25, right: 8 } });
  expect(lines?.rows).toHaveLength(21);
  expect(lines?.rows.every((row) => row.length === 9)).toBe(true);
  expect(lines?.rows[0]?.[0]).toBe("Rivi");
  expect(names.get("RoundName")).toBe("K1");
  expect(names.has("Routes")).toBe(false);
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", strToU8("Viikko;T3\n1;28")],
  ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") })],
  ["a zip bomb", zipSync({ "xl/workbook.xml": new Uint8Array(90_000_000) })],
])("%s is refused as no workbook", async (_, bytes) => {
  await expect(readCells(bytes)).rejects.toMatchObject({ code: "not-a-workbook" });
});

test("a file that was cut short is refused", async () => {
  const bytes = await file();
  await expect(readCells(bytes.slice(0, bytes.length / 2))).rejects.toMatchObject({ code: "not-a-workbook" });
});

const tableFrom = (file: Uint8Array, ref: string) =>
  withParts(file, /tables\/table\d+\.xml$/, (xml) =>
    xml.includes('"invoiceLines"') ? xml.replaceAll(/ ref="[^"]+"/g, ` ref="${ref}"`) : xml,
  );

test.each(["A1:ZZZZZZ99", "A1:XFE2", "A1:B1048577", "A1:B99999999999999999999", "A0:B2", "B2:A1", "1:2"])(
  "a table in %j lies on no sheet",
  async (ref) => {
    await expect(readCells(tableFrom(await file(), ref))).rejects.toMatchObject({
      code: "not-a-workbook",
      details: { reason: "off the sheet" },
    });
  },
);

test("a table as large as a sheet is read as far as there are rows", async () => {
  const { tables } = await readCells(tableFrom(await file(), "A6:I1048576"));
  const lines = tables.find(({ id }) => id === "invoiceLines");
  expect(lines?.rows.length).toBeLessThan(100);
});

test("tables of more cells than anybody types are refused", async () => {
  const wide = tableFrom(await file(), "A1:XFD1048576");
  const sheet = withParts(wide, /sheet\d+\.xml$/, (xml) =>
    xml.replace("</sheetData>", '<row r="9000"><c r="A9000"><v>1</v></c></row></sheetData>'),
  );
  await expect(readCells(sheet)).rejects.toMatchObject({
    code: "not-a-workbook",
    details: { reason: "too many cells" },
  });
});

const sentencesOf = async (bytes: Uint8Array) => {
  const error: unknown = await readCells(bytes).catch((caught: unknown) => caught);
  if (!(error instanceof DomainError)) throw new Error("expected a refusal");
  return languages.map((language) => writeProblem(error, language));
};

test("an encrypted file is told apart from one in another format", async () => {
  const [encrypted] = await sentencesOf(compoundFile("EncryptedPackage"));
  expect(encrypted).toBe(
    "Tiedosto on suojattu salasanalla, eikä sitä voi lukea. Poista salasana Excelissä (Tiedosto > Tiedot > Suojaa työkirja) ja yritä uudelleen.",
  );
  const [old] = await sentencesOf(compoundFile("Workbook"));
  expect(old).toBe(
    "Tiedosto ei ole Excel-työkirja (.xlsx). Tallenna se Excelissä .xlsx-muotoon ja yritä uudelleen.",
  );
});

test("a file that is too large is told to be so", async () => {
  const told = await sentencesOf(new Uint8Array(25_000_001));
  expect(told).toEqual([
    "Tiedosto on liian suuri: yli 25 megatavua. Poista työkirjasta kuvat ja ylimääräiset taulukot ja yritä uudelleen.",
    "Filen är för stor: över 25 megabyte. Ta bort bilder och onödiga blad ur arbetsboken och försök igen.",
    "The file is too large: more than 25 megabytes. Remove pictures and spare sheets from the workbook and try again.",
  ]);
});
