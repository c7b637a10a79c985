import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readTeam, type ReadTeam } from "../../../src/intake/workbook/readTeam";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { languages } from "../../../src/i18n/language";
import { writeProblem } from "../../../src/i18n/problems/problemText";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { CellReader, type SheetReader } from "../../../src/intake/workbook/CellReader";
import { readWeekTable } from "../../../src/intake/workbook/readWeekTable";
import { typedColumns } from "../../../src/domain/measurement/checks/typedColumns";
import { measureNamed } from "../../../src/domain/measurement/measures";
import type { CellContent } from "../../../src/templates/WorkbookCells";
import { withCells } from "../../render/formulaCells";
import { TODAY, week, weeklyTeam, WEEKS } from "./weeklyTeam";

type Cells = Parameters<typeof withCells>[1];

/** What is read of a file in which somebody typed these, `table.column[row]` by ids. */
async function readWith(cells: Cells, team: TeamRecord = weeklyTeam): Promise<ReadTeam> {
  const workbook = withCells(makeTeamWorkbook(team, "fi", TODAY), cells);
  return readTeam(findTables(await readCells(await writeWorkbook(workbook))));
}

const codesOf = ({ findings }: ReadTeam) => findings.map(({ code, cell }) => `${cell} ${code}`);

const PHONE = 401_234_567;

test.each([
  ["the number of a week of the year", 12],
  ["a number that Excel takes for a Monday of 1900", 16],
  ["a number that Excel takes for a Monday of 1950", week(0) - 7 * 4000],
  ["a telephone number", PHONE],
])("%s in place of a week is told at its cell, and the other weeks are read", async (_, odd) => {
  const read = await readWith({ "weekRows.week[3]": odd, "flowRows.week[4]": odd });
  expect(codesOf(read)).toEqual(expect.arrayContaining(["B10 not-a-date", "B11 not-a-date"]));
  expect(read.team.weeks.map((each) => each.week)).toEqual(
    Array.from({ length: WEEKS }, (__, index) => week(index)).toSpliced(3, 1),
  );
});

test("the same odd number in two rows is no week that stands twice", async () => {
  const read = await readWith({ "weekRows.week[3]": 12, "weekRows.week[4]": 12 });
  expect(codesOf(read)).toEqual(["B10 not-a-date", "B11 not-a-date", "B12 week-gap"]);
});

test("a telephone number in place of a number is out of bounds, not a date", async () => {
  const read = await readWith({ "weekRows.t3_doctor[3]": PHONE, "flowRows.external[4]": PHONE });
  expect(codesOf(read)).toEqual(expect.arrayContaining(["C10 outside-range", "C11 outside-range"]));
  expect(codesOf(read).filter((told) => told.endsWith("became-date"))).toEqual([]);
});

const onlyIn = (row: number, values: Readonly<Record<string, number>>): TeamRecord => ({
  ...weeklyTeam,
  weeks: weeklyTeam.weeks.map((each, at) => ({ ...each, values: at === row ? values : {} })),
});

test.each([
  ["zeros of a year without any", onlyIn(2, { nps: 0 }), { "weekRows.nps[5]": 0 }],
  ["a number that one other row has too", onlyIn(2, { nps: 7 }), { "weekRows.nps[5]": 7 }],
])("%s in a row without its week are no totals", async (_, team, cells) => {
  expect(codesOf(await readWith({ ...cells, "weekRows.week[5]": null }, team))).toContain(
    "B12 missing-value",
  );
});

test("sums of two rows in a row without its week are totals", async () => {
  const cells = {
    "weekRows.nps[2]": 4,
    "weekRows.nps[3]": 3,
    "weekRows.nps[5]": 7,
    "weekRows.week[5]": null,
  };
  expect(codesOf(await readWith(cells, onlyIn(0, {})))).toContain("B12 total-row");
});

test("of a rate that jumps its result is told, which no cell holds", async () => {
  const [slip] = (await readWith({ "weekRows.emergency_use_num[3]": 930 }, emergency(9400))).findings;
  expect(slip).toMatchObject({ code: "slip", cell: "C10" });
  const { code = "", details = {} } = slip ?? {};
  expect(languages.map((language) => writeProblem({ code, message: code, details }, language))).toEqual([
    expect.stringContaining("viikon tulos on 98,9"),
    expect.stringContaining("veckans resultat är 98,9"),
    expect.stringContaining("the result of the week is 98.9"),
  ]);
});

const emergency = (population: number): TeamRecord => ({
  ...weeklyTeam,
  measures: ["emergency_use"],
  weeks: Array.from({ length: 6 }, (_, index) => ({
    week: week(index),
    values: { emergency_use_num: 90 + index, emergency_use_den: population },
    note: "",
  })),
});

test("the population of a town is a number, however like a day it is", async () => {
  const { team, findings } = await readWith({}, emergency(45_000));
  expect([findings, team.weeks.map(({ values }) => values.emergency_use_den)]).toEqual([
    [],
    Array<number>(6).fill(45_000),
  ]);
});

test("the costs of a large week are a number too", async () => {
  const costly: TeamRecord = {
    ...weeklyTeam,
    measures: ["cost_case"],
    weeks: Array.from({ length: 6 }, (_, index) => ({
      week: week(index),
      values: { cost_case_num: 45_000 + index, cost_case_den: 96 },
      note: "",
    })),
  };
  const { team, findings } = await readWith({}, costly);
  expect([findings, team.weeks.map(({ values }) => values.cost_case_num)]).toEqual([
    [],
    [45_000, 45_001, 45_002, 45_003, 45_004, 45_005],
  ]);
});

test("a population that its cell shows as a day is told and not counted with", () => {
  const read: SheetReader = new CellReader().on("Viikot");
  const cell = (value: CellContent) => ({ value, cell: "D7", header: "Väestö" });
  const row = { week: cell(week(0)), emergency_use_den: cell(new Date("2026-05-03")) };
  const told = jest.spyOn(read, "tell");
  const columns = typedColumns(measureNamed("emergency_use"));
  const [found] = readWeekTable({ sheet: "Viikot", rows: [row] }, columns, [], read);
  expect(found?.numbers).toEqual({ emergency_use_num: null, emergency_use_den: null });
  expect(told.mock.calls.map(([code, , details]) => [code, details])).toEqual([
    ["became-date", { value: "3.5." }],
  ]);
});
