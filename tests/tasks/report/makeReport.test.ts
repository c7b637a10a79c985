import type { OwnMeasure } from "../../../src/domain/measurement/teamRecord";
import { DomainError } from "../../../src/domain/shared/DomainError";
import type { PdsaTest, TeamBook } from "../../../src/domain/team/TeamBook";
import { languages, type Language } from "../../../src/i18n/language";
import { readCells } from "../../../src/intake/workbook/readCells";
import { reportHtml } from "../../../src/render/report/reportHtml";
import type { Report } from "../../../src/render/report/Report";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { blankTeam } from "../../../src/tasks/blankTeam";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { openWorkbook, type TeamWorkbook } from "../../../src/tasks/openWorkbook";
import { makeReport } from "../../../src/tasks/report/makeReport";
import { sampleTeams } from "../../../src/tasks/sample/sampleTeams";
import { boxOf } from "../../../src/templates/address";
import { reportKinds, type ReportKind } from "../../../src/templates/team/work/reportItems";
import type { CellPlace } from "../../../src/templates/WorkbookCells";
import { TODAY, fileOf, teamWith } from "../week/teamFile";

const resolvedIn = (language: Language): ResolvedWorkbook => {
  const [team] = sampleTeams(language);
  if (!team) throw new Error("the sample has no team");
  return makeTeamWorkbook(team, language, TODAY);
};

async function opened(workbook: ResolvedWorkbook): Promise<TeamWorkbook> {
  const open = openWorkbook(await readCells(await writeWorkbook(workbook)));
  if (open.kind !== "team") throw new Error("not a team's workbook");
  return open;
}

/** What was written into the first cell of a place. */
function contentAt({ sheets }: ResolvedWorkbook, { sheet, cell }: CellPlace): unknown {
  const { top, left } = boxOf(cell);
  const found = sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === top && column === left);
  return found && "value" in found ? found.value : undefined;
}

const statements = ({ parts }: Report) =>
  parts.flatMap(({ kind, texts }) => texts.map((text) => ({ kind, ...text })));

describe.each(languages)("from a workbook in %s", (language) => {
  test("every statement names its cell, and what was typed is that cell's text", async () => {
    const resolved = resolvedIn(language);
    const workbook = await opened(resolved);
    for (const kind of reportKinds) {
      const said = statements(makeReport(workbook, kind, language));
      expect(said.length).toBeGreaterThan(5);
      for (const { kind: from, text, source } of said) {
        if (source === null) throw new Error(`no source of ${text}`);
        if (from === "field" || from === "name") expect(contentAt(resolved, source)).toBe(text);
        else if (from === "tests" || from === "adoptedChanges")
          expect(text).toContain(String(contentAt(resolved, source)));
        else expect(resolved.sheets.map(({ name }) => name)).toContain(source.sheet);
      }
    }
  });

  test("the sample leaves no dotted line", async () => {
    const workbook = await opened(resolvedIn(language));
    const missing = reportKinds.flatMap((kind) =>
      makeReport(workbook, kind, language).parts.filter(({ texts }) => texts.length === 0),
    );
    expect(missing).toEqual([]);
  });
});

test("numbers are those of the charts, the process and the costs", async () => {
  const report = makeReport(await fileOf(teamWith()), "final", "fi");
  const textsOf = (kind: string) =>
    report.parts.find((part) => part.kind === kind)?.texts.map(({ text }) => text.replaceAll("\u00a0", " "));
  expect(textsOf("results")?.[0]).toBe("T3, lääkärit: lähtötaso 28 päivää, nyt 16 päivää");
  expect(textsOf("lead")).toEqual(["32,5 → 14,5"]);
  expect(textsOf("assessment")?.[0]).toMatch(/^4: /);
  expect(textsOf("tests")).toHaveLength(8);
  const manager = makeReport(await fileOf(teamWith()), "manager", "fi");
  expect(manager.parts.find(({ kind }) => kind === "cost")?.texts[0]?.text).toBe("30\u00a0136\u00a0€");
  expect(manager.charts).toHaveLength(1);
});

test("of a team that has typed nothing nothing is said but that no test has begun", async () => {
  const workbook = await fileOf(blankTeam(TODAY));
  for (const kind of reportKinds) {
    const report = makeReport(workbook, kind, "fi");
    expect(statements(report).filter(({ text }) => text !== "0")).toEqual([]);
    expect([report.charts, report.until, report.team]).toEqual([[], null, ""]);
  }
});

test("what is missing is where it is typed; where the sheet is missing, which sheet", async () => {
  const { parts } = makeReport(await fileOf(blankTeam(TODAY)), "final", "fi");
  const part = (label: string) => parts.find((each) => each.label === label);
  expect(part("SMART-tavoite")).toMatchObject({ place: { sheet: "Tiimi", cell: "B21" }, sheet: "team" });
  expect(part("Kokeilut")).toMatchObject({ place: { sheet: "PDSA", cell: "B7" }, sheet: "pdsa" });
  expect(part("Tulokset")).toMatchObject({ place: { sheet: "Viikot", cell: "B7" }, sheet: null });
  expect(part("Juurisyy")).toMatchObject({ place: null, sheet: "rootcause" });
  expect(part("Läpimenoaika pv, nyt → tavoite")).toMatchObject({ place: null, sheet: "process" });
});

