import { columnsOf, measures } from "../../../src/domain/measurement/measures";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readTeam } from "../../../src/intake/workbook/readTeam";
import { languages } from "../../../src/i18n/language";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { sampleTeams } from "../../../src/tasks/sample/sampleTeams";
import type { CellContent, WorkbookCells } from "../../../src/templates/WorkbookCells";
import { withCell } from "./withCell";

const teamCells = async (language: "fi" | "sv" | "en" = "fi") => {
  const [team] = sampleTeams(language);
  if (!team) throw new Error("no sample");
  return { team, cells: await readCells(await writeWorkbook(makeTeamWorkbook(team, language))) };
};

test.each(languages)("a team's record comes back from its file in %s", async (language) => {
  const { team, cells } = await teamCells(language);
  const read = readTeam(findTables(cells));
  expect(read.findings).toEqual([]);
  expect(read.team).toEqual({
    ...team,
    weeks: team.weeks.map((week) => ({ ...week, values: expect.anything() as unknown })),
  });
  const columns = team.measures.flatMap((id) => columnsOf(measures[id]));
  const pick = (record: typeof team) =>
    record.weeks.map(({ values }) => columns.map((column) => values[column] ?? null));
  expect(pick(read.team)).toEqual(pick(team));
});

describe("what people type", () => {
  let cells: WorkbookCells;
  beforeAll(async () => ({ cells } = await teamCells()));
  const findingsWith = (table: string, row: number, column: number, value: CellContent) =>
    readTeam(findTables(withCell(cells, table, row, column, value))).findings.map(
      ({ code, cell, sheet }) => ({
        code,
        cell,
        sheet,
      }),
    );

  test("text in a number column is told with its cell and counts as missing", () => {
    expect(findingsWith("weekRows", 1, 2, "7,5 pv")).toEqual([
      { code: "text-for-number", cell: "C7", sheet: "Viikot" },
    ]);
  });

  test("a number that became a date is told", () => {
    expect(findingsWith("weekRows", 2, 3, new Date(Date.UTC(2026, 4, 7)))).toEqual([
      { code: "became-date", cell: "D8", sheet: "Viikot" },
    ]);
  });

  test("a week that is no date is told, and so is a row that lost its week", () => {
    expect(findingsWith("weekRows", 1, 1, "viikko 40")).toEqual([
      { code: "not-a-date", cell: "B7", sheet: "Viikot" },
    ]);
    expect(findingsWith("weekRows", 1, 1, null)).toEqual([
      { code: "missing-value", cell: "B7", sheet: "Viikot" },
    ]);
  });

  test("a setting of a measure that is not chosen is told", () => {
    expect(findingsWith("goalRows", 1, 0, "Mittari, jota ei ole")).toMatchObject([
      { code: "unknown-choice", sheet: "Mittarit" },
    ]);
  });

  test("a renamed header names the column that is missing", () => {
    expect(() => findTables(withCell(cells, "weekRows", 0, 2, "Oma nimi"))).toThrow(
      expect.objectContaining({
        code: "missing-column",
        details: expect.objectContaining({ sheet: "Viikot" }),
      }),
    );
  });

  test("a deleted sheet is named", () => {
    const without = { ...cells, tables: cells.tables.filter(({ id }) => id !== "weekRows") };
    expect(() => readTeam(findTables(without))).toThrow(
      expect.objectContaining({ code: "missing-sheet", details: { sheet: "Viikot" } }),
    );
  });
});

test("a workbook that is not ours is refused", () => {
  expect(() => findTables({ tables: [], names: new Map() })).toThrow(
    expect.objectContaining({ code: "not-ours" }),
  );
});
