import { measureIds, measureNamed, measures } from "../../src/domain/measurement/measures";
import { teamSheets } from "../../src/domain/team/TeamBook";
import { languages, type Language } from "../../src/i18n/language";
import { resolveWorkbook } from "../../src/render/resolveWorkbook";
import type { ResolvedWorkbook } from "../../src/render/resolved";
import { emptyPlan } from "../../src/domain/round/plan/emptyPlan";
import { sizeOf } from "../../src/templates/round/plan/planSheets";
import { roundWorkbook } from "../../src/templates/round/roundWorkbook";
import type { ColumnSpec, TableSpec, WorkbookSpec } from "../../src/templates/spec";
import { teamWorkbook } from "../../src/templates/team/teamWorkbook";
import { everyText } from "./everyText";

const specs: Readonly<Record<string, WorkbookSpec>> = {
  team: teamWorkbook({
    measures: [...measureIds, "own_1" as const].map(measureNamed),
    rows: { weeks: 60, t3: 60, capacity: 60 },
    axisEnds: {},
    sheets: teamSheets,
  }),
  round: roundWorkbook(sizeOf(emptyPlan, 150)),
};

const tables = (spec: WorkbookSpec): readonly TableSpec[] =>
  spec.sheets.flatMap(({ blocks }) => blocks.filter((block): block is TableSpec => block.block === "table"));

/** Also what Excel takes for one: R1C1 and names of columns alone are refused too. */
const looksLikeCell = (name: string) => /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R\d*C\d*$/i.test(name);

