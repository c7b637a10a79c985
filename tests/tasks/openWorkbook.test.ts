import { DomainError } from "../../src/domain/shared/DomainError";
import { languages } from "../../src/i18n/language";
import { readCells } from "../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { newWorkbook, type NewWorkbook } from "../../src/tasks/newWorkbook";
import { openWorkbook } from "../../src/tasks/openWorkbook";
import type { WorkbookCells } from "../../src/templates/WorkbookCells";

const round: NewWorkbook = { kind: "round", name: "Hyvä vastaanotto 2027", organiser: "Järjestäjä" };
const team: NewWorkbook = {
  kind: "team",
  name: "Koivurannan terveysasema",
  round: "Hyvä vastaanotto 2027",
  start: 46_350,
  measures: ["t3_doctor", "dna"],
};
const cellsOf = async (asked: NewWorkbook, language: (typeof languages)[number] = "fi") =>
  readCells(await writeWorkbook(newWorkbook(asked, language)));

test("a workbook without our tables is none of ours", () => {
  expect(openWorkbook({ tables: [], names: new Map(), places: new Map() })).toEqual({ kind: "none" });
});

test.each(languages)("new workbooks in %s are recognised and hold what was asked", async (language) => {
  const asTeam = openWorkbook(await cellsOf(team, language));
  const asRound = openWorkbook(await cellsOf(round, language));
  if (asTeam.kind !== "team" || asRound.kind !== "round") throw new Error("not recognised");
  expect(asTeam.read.team).toMatchObject({ name: team.name, measures: team.measures });
  expect(asTeam.read.team.weeks[0]?.week).toBe(46_349);
  expect(asTeam.read.findings).toEqual([]);
  expect(asRound.read).toMatchObject({ name: round.name, organiser: round.organiser, findings: [] });
});

test.each(["teamSample", "roundSample"] as const)("the %s has nothing to check", async (kind) => {
  const open = openWorkbook(await cellsOf({ kind }));
  expect(open.kind === "none" ? null : open.read.findings).toEqual([]);
});

test("a workbook of a newer Läpimurto is not guessed at", async () => {
  const cells = await cellsOf(round);
  const tables = cells.tables.map((table) =>
    table.id === "metaRows"
      ? { ...table, rows: table.rows.map((row) => (row[0] === "schema" ? ["schema", "99"] : row)) }
      : table,
  );
  const newer: WorkbookCells = { ...cells, tables };
  expect(() => openWorkbook(newer)).toThrow(DomainError);
  expect(() => openWorkbook(newer)).toThrow(expect.objectContaining({ code: "newer-workbook" }));
});
