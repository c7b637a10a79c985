import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TeamRecord } from "../../src/domain/measurement/teamRecord";
import { languages } from "../../src/i18n/language";
import { resolveWorkbook } from "../../src/render/resolveWorkbook";
import { placeOf } from "../../src/templates/address";
import { fx } from "../../src/templates/fx";
import { same } from "../../src/templates/say";
import type { WorkbookSpec } from "../../src/templates/spec";
import { makeTeamWorkbook } from "../../src/tasks/makeTeamWorkbook";
import { SAMPLE_START, sampleTeams } from "../../src/tasks/sample/sampleTeams";
import { workbookNamed } from "./workbooks";
import { writtenOut } from "./writtenOut";

const folder = join(__dirname, "golden");

/** The golden form of a workbook; LAPIMURTO_GOLDEN=write writes it anew, to be read before it is committed. */
function golden(name: string, written: string): string {
  const path = join(folder, `${name}.txt`);
  if (process.env.LAPIMURTO_GOLDEN === "write") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, written);
  }
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** A measure of each kind is enough: a time, an amount without a direction, a share. */
const MEASURES = ["t3_doctor", "demand", "dna"] as const;

describe.each(languages)("in %s", (language) => {
  test("the team's workbook is as its golden form says", () => {
    const [team] = sampleTeams(language, SAMPLE_START, MEASURES);
    const written = writtenOut(makeTeamWorkbook(team as TeamRecord, language));
    expect(written).toBe(golden(`team.${language}`, written));
  });

  test("the round's workbook is as its golden form says", () => {
    const written = writtenOut(workbookNamed(`round.${language}`));
    expect(written).toBe(golden(`round.${language}`, written));
  });

  test("the round's workbook with the organiser's sheets is as its golden form says", () => {
    const written = writtenOut(workbookNamed(`plan.${language}`));
    expect(written).toBe(golden(`plan.${language}`, written));
  });
});

test.each(["round", "plan"])(
  "a blank %s workbook has the same sheets and columns as a filled one",
  (kind) => {
    const columns = (name: string) =>
      workbookNamed(name).sheets.map((sheet) => [
        sheet.name,
        sheet.tables.map(({ id, columns: each }) => [id, each.map(({ header }) => header)]),
      ]);
    expect(columns(`${kind}-blank.fi`)).toEqual(columns(`${kind}.fi`));
  },
);

test("an invoice number that is typed by hand keeps its leading zeros: its cell is a text cell", () => {
  const { names, sheets } = workbookNamed("round-blank.fi");
  const address = names.find(({ name }) => name === "InvoiceNumber")?.refersTo;
  const { row, column } = placeOf(String(address).replace(/^.*!|\$/g, ""));
  const cells = sheets.find(({ id }) => id === "invoice")?.cells ?? [];
  expect(cells.find((cell) => cell.row === row && cell.column === column)).toMatchObject({ format: "@" });
});

const specOf = (formula: ReturnType<typeof fx>): WorkbookSpec => ({
  kind: "team",
  title: same("Koe"),
  names: [],
  sheets: [
    {
      id: "one",
      name: same("Yksi"),
      title: same("Yksi"),
      purpose: same(""),
      tab: "input",
      widths: [],
      blocks: [
        {
          block: "table",
          id: "someRows",
          at: "A4",
          rows: 2,
          columns: [
            { id: "first", header: same("Ensin"), kind: "euro" },
            { id: "sum", header: same("Summa yhteensä"), kind: "formula", formula, shows: "euro" },
          ],
        },
      ],
    },
  ],
});

const resolved = (formula: ReturnType<typeof fx>) =>
  resolveWorkbook(specOf(formula), { fields: {}, tables: {} }, "fi");

test("ids of columns become the headers of the language, never inside a text", () => {
  const [table] = resolved(fx`SUM(someRows[first])&"[@first]"&[@first]`).sheets[0]?.tables ?? [];
  expect(table?.columns[1]?.formula).toBe('=SUM(someRows[Ensin])&"[@first]"&[@Ensin]');
});

test("a formula that speaks of a table or column that is not there is refused", () => {
  expect(() => resolved(fx`SUM(otherRows[first])`)).toThrow(
    expect.objectContaining({ code: "unknown-table" }),
  );
  expect(() => resolved(fx`[@third]`)).toThrow(expect.objectContaining({ code: "unknown-column" }));
});

test("a table grows to its data", () => {
  const rows = [1, 2, 3, 4, 5].map((first) => ({ first }));
  const { sheets } = resolveWorkbook(specOf(fx`[@first]`), { fields: {}, tables: { someRows: rows } }, "fi");
  expect(sheets[0]?.tables[0]?.box).toEqual({ top: 3, left: 0, bottom: 8, right: 1 });
});

test("a sign of footers in a round's name is written twice", () => {
  const { sheets } = resolveWorkbook(specOf(fx`1`), { fields: { RoundName: "A & B" }, tables: {} }, "fi");
  expect(sheets[0]?.print.footerLeft).toBe("A && B");
});
