import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DomainError } from "../../../src/domain/shared/DomainError";
import { writeProblem } from "../../../src/i18n/problems/problemText";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { readBook } from "../../../src/workbench/file/readBook";
import { keyOf } from "../../../src/workbench/office/model/boxes";
import { compoundFile, withParts } from "../../intake/workbook/hostileFiles";
import { templates } from "../templates";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = /^xl\/tables\/table1\.xml$/;

let good: Uint8Array;
beforeAll(async () => {
  const { blankTeam } = templates("fi");
  if (!blankTeam) throw new Error("no template");
  good = await writeWorkbook(blankTeam);
});

/** The good file with something put into its first sheet, in place of a piece of it. */
const withSheet = (piece: string | RegExp, instead: string) =>
  withParts(good, new RegExp(`^${SHEET}$`), (xml) => {
    const changed = xml.replace(piece, instead);
    if (changed === xml) throw new Error("nothing was changed");
    return changed;
  });
const withRows = (rows: string) =>
  withSheet(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
const withTable = (change: (xml: string) => string) => withParts(good, TABLE, change);
const cell = (attributes: string, content = "<v>1</v>") => `<row r="1"><c ${attributes}>${content}</c></row>`;

/** The last bytes of a zip changed, from its end signature on. */
function withEnd(change: (end: DataView) => void): Uint8Array {
  const bytes = good.slice();
  change(new DataView(bytes.buffer, bytes.length - 22));
  return bytes;
}

/** A zip that says it unpacks to a few bytes and unpacks to a hundred million. */
function lyingBomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(50_000_000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
  }
  return bytes;
}

const sheets = (count: number, name: (index: number) => string) =>
  withParts(good, /^xl\/workbook\.xml$/, (xml) =>
    xml.replace(
      /<sheets>[\s\S]*<\/sheets>/,
      `<sheets>${Array.from({ length: count }, (_, index) => `<sheet name="${name(index)}" sheetId="${index + 1}" r:id="rId1"/>`).join("")}</sheets>`,
    ),
  );

const NOT_XLSX = "Tiedosto ei ole Excel-työkirja (.xlsx).";
const DAMAGED = "Tiedosto on vioittunut, eikä sitä voi lukea.";
const TOO_MUCH = "Työkirjassa on enemmän kuin tässä voidaan avata.";

const withNames = (names: Readonly<Record<string, string>>) =>
  withParts(good, /^xl\/workbook\.xml$/, (xml) => {
    const added = Object.entries(names).map(
      ([name, formula]) => `<definedName name="${name}">${formula}</definedName>`,
    );
    return xml.replace("<definedNames>", `<definedNames>${added.join("")}`);
  });

