import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { boxOf } from "../../../../src/templates/address";
import { readCells } from "../../../../src/intake/workbook/readCells";
import { findTables, type FoundWorkbook } from "../../../../src/intake/workbook/findTables";
import { editTables, type TableCell } from "../../../../src/render/xlsx/edit/editTables";
import { writeWorkbook } from "../../../../src/render/xlsx/writeWorkbook";
import { calculated, SLOWEST } from "../../../libreOffice";
import { openXmlErrors } from "../../../openXmlErrors";
import { describeWith } from "../../../programs";
import { workbookNamed } from "../../workbooks";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(workbookNamed("plan-blank.fi"));
});

const cell = (table: string, at: number, column: string, value: TableCell["value"]): TableCell => {
  return { table, at, column, value };
};
const read = async (file: Uint8Array): Promise<FoundWorkbook> => findTables(await readCells(file));
const partOf = (file: Uint8Array, path: string) => strFromU8(unzipSync(file)[path] ?? new Uint8Array());

/** Eleven more teams than there is room for, and somebody in the last. */
const more = Array.from({ length: 21 }, (_, at) => cell("teamRows", at, "Tiimi", `Tiimi ${at + 1}`));
const person = [
  cell("personRows", 0, "Tunnus", "H1"),
  cell("personRows", 0, "Etunimi", '=HYPERLINK("x")'),
  cell("personRows", 0, "Sukunimi", 'a<b>&"c"'),
  cell("personRows", 0, "Tiimi", "Tiimi 21"),
  cell("personRows", 0, "TP1 pv", 2),
];

test("written cells are there, texts as texts and numbers as numbers", async () => {
  const { tables } = await read(editTables(bytes, person));
  const row = tables.get("personRows")?.rows[0];
  expect([row?.first?.value, row?.last?.value, row?.d1?.value]).toEqual(['=HYPERLINK("x")', 'a<b>&"c"', 2]);
});

test("a text that looks like a formula is one of Excel's texts for good", () => {
  const file = editTables(bytes, person);
  const sheet = unzipSync(file);
  const [path = ""] = Object.keys(sheet).filter((name) => partOf(file, name).includes(">=HYPERLINK"));
  const style = /<c r="[A-Z]+\d+" s="(\d+)" t="inlineStr"><is><t[^>]*>=HYPERLINK/.exec(
    partOf(file, path),
  )?.[1];
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(partOf(file, "xl/styles.xml"))?.[1] ?? "";
  const own = formats.match(/<xf(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/xf>)/g)?.[Number(style)];
  expect(own).toMatch(/^<xf numFmtId="49" quotePrefix="1"/);
});

test("a text that looks like an escaped sign is read back as it was typed", async () => {
  const { tables } = await read(editTables(bytes, [cell("personRows", 0, "Etunimi", "a_x0041_b _x00e4_")]));
  expect(tables.get("personRows")?.rows[0]?.first?.value).toBe("a_x0041_b _x00e4_");
});

test("a text that no cell holds is refused where it would stand", () => {
  const long = [cell("personRows", 0, "Etunimi", "a".repeat(32_768))];
  expect(() => editTables(bytes, long)).toThrow(
    expect.objectContaining({
      code: "text-too-long",
      details: expect.objectContaining({ letters: 32_768, most: 32_767 }) as object,
    }) as Error,
  );
});

test.each([
  ["rows", /(<row) r="\d+"/g],
  ["cells", /(<c) r="[A-Z]+\d+"/g],
])("%s without their place are refused, not written over each other", (_, places) => {
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/sheet"));
  for (const path of sheets) parts[path] = strToU8(partOf(bytes, path).replace(places, "$1"));
  expect(() => editTables(zipSync(parts), person)).toThrow(
    expect.objectContaining({ code: "not-a-workbook", details: { reason: "damaged" } }) as Error,
  );
});

test("everything that is not written stays as it was", async () => {
  const [before, after] = [await read(bytes), await read(editTables(bytes, [...more, ...person]))];
  for (const [id, { rows }] of before.tables) {
    const kept = after.tables.get(id)?.rows ?? [];
    expect(kept.length).toBeGreaterThanOrEqual(rows.length);
    if (id === "teamRows" || id === "personRows") continue;
    const values = (all: typeof rows) => all.map((row) => Object.values(row).map(({ value }) => value));
    expect([id, values(kept)]).toEqual([id, values(rows)]);
  }
  expect([...after.meta]).toEqual([...before.meta]);
});

test("only the parts that change are other bytes", () => {
  const [before, after] = [unzipSync(bytes), unzipSync(editTables(bytes, person))];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter(
    (path) => !Buffer.from(before[path] ?? []).equals(after[path] ?? Buffer.of()),
  );
  const people = changed.filter((path) => path.startsWith("xl/worksheets/"));
  expect(people).toHaveLength(1);
  expect(changed).toEqual(expect.arrayContaining(["xl/styles.xml"]));
  expect(changed.length).toBeLessThanOrEqual(3);
});

test("a table that is too short grows, and what stands below moves with its notes", async () => {
  const [before, after] = [await readCells(bytes), await readCells(editTables(bytes, more))];
  const boxIn = (cells: typeof before, id: string) =>
    cells.tables.find((table) => table.id === id)?.box ?? boxOf("A1");
  const grown = boxIn(after, "teamRows").bottom - boxIn(before, "teamRows").bottom;
  expect(grown).toBe(11);
  expect(boxIn(after, "supportRows").top - boxIn(before, "supportRows").top).toBe(grown);
});

test("the same cells give the same bytes", () => {
  expect(editTables(bytes, more)).toEqual(editTables(bytes, more));
});

test("a column and a table that are not there are refused", () => {
  expect(() => editTables(bytes, [cell("personRows", 0, "Kengät", "x")])).toThrow(
    expect.objectContaining({ code: "missing-column" }) as Error,
  );
  expect(() => editTables(bytes, [cell("shoeRows", 0, "Tiimi", "x")])).toThrow(
    expect.objectContaining({ code: "no-table" }) as Error,
  );
});

test("the file has no error for the Open XML SDK", async () => {
  expect(await openXmlErrors(editTables(bytes, [...more, ...person]))).toEqual([]);
});

describeWith("soffice", "in LibreOffice", (soffice) => {
  test(
    "new rows compute as the others do",
    async () => {
      const file = editTables(bytes, [...more, ...person]);
      const books = await calculated(soffice, { kierros: file });
      const { tables } = await readCells(file);
      const { box, sheet = "", rows = [] } = tables.find(({ id }) => id === "teamRows") ?? {};
      const column = (rows[0] ?? []).indexOf("Henkilöitä");
      const { top, left } = box ?? boxOf("A1");
      const shown = (at: number) => books.get("kierros")?.(sheet, top + 1 + at, left + column);
      expect([shown(0), shown(20)]).toEqual([0, 1]);
    },
    SLOWEST,
  );
});
