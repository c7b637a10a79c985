import { cellAddress, type Box } from "../../src/templates/address";
import type { ResolvedSheet, ResolvedWorkbook } from "../../src/render/resolved";
import { workbookNamed, workbookNames } from "./workbooks";

/** Excel's own default. */
const DEFAULT_POINTS = 15;
/** Seven pixels. */
const POINTS_A_LETTER = 5.25;
/** Bold letters are wider than digits. */
const BOLD = 1.07;
/** What fits a line of bold text in a column: Calibri's letters are about as wide as its digits. */
const LINES_IN_HEADER = 2;

const meets = (a: Box, b: Box) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const boxesOf = ({ tables, charts }: ResolvedSheet): readonly (readonly [string, Box])[] => [
  ...tables.map(({ id, box }) => [id, box] as const),
  ...charts.map(({ id, box }) => [id, box] as const),
];

describe.each(workbookNames)("%s", (name) => {
  const workbook: ResolvedWorkbook = workbookNamed(name);

  test.each(workbook.sheets.map((sheet) => [sheet.id, sheet] as const))(
    "%s: nothing overlaps",
    (_, sheet) => {
      const boxes = boxesOf(sheet);
      const overlaps = boxes.flatMap(([id, box], index) =>
        boxes
          .slice(index + 1)
          .filter(([, other]) => meets(box, other))
          .map(([other]) => `${id} ${other}`),
      );
      expect(overlaps).toEqual([]);
      const places = sheet.cells.map(({ row, column }) => cellAddress(row, column));
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
      const covered = sheet.cells.filter(({ row, column }) =>
        sheet.charts.some(({ box }) => meets(box, { top: row, bottom: row, left: column, right: column })),
      );
      expect(covered).toEqual([]);
    },
  );

  test.each(workbook.sheets.map((sheet) => [sheet.id, sheet] as const))(
    "%s: every column has a width",
    (_, sheet) => {
      const last = Math.max(
        ...sheet.cells.map(({ column }) => column),
        ...sheet.charts.map(({ box }) => box.right),
      );
      expect(sheet.widths.length).toBeGreaterThan(last);
      expect(sheet.widths.slice(0, last + 1).filter((width) => !(width >= 2 && width <= 72))).toEqual([]);
    },
  );

  test("headers fit their cells in two lines, no word broken", () => {
    const long = workbook.sheets
      .filter(({ visibility }) => visibility === "visible")
      .flatMap(({ widths, tables, cells }) =>
        tables.flatMap(({ box, columns }) =>
          columns.flatMap(({ header }, index) => {
            const marked = cells.some(
              (cell) => cell.row === box.top && cell.column === box.left + index && cell.format !== undefined,
            );
            const width = widths[box.left + index] ?? 0;
            const words = `${marked ? "✎\u00a0" : ""}${header}`.split(" ");
            const lines = words.reduce<readonly string[]>((sofar, word) => {
              const joined = `${sofar.at(-1) ?? ""} ${word}`.trim();
              return sofar.length > 0 && joined.length * BOLD <= width
                ? [...sofar.slice(0, -1), joined]
                : [...sofar, word];
            }, []);
            const fits =
              lines.length <= LINES_IN_HEADER && lines.every((line) => line.length * BOLD <= width);
            return fits ? [] : [`${header} in ${width}`];
          }),
        ),
      );
    expect(long).toEqual([]);
  });

  test("what is typed is marked in its header and says what to type", () => {
    const typed = workbook.sheets.flatMap(({ id, tables, cells, notes }) =>
      tables.flatMap(({ box, columns }) =>
        columns.flatMap(({ header }, index) => {
          const column = box.left + index;
          const body = cells.find((cell) => cell.row === box.bottom && cell.column === column);
          const head = cells.find((cell) => cell.row === box.top && cell.column === column);
          const note = notes.find((each) => each.row === box.top && each.column === column);
          const isTyped = body?.style.startsWith("input") ?? false;
          const isMarked = head?.format?.includes("✎") ?? false;
          return isTyped === isMarked && isTyped === (note !== undefined) ? [] : [`${id} ${header}`];
        }),
      ),
    );
    expect(typed).toEqual([]);
  });

  test("the header that pages repeat is of the last table: no page stands under a strange one", () => {
    const strange = workbook.sheets.flatMap(({ id, tables, print: { titleRow } }) =>
      tables.filter(({ box }) => titleRow !== null && box.top > titleRow).map((table) => `${id} ${table.id}`),
    );
    expect(strange).toEqual([]);
  });

  test("a break of pages does not cut a table or a chart", () => {
    const cut = workbook.sheets.flatMap((sheet) =>
      sheet.print.breaks.filter((row) =>
        boxesOf(sheet).some(([, box]) => row > box.top && row <= box.bottom),
      ),
    );
    expect(cut).toEqual([]);
  });
});

const chartsSheet = ({ sheets }: ResolvedWorkbook) => sheets.find(({ id }) => id === "charts");

/** Every team's workbook, and no other, has a sheet of charts. */
const withCharts = workbookNames.filter((name) => name.startsWith("team"));

test("teams have a sheet of charts, and rounds have none", () => {
  expect(workbookNames.filter((name) => chartsSheet(workbookNamed(name)))).toEqual(withCharts);
  expect(withCharts.length).toBeGreaterThan(0);
});

describe.each(withCharts)("%s", (name) => {
  const workbook = workbookNamed(name);

  test("charts that share a page fit it", () => {
    const charts = chartsSheet(workbook);
    if (!charts) throw new Error(`${name} has no sheet of charts`);
    const { widths, heights, print } = charts;
    const wide = widths.reduce((sum, width) => sum + width * POINTS_A_LETTER, 0);
    const paper = { width: (11.69 - 1) * 72, height: (8.27 - 1.1) * 72 };
    const pages = [0, ...print.breaks, Math.max(...charts.charts.map(({ box }) => box.bottom)) + 1];
    const tall = pages.slice(1).map((end, index) => {
      const rows = Array.from({ length: end - (pages[index] ?? 0) }, (_, at) => (pages[index] ?? 0) + at);
      const pointsOf = (row: number) => heights.find((each) => each.row === row)?.points ?? DEFAULT_POINTS;
      return rows.reduce((sum, row) => sum + pointsOf(row), 0) * (paper.width / wide);
    });
    expect(tall.filter((points) => points > paper.height)).toEqual([]);
  });
});