const files: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    "a page of the web called .xlsx",
    NOT_XLSX,
    () => strToU8("<html><table><tr><td>1</td></tr></table></html>"),
  ],
  ["a workbook of Excel 97", NOT_XLSX, () => compoundFile("Workbook")],
  [
    "a text document called .xlsx",
    NOT_XLSX,
    () =>
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<document/>") }),
  ],
  ["a file cut in half", DAMAGED, () => good.slice(0, good.length / 2)],
  ["a bomb", TOO_MUCH, () => zipSync({ [SHEET]: new Uint8Array(50_000_000) })],
  ["a bomb that lies about its size", DAMAGED, lyingBomb],
  ["two counts of its parts", NOT_XLSX, () => withEnd((end) => end.setUint16(8, 1, true))],
  [
    "a second directory",
    NOT_XLSX,
    () => {
      const [start, end] = [good.slice(0, -22), good.slice(-22)];
      const second = new Uint8Array(20);
      new DataView(second.buffer).setUint32(0, 0x07064b50, true);
      return new Uint8Array([...start, ...second, ...end]);
    },
  ],
  [
    "more elements than a machine can hold",
    TOO_MUCH,
    () => withSheet("</sheetData>", `<row r="9999">${"<c/>".repeat(6_000_000)}</row></sheetData>`),
  ],
  [
    "cells at two ends of a sheet",
    TOO_MUCH,
    () => withRows(cell('r="A1"') + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ],
  ["sheets without limit, all of one part", TOO_MUCH, () => sheets(5000, (index) => `S${index}`)],
  ["two sheets of one name", DAMAGED, () => sheets(2, () => "Sama")],
  ["a sheet without a name", DAMAGED, () => sheets(1, () => "")],
  [
    "an entity from elsewhere",
    DAMAGED,
    () => withSheet(/^/, '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
  ],
  ["a cell off the sheet", DAMAGED, () => withRows(cell('r="XFE1"'))],
  ["a row off the sheet", DAMAGED, () => withRows('<row r="99999999999" ht="12"/>')],
  ["a cell of row 0", DAMAGED, () => withRows(cell('r="A0"'))],
  [
    "a text that is longer than a cell",
    DAMAGED,
    () => withRows(cell('r="A1" t="str"', `<v>${"a".repeat(32_768)}</v>`)),
  ],
  ["a shared text that is not there", DAMAGED, () => withRows(cell('r="A1" t="s"', "<v>999999</v>"))],
  [
    "panes frozen off the sheet",
    DAMAGED,
    () =>
      withSheet(
        /<sheetViews>[\s\S]*<\/sheetViews>/,
        '<sheetViews><sheetView workbookViewId="0"><pane state="frozen" ySplit="1e12"/></sheetView></sheetViews>',
      ),
  ],
  [
    "a rule off the sheet",
    DAMAGED,
    () =>
      withSheet(
        "</sheetData>",
        '</sheetData><conditionalFormatting sqref="A1:ZZZZ9"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
  ],
  [
    "a table off the sheet",
    DAMAGED,
    () => withTable((xml) => xml.replaceAll(/ ref="[^"]+"/g, ' ref="A1:XFE9"')),
  ],
  [
    "a table that ends before it begins",
    DAMAGED,
    () => withTable((xml) => xml.replaceAll(/ ref="[^"]+"/g, ' ref="D9:A1"')),
  ],
  [
    "a table with other columns than cells",
    DAMAGED,
    () => withTable((xml) => xml.replace(/<tableColumn .*?(\/>|<\/tableColumn>)/, "")),
  ],
  [
    "a table without a name",
    DAMAGED,
    () =>
      withTable((xml) =>
        xml.replace(/ (displayName|name)="[^"]*"/g, (all, key: string) =>
          key === "displayName" ? ' displayName=""' : all,
        ),
      ),
  ],
  [
    "two tables of one name",
    DAMAGED,
    () =>
      withParts(good, /^xl\/tables\//, (xml) => xml.replace(/ displayName="[^"]*"/, ' displayName="sama"')),
  ],
  [
    "a sheet that is its own table",
    DAMAGED,
    () => {
      const relations = "xl/worksheets/_rels/sheet1.xml.rels";
      const parts = unzipSync(good);
      parts[relations] = strToU8(
        '<Relationships><Relationship Id="r1" Type="x/table" Target="sheet1.xml"/><Relationship Id="r2" Type="x/drawing" Target="sheet1.xml"/></Relationships>',
      );
      return zipSync(parts);
    },
  ],
];

test.each(files)("%s is refused with a sentence that says what to do", (_, sentence, bytes) => {
  let refused: unknown;
  try {
    readBook(bytes());
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(DomainError);
  expect(writeProblem(refused as DomainError, "fi")).toContain(sentence);
});

test.each([
  ["itself", { yksi: "yksi+1" }],
  ["each other", { yksi: "SUM(kaksi)", kaksi: "Kolme*2", kolme: "yksi" }],
])("names that mean %s are refused", (_, names) => {
  expect(() => readBook(withNames(names))).toThrow(DomainError);
});

test("a name may be a word in a text, a sheet or a column, and names may mean names", () => {
  const names = { viikot: "Viikot!$A$1", luku: "SUM(viikot)+t[luku]", teksti: "&quot;teksti&quot;&amp;luku" };
  expect(readBook(withNames(names)).names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(names)),
  );
});

test("columns from far before the sheet are no work", () => {
  const book = readBook(
    withSheet(/<cols>[\s\S]*<\/cols>/, '<cols><col min="-9e15" max="2" width="9"/></cols>'),
  );
  expect(book.sheets[0]?.widths.size).toBe(2);
});

test("names of things that every object has are no kinds of cells", () => {
  const book = readBook(withRows(cell('r="A1" t="constructor"')));
  expect(book.sheets[0]?.cells.get(0)?.value).toBe(1);
});

test("cells and rows that do not say where they are follow each other", () => {
  const book = readBook(
    withRows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>'),
  );
  const value = (row: number, column: number) => book.sheets[0]?.cells.get(keyOf(row, column))?.value;
  expect([value(0, 0), value(0, 1), value(1, 2), value(1, 3)]).toEqual([1, 2, 3, 4]);
});

test("text in a CDATA section is text", () => {
  const book = readBook(withRows(cell('r="A1" t="inlineStr"', "<is><t><![CDATA[a < b]]></t></is>")));
  expect(book.sheets[0]?.cells.get(0)?.value).toBe("a < b");
});

test("the good file is good", () => {
  expect(strFromU8(unzipSync(good)[SHEET] ?? new Uint8Array())).toContain("<sheetData>");
  expect(() => readBook(good)).not.toThrow();
});
