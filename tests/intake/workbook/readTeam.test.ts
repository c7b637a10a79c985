import { columnsOf, measureNamed } from "../../../src/domain/measurement/measures";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readTeam } from "../../../src/intake/workbook/readTeam";
import { languages } from "../../../src/i18n/language";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { SAMPLE_START, sampleTeams } from "../../../src/tasks/sample/sampleTeams";
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
  const columns = team.measures.flatMap((id) => columnsOf(measureNamed(id)));
  const pick = (record: typeof team) =>
    record.weeks.map(({ values }) => columns.map((column) => values[column] ?? null));
  expect(pick(read.team)).toEqual(pick(team));
});

test.each(languages)("own measures come back with what the team called them, in %s", async (language) => {
  const [sample] = sampleTeams(language, undefined, ["own_1", "nps", "own_2"]);
  if (!sample) throw new Error("no sample");
  const trace = { who: "", when: null, why: "" };
  const team = {
    ...sample,
    own: [
      { id: "own_1", name: "Kotikäynnit", unit: "kpl", direction: "higher", kind: "value" },
      { id: "own_2", name: "", unit: "", direction: "none", kind: "value" },
    ] as const,
    charts: { own_1: "xmr" } as const,
    phases: (["own_1", "own_2"] as const).map((measure) => ({
      measure,
      start: SAMPLE_START,
      baseline: 12,
      centre: null,
      trace,
    })),
  };
  const bytes = await writeWorkbook(makeTeamWorkbook(team, language));
  const { team: read, findings } = readTeam(findTables(await readCells(bytes)));
  expect(findings).toEqual([]);
  expect([read.own, read.charts, read.phases]).toEqual([team.own, team.charts, team.phases]);
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
    expect(findingsWith("weekRows", 1, 5, "212 kpl")).toEqual([
      { code: "text-for-number", cell: "F7", sheet: "Viikot" },
    ]);
  });

  test("a number that became a date is told", () => {
    expect(findingsWith("weekRows", 2, 6, new Date(Date.UTC(2026, 4, 7)))).toEqual([
      { code: "became-date", cell: "G8", sheet: "Viikot" },
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

  test("on the sheets of T3 and of capacity too", () => {
    expect(findingsWith("t3Rows", 1, 3, "noin 14")).toEqual([
      { code: "text-for-number", cell: "D7", sheet: "T3_ajat" },
    ]);
    expect(findingsWith("t3Rows", 2, 1, "Kätilöt")).toEqual([
      { code: "unknown-choice", cell: "B8", sheet: "T3_ajat" },
    ]);
    expect(findingsWith("t3Rows", 3, 0, null)).toEqual([
      { code: "missing-value", cell: "A9", sheet: "T3_ajat" },
    ]);
    expect(findingsWith("flowRows", 1, 5, new Date(Date.UTC(2026, 4, 7)))).toEqual([
      { code: "became-date", cell: "F7", sheet: "Kysyntä" },
    ]);
    expect(findingsWith("flowRows", 4, 1, null)).toEqual([
      { code: "missing-value", cell: "B10", sheet: "Kysyntä" },
      { code: "week-gap", cell: "B11", sheet: "Kysyntä" },
    ]);
  });

  test("a chart that does not suit its measure is told, and the measure keeps its own", () => {
    const changed = readTeam(findTables(withCell(cells, "measureRows", 1, 1, "Ohjauskortti P")));
    expect(changed.findings).toMatchObject([
      { code: "unsuitable-chart", severity: "warning", sheet: "Mittarit" },
    ]);
    expect(changed.team.charts).toEqual({});
    const suited = readTeam(findTables(withCell(cells, "measureRows", 1, 1, "Control chart XmR")));
    expect(suited.findings).toEqual([]);
    expect(suited.team.charts).toEqual({ t3_doctor: "xmr" });
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
  expect(() => findTables({ tables: [], names: new Map(), places: new Map() })).toThrow(
    expect.objectContaining({ code: "not-ours" }),
  );
});
