import { buildWorkbook } from "../../src/host/buildWorkbook";
import { languages, type Language } from "../../src/i18n/language";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { startExcel } from "../office/excel";
import { factsOfBook } from "./facts/factsOfBook";
import { factsOfFile } from "./facts/factsOfFile";
import type { WorkbookFacts } from "./facts/WorkbookFacts";
import { samples } from "./sampleWorkbooks";

/** What a file can hold and Office.js 1.14 cannot make, or the other way round. Everything else is the same. */
const exceptions = [
  "alt text of a chart: in the file only",
  "notes on headers: in the file, and in a live Excel from ExcelApi 1.18 on",
  "#N/A as an empty point of a line: the value series plot a column that holds NA() in both",
  "the XML part that says what a workbook is: in a live workbook only; the properties are in both",
  "title and creator of the document: in the file only, a live workbook keeps its own",
] as const;

const kinds = ["team", "round"] as const;
const cases = [
  ...kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)),
  ["plan", "fi"] as const,
];

describe.each(cases)("the %s workbook in %s", (kind, language) => {
  let live: WorkbookFacts;
  let file: WorkbookFacts;
  beforeAll(async () => ({ live, file } = await bothOf(kind, language)));

  test("has the same sheets in the same order", () => {
    expect(live.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    expect(file.sheets.length).toBeGreaterThan(4);
  });

  test.each([
    "visibility",
    "tabColor",
    "gridlines",
    "protection",
    "freeze",
    "widths",
    "heights",
    "tables",
    "validations",
    "conditionals",
    "charts",
    "print",
  ] as const)("has the same %s", (part) => {
    const parts = ({ sheets }: WorkbookFacts) =>
      Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet[part]]));
    expect(parts(live)).toEqual(parts(file));
  });

  test("has the same contents, formulas, formats and looks in every cell", () => {
    for (const [index, { name, cells }] of file.sheets.entries()) {
      const own = live.sheets[index]?.cells ?? {};
      for (const [address, cell] of Object.entries(cells)) {
        const place = `${name}!${address}`;
        expect({ place, ...own[address] }).toEqual({ place, ...cell });
      }
      const more = Object.entries(own).filter(
        ([address, { content }]) => content !== null && !(address in cells),
      );
      expect(more).toEqual([]);
    }
  });

  test("has the same lines between cells", () => {
    for (const [index, { lines }] of file.sheets.entries()) expect(live.sheets[index]?.lines).toEqual(lines);
  });

  test("has the same names and properties", () => {
    expect(live.names).toEqual(file.names);
    expect(live.properties).toEqual(file.properties);
    expect(Object.keys(file.names).length).toBeGreaterThan(5);
  });
});

test("the exceptions are five, and each is about something that a live workbook or a file lacks", () => {
  expect(exceptions).toHaveLength(5);
});

async function bothOf(kind: keyof typeof samples, language: Language) {
  const { model, host } = await startExcel();
  const resolved = samples[kind](language);
  await buildWorkbook(resolved);
  expect(host.missing).toEqual([]);
  expect(host.faults).toEqual([]);
  const names = resolved.sheets.map(({ name }) => name);
  return { live: factsOfBook(model, names), file: await factsOfFile(await writeWorkbook(resolved)) };
}