describe.each(Object.entries(specs))("the %s workbook", (_, spec) => {
  test("says everything in three languages", () => {
    const texts = everyText(spec);
    expect(texts.length).toBeGreaterThan(150);
    const missing = texts.filter(([, text]) =>
      languages.some((language) => typeof text[language] !== "string"),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
    const empty = texts.filter(
      ([, text]) => new Set(languages.map((language) => text[language] === "")).size > 1,
    );
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  test.each(languages)("has sheet names that Excel and formulas take as they are, in %s", (language) => {
    const names = spec.sheets.map(({ name }) => name[language]);
    expect(names.filter((name) => !/^[\p{L}_][\p{L}\d_]{0,30}$/u.test(name) || looksLikeCell(name))).toEqual(
      [],
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("has table ids that are no sheet's name, no cell and no function", () => {
    const ids = tables(spec).map(({ id }) => id);
    const sheets = spec.sheets.flatMap(({ id, name }) => [
      id,
      ...languages.map((language) => name[language]),
    ]);
    const taken = new Set(sheets.map((name) => name.toLowerCase()));
    expect(ids.filter((id) => !/^[a-z][A-Za-z\d]+$/.test(id) || looksLikeCell(id))).toEqual([]);
    expect(ids.filter((id) => taken.has(id.toLowerCase()))).toEqual([]);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
  });

  test.each(languages)(
    "has headers that formulas need not escape, one of each in a table, in %s",
    (language) => {
      const headers = tables(spec).map(({ columns }) => columns.map(({ header }) => header[language]));
      expect(
        headers.flat().filter((header) => !/^[\p{L}\d](?:[\p{L}\d %€]*[\p{L}\d%€])?$/u.test(header)),
      ).toEqual([]);
      const repeated = headers.filter(
        (each) => new Set(each.map((header) => header.toLowerCase())).size < each.length,
      );
      expect(repeated).toEqual([]);
    },
  );

  test("helps wherever something is typed", () => {
    const typed = tables(spec).flatMap(({ id, columns }) =>
      columns
        .filter(({ kind }) => kind !== "formula" && kind !== "written")
        .map((column): readonly [string, ColumnSpec] => [`${id}.${column.id}`, column]),
    );
    expect(typed.filter(([, { help }]) => help === undefined).map(([name]) => name)).toEqual([]);
    const long = typed.filter(([, { help }]) =>
      languages.some((language) => (help?.[language].length ?? 0) > 255),
    );
    expect(long.map(([name]) => name)).toEqual([]);
  });
});

/** What Excel 2016, LibreOffice and the grid of the workbench calculate alike. */
const KNOWN = new Set(
  "ABS ADDRESS AGGREGATE AND BINOM.INV CHAR COLUMN COUNT COUNTA COUNTIFS DATE DAY FIND HYPERLINK IF IFERROR INDEX INT ISFORMULA ISNA ISNUMBER LEFT LEN LOG LOOKUP MATCH MAX MID MIN MOD MONTH N NA NETWORKDAYS NOT OR PERCENTILE.INC PRODUCT REPT RIGHT ROUND ROUNDUP ROW SIGN SMALL SUBSTITUTE SUM SUMIFS SUMPRODUCT TODAY WEEKDAY WORKDAY YEAR".split(
    " ",
  ),
);

/** A formula without the texts in it. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

function formulasOf(workbook: ResolvedWorkbook): readonly string[] {
  const cells = workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => ("formula" in cell ? [cell.formula] : [])),
  );
  const rules = workbook.sheets.flatMap(conditionsOf);
  return [...new Set([...cells, ...rules, ...workbook.names.map(({ refersTo }) => refersTo)])].map(bare);
}

const conditionsOf = ({
  validations,
  conditionals,
}: ResolvedWorkbook["sheets"][number]): readonly string[] => [
  ...conditionals.map(({ formula }) => formula),
  ...validations.flatMap(({ rule }) =>
    rule.type === "custom" ? [rule.formula] : rule.type === "list" ? [rule.source] : [],
  ),
];

describe.each(
  languages.flatMap((language) =>
    Object.entries(specs).map(([kind, spec]) => [kind, language, spec] as const),
  ),
)("formulas of the %s workbook in %s", (_, language: Language, spec) => {
  // A formula that speaks of a table or a column that is not there throws here.
  const workbook = resolveWorkbook(spec, { fields: {}, tables: {} }, language);

  test("use only functions that Excel 2016 has", () => {
    const used = formulasOf(workbook).flatMap((formula) => formula.match(/[A-Z][A-Z\d.]*(?=\()/g) ?? []);
    expect([...new Set(used)].filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  test("speak only of names that are there", () => {
    const names = new Set(workbook.names.map(({ name }) => name));
    const tablesAndNames = new Set([
      ...names,
      ...workbook.sheets.flatMap(({ tables: own }) => own.map(({ id }) => id)),
    ]);
    const words = formulasOf(workbook).flatMap(
      (formula) =>
        formula
          .replace(/\[@?\[?[^\]]*\]\]?/g, "")
          .replace(/[\p{L}_]+!/gu, "")
          .replace(/(?<!\w)\$?[A-Z]{1,3}\$?\d+(?!\w)/g, "")
          .match(/[A-Za-z_][\w.]*(?![\w.(])/g) ?? [],
    );
    const unknown = words.filter((word) => !tablesAndNames.has(word));
    expect([...new Set(unknown)]).toEqual([]);
    expect(names.size).toBe(workbook.names.length);
  });

  test("have brackets that close and stay under Excel's limits", () => {
    const wrong = formulasOf(workbook).filter((formula) => {
      const depth = [...formula].reduce(
        (sofar, sign) => sofar + (sign === "(" ? 1 : sign === ")" ? -1 : 0),
        0,
      );
      return depth !== 0 || formula.length > 8000;
    });
    expect(wrong).toEqual([]);
  });

  test("need no table in rules of cells, which Excel would refuse", () => {
    const rules = workbook.sheets.flatMap(conditionsOf).map(bare);
    expect(rules.filter((rule) => rule.includes("["))).toEqual([]);
    expect(rules.filter((rule) => rule.length > 255)).toEqual([]);
  });

  test("never stand in their own column", () => {
    const circular = workbook.sheets.flatMap(({ tables: own }) =>
      own.flatMap(({ id, columns }) =>
        columns
          .filter(
            ({ header, formula }) =>
              formula?.includes(`${id}[${header}]`) ||
              formula?.includes(`[@${header}]`) ||
              formula?.includes(`[@[${header}]]`),
          )
          .map(({ header }) => `${id} ${header}`),
      ),
    );
    expect(circular).toEqual([]);
  });
});

test("no measure but that of money takes a number that Excel may have made of a date", () => {
  expect(measureIds.filter((id) => measures[id].max >= 36_526)).toEqual(["cost_case"]);
});
