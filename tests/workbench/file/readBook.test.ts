import { strToU8, unzipSync, zipSync } from "fflate";
import { DomainError } from "../../../src/domain/shared/DomainError";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { fromFileFormula } from "../../../src/workbench/file/fromFileFormula";
import { readBook } from "../../../src/workbench/file/readBook";
import { keyOf } from "../../../src/workbench/office/model/boxes";
import { templates } from "../templates";

let good: Uint8Array;
beforeAll(async () => {
  const { blankTeam } = templates("fi");
  if (!blankTeam) throw new Error("no template");
  good = await writeWorkbook(blankTeam);
});

/** The good file with one part changed or, as null, taken away. */
function changed(path: string, part: string | null): Uint8Array {
  const parts = unzipSync(good);
  if (part === null) delete parts[path];
  else parts[path] = strToU8(part);
  return zipSync(parts);
}

const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetWith = (rows: string) => `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`;

describe("a file that is no workbook is refused as one", () => {
  const files: readonly (readonly [string, () => Uint8Array])[] = [
    ["nothing", () => new Uint8Array()],
    ["a text", () => strToU8("Viikko;T3\n1;30\n")],
    ["a PDF called .xlsx", () => strToU8("%PDF-1.7\n%âãÏÓ")],
    ["half a file", () => good.slice(0, good.length / 2)],
    ["a file without its last bytes", () => good.slice(0, -30)],
    ["a zip of something else", () => zipSync({ "a.txt": strToU8("a") })],
    ["a file without its workbook part", () => changed("xl/workbook.xml", null)],
    ["a file without its first sheet", () => changed("xl/worksheets/sheet1.xml", null)],
    ["texts that are missing", () => changed("xl/sharedStrings.xml", null)],
    ["broken XML", () => changed("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")],
    [
      "a document type",
      () => changed("xl/worksheets/sheet1.xml", `<!DOCTYPE a [<!ENTITY b "c">]>${sheetWith("")}`),
    ],
    [
      "elements inside each other without end",
      () => changed("xl/worksheets/sheet1.xml", "<a>".repeat(5000) + "</a>".repeat(5000)),
    ],
    [
      "a number that is none",
      () => changed("xl/worksheets/sheet1.xml", sheetWith('<row r="1"><c r="A1"><v>1e999</v></c></row>')),
    ],
    [
      "a part that unpacks to a thousand times its size",
      () => zipSync({ "xl/workbook.xml": new Uint8Array(50e6) }),
    ],
    [
      "a workbook without sheets",
      () => changed("xl/workbook.xml", `<workbook xmlns="${SHEET}"><sheets/></workbook>`),
    ],
  ];

  test.each(files)("%s", (_, bytes) => {
    let refused: unknown;
    try {
      readBook(bytes());
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(DomainError);
    expect((refused as DomainError).code).toBe("not-a-workbook");
  });
});

test("shared formulas move along with their rows and columns, fixed parts do not", () => {
  const book = readBook(
    changed(
      "xl/worksheets/sheet1.xml",
      sheetWith(
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2+$A2*A$1&amp;"A2"</f><v>1</v></c>' +
          '<c r="C2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
      ),
    ),
  );
  const formula = (row: number, column: number) => book.sheets[0]?.cells.get(keyOf(row, column))?.formula;
  expect(formula(1, 1)).toBe('=A2+$A2*A$1&"A2"');
  expect(formula(1, 2)).toBe('=B2+$A2*B$1&"A2"');
  expect(formula(2, 1)).toBe('=A3+$A3*A$1&"A2"');
});

test.each([
  ["SUM(A1)", "", "=SUM(A1)"],
  ["_xlfn.AGGREGATE(14,6,t[Week],1)", "", "=AGGREGATE(14,6,t[Week],1)"],
  ["t[[#This Row],[Week]]+7", "t", "=[@Week]+7"],
  ["t[[#This Row],[T3 pv]]", "t", "=[@[T3 pv]]"],
  ["u[[#This Row],[Week]]", "t", "=u[[#This Row],[Week]]"],
  ['"t[[#This Row],[Week]] _xlfn."', "t", '="t[[#This Row],[Week]] _xlfn."'],
  ["_xldudf_LAPIMURTO_RUNCHART.SUMMARY(A1:A9)", "", "=LAPIMURTO.RUNCHART.SUMMARY(A1:A9)"],
])("the file's %s in table %s is typed as %s", (file, table, typed) => {
  expect(fromFileFormula(file, table)).toBe(typed);
});
