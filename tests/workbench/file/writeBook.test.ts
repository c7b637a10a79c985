import { languages } from "../../../src/i18n/language";
import type { ResolvedCell, ResolvedWorkbook } from "../../../src/render/resolved";
import { looks } from "../../../src/render/sheetStyle";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { fixedAddress } from "../../../src/templates/address";
import { readBook } from "../../../src/workbench/file/readBook";
import { writeBook } from "../../../src/workbench/file/writeBook";
import type { Book, Sheet } from "../../../src/workbench/office/model/Book";
import { keyOf } from "../../../src/workbench/office/model/boxes";
import { templates } from "../templates";

/** The parts of a workbook as plain text; keys that the model gives by itself are left out. */
function plain({ sheets, ...book }: Book): readonly string[] {
  const { names, customProperties, properties, active } = book;
  const cells = sheets.flatMap(({ name, cells: all }) => [...all].map((cell) => [name, ...cell]));
  const others = sheets.map((sheet) => ({ ...sheet, cells: null }));
  return [...others, ...cells, { names, customProperties, properties, active: active.name }].map((part) =>
    JSON.stringify(part, (key, value: unknown) => {
      if (key === "id") return undefined;
      return value instanceof Map || value instanceof Set ? [...value] : value;
    }),
  );
}

const named = (book: Book, name: string): Sheet => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const made = languages.flatMap((language) =>
  Object.entries(templates(language)).map(([kind, workbook]) => [kind, language, workbook] as const),
);

describe.each(made)("the %s workbook in %s", (_, __, workbook: ResolvedWorkbook) => {
  let first: Book;
  let second: Book;
  beforeAll(async () => {
    first = readBook(await writeWorkbook(workbook));
    second = readBook(await writeBook(first));
  });

  it("is the same after file, workbench and file", () => {
    expect(plain(second)).toEqual(plain(first));
  });

  it("has every value and formula of the template, as it is typed", () => {
    for (const { name, cells } of workbook.sheets)
      expect(cells.map((cell) => [cell.row, cell.column, contentIn(second, name, cell)])).toEqual(
        cells.map((cell) => [
          cell.row,
          cell.column,
          "formula" in cell ? cell.formula : cell.value === "" ? null : cell.value,
        ]),
      );
  });

  it("has the look of every cell", () => {
    for (const { name, cells } of workbook.sheets) {
      const found = cells.map(({ row, column, style }) => {
        const look = named(second, name).cells.get(keyOf(row, column))?.look;
        const { size, color, numberFormat = "General", locked = true } = look ?? {};
        // A cell without a colour of its own may have that of its table.
        const fill = looks[style].fill ? look?.fill : undefined;
        return [row, column, size, color, fill, numberFormat, locked].join(" ");
      });
      expect(found).toEqual(
        cells.map(({ row, column, style, format = null }) => {
          const { size, color, fill, open } = looks[style];
          const filled = fill ? `#${fill}` : undefined;
          return [row, column, size, `#${color}`, filled, format ?? "General", !open].join(" ");
        }),
      );
    }
  });

  it("has every table with its columns' own formulas", () => {
    for (const { name, tables } of workbook.sheets)
      expect(
        named(second, name).tables.map(({ name: id, box, formulas }) => ({ id, box, formulas })),
      ).toEqual(
        tables.map(({ id, box, columns }) => ({
          id,
          box,
          formulas: columns.map(({ formula }) => formula ?? null),
        })),
      );
  });

  it("has every rule, with its messages", () => {
    for (const { name, validations, conditionals } of workbook.sheets) {
      const sheet = named(second, name);
      expect(sheet.validations.map(({ box }) => box)).toEqual(validations.map(({ box }) => box));
      expect(sheet.validations.map(({ prompt }) => prompt.message)).toEqual(
        validations.map(({ prompt }) => prompt.message),
      );
      expect(sheet.conditionals.map(({ box, rule }) => [box, rule.formula])).toEqual(
        conditionals.map(({ box, formula }) => [box, formula.startsWith("=") ? formula : `=${formula}`]),
      );
    }
  });

  it("has every chart at its place with its cells", () => {
    for (const { name, charts } of workbook.sheets) {
      const sheet = named(second, name);
      expect(sheet.charts.map(({ box, properties }) => [box, properties.get("title.text")])).toEqual(
        charts.map(({ box, title }) => [box, title]),
      );
      for (const [index, chart] of charts.entries())
        if (chart.kind === "line")
          expect(sheet.charts[index]?.series.map(({ values }) => values)).toEqual(
            chart.series.map(({ values }) => fixedAddress(chart.sheet, values)),
          );
    }
  });
});

it("the team's workbook has charts of lines, so that their cells are compared", () => {
  const lines = made.flatMap(([kind, language, { sheets }]) =>
    sheets.some(({ charts }) => charts.some((chart) => chart.kind === "line")) ? [`${kind} ${language}`] : [],
  );
  expect(lines).toEqual(expect.arrayContaining(languages.map((language) => `team ${language}`)));
});

function contentIn(book: Book, sheet: string, { row, column }: ResolvedCell) {
  const cell = named(book, sheet).cells.get(keyOf(row, column));
  return cell?.formula ?? cell?.value ?? null;
}