test("a sheet that people renamed is found by its tables and names", async () => {
  const resolved = resolvedIn("fi");
  const rename = (text: string) => text.replace(/\bTiimi!/g, "'Meidän tiimi'!");
  const workbook = await opened({
    ...resolved,
    sheets: resolved.sheets
      .filter(({ id }) => !["poster", "report", "rootcause"].includes(id))
      .map((sheet) => (sheet.id === "team" ? { ...sheet, name: "Meidän tiimi" } : sheet)),
    names: resolved.names.map(({ name, refersTo }) => ({ name, refersTo: rename(refersTo) })),
  });
  const goal = makeReport(workbook, "poster", "fi").parts.find(({ label }) => label === "Tavoite");
  expect(goal?.texts[0]?.source).toEqual({ sheet: "Meidän tiimi", cell: "B21" });
});

test("codes and absences of professionals never leave their sheet, people's roles on other sheets neither", async () => {
  const team = teamWith();
  const secret = "Tohtori X";
  const coded = {
    ...team,
    t3: team.t3 && { ...team.t3, rows: team.t3.rows.map((row) => ({ ...row, code: secret })) },
  };
  const { testRows } = team.work.rows;
  const workbook = await fileOf({
    ...coded,
    work: {
      ...team.work,
      rows: { ...team.work.rows, testRows: testRows.map((row) => ({ ...row, who: secret })) },
    },
  });
  const told = reportKinds.map((kind) => JSON.stringify(makeReport(workbook, kind, "fi").parts)).join();
  expect(JSON.stringify(workbook.read.team)).toContain(secret);
  expect(told).not.toContain(secret);
});

test("an identity code stops every report that would show it, with its cell", async () => {
  const team = teamWith();
  const learned = "Asiakas 131052-308T odotti.";
  const workbook = await fileOf({
    ...team,
    work: { ...team.work, fields: { ...team.work.fields, team: { ...team.work.fields.team, learned } } },
  });
  expect(() => makeReport(workbook, "poster", "fi")).toThrow(
    expect.objectContaining({ code: "identity-code", details: { cell: "Tiimi!B61" } }),
  );
  const named = await fileOf({ ...team, name: "131052-308T" });
  expect(() => makeReport(named, "manager", "fi")).toThrow(
    expect.objectContaining({ code: "identity-code" }),
  );
});

const CODE = "131052-308T";

const testsAs = (team: TeamBook, typed: Partial<PdsaTest>): TeamBook => {
  const { rows } = team.work;
  const testRows = rows.testRows.map((row, at) => (at === 1 ? { ...row, ...typed } : row));
  return { ...team, work: { ...team.work, rows: { ...rows, testRows } } };
};

const ownAs = (team: TeamBook, typed: Partial<OwnMeasure>): TeamBook => ({
  ...team,
  own: team.own.map((own) => ({ ...own, ...typed })),
});

/** The page, or the code of what stopped it with its cell. */
function pageOrCell(workbook: TeamWorkbook, kind: ReportKind): string {
  try {
    return reportHtml(makeReport(workbook, kind, "fi"));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return `${error.code} ${error.details.cell}`;
  }
}

test.each<readonly [string, ReportKind, string | null, (team: TeamBook) => TeamBook]>([
  ["the name of a test", "poster", "PDSA!B8", (team) => testsAs(team, { change: `${CODE} soitto` })],
  ["the name of a test", "manager", "PDSA!B8", (team) => testsAs(team, { change: `${CODE} soitto` })],
  ["what a test taught", "final", "PDSA!B8", (team) => testsAs(team, { learned: CODE })],
  ["what was done in a test", "manager", null, (team) => testsAs(team, { did: CODE, who: CODE })],
  ["the name of an own measure", "manager", "Mittarit!", (team) => ownAs(team, { name: CODE })],
  ["the unit of an own measure", "manager", "Mittarit!", (team) => ownAs(team, { unit: CODE })],
])("an identity code in %s is on no page; %s: %s", async (_, asked, cell, coded) => {
  const workbook = await fileOf(coded(teamWith("own_1", "t3_doctor")));
  expect(JSON.stringify(workbook.read.team)).toContain(CODE);
  expect(reportKinds.map((kind) => pageOrCell(workbook, kind)).join()).not.toContain(CODE);
  const made = pageOrCell(workbook, asked);
  if (cell === null) expect(made).toContain("<!doctype html>");
  else expect(made).toContain(`identity-code ${cell}`);
});

test("a paper with one chart shows the first measure's or none", async () => {
  const team = teamWith("t3_doctor", "own_1");
  const weeks = team.weeks.map((week) => ({ ...week, values: { ...week.values, t3_doctor: null } }));
  const workbook = await fileOf({ ...team, t3: null, weeks });
  const idsOf = (kind: ReportKind) =>
    makeReport(workbook, kind, "fi").charts.map(({ chart }) => chart.measure.id);
  expect(reportKinds.map(idsOf)).toEqual([[], [], ["own_1"], []]);
});
