import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../../src/i18n/language";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { reportHtml } from "../../../src/render/report/reportHtml";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { blankTeam } from "../../../src/tasks/blankTeam";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { makeReport } from "../../../src/tasks/report/makeReport";
import type { TeamBook } from "../../../src/domain/team/TeamBook";
import { sampleTeam } from "../../render/report/sampleTeam";
import { workbookNamed } from "../../render/workbooks";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { planWith, roundBytes } from "../../tasks/round/roundFile";
import { TODAY, teamWith } from "../../tasks/week/teamFile";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const put = async (workbook: ResolvedWorkbook) =>
  writeFileSync(join(folder.path, "tiimi.xlsx"), await writeWorkbook(workbook));
const report = (kind: string, out: string, ...more: readonly string[]) =>
  lapimurto(["report", "team", "tiimi.xlsx", "--kind", kind, "--out", out, ...more], { cwd: folder.path });
const written = (file: string) => readFileSync(join(folder.path, file), "utf8");

test.each(languages)("the page in %s is the one that the workbook itself gives", async (language) => {
  await put(workbookNamed(`team.${language}`));
  const { code, out, err } = await report("poster", "posteri.html", "--lang", language);
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")).toHaveLength(3);
  expect(written("posteri.html")).toBe(
    reportHtml(makeReport(await sampleTeam(language), "poster", language)),
  );
  expect(folder.files()).toEqual(["posteri.html", "tiimi.xlsx"]);
});

test("what is missing is told, and the text has a dotted line there", async () => {
  await put(makeTeamWorkbook(blankTeam(TODAY), "fi"));
  const { code, out } = await report("manager", "johto.md");
  expect(code).toBe(0);
  expect(out).toContain(
    "Kirjoitettu johto.md\nSivu johdolle: pisteviiva kohdissa Tiimi, Johdon asettama tavoite,",
  );
  expect(written("johto.md")).toMatch(/## SMART-tavoite\n\n…+\n/);
});

test("an old file is kept unless --force says otherwise", async () => {
  await put(workbookNamed("team.fi"));
  writeFileSync(join(folder.path, "a.html"), "vanha");
  const answer = await report("final", "a.html");
  expectOneSentence(answer);
  expect(answer.err).toContain("Tiedosto on jo olemassa: a.html.");
  expect(written("a.html")).toBe("vanha");
  expect((await report("final", "a.html", "--force")).code).toBe(0);
  expect(written("a.html")).toContain("Tiimin loppuraportti");
});

test.each([
  ["another kind of report", "juliste", "a.html", "Raportit ovat poster, manager, final, innokyla."],
  ["another ending", "poster", "a.pdf", "pitää päättyä .html / .md"],
  ["a folder that is not there", "poster", "ei/a.html", "Kansiota ei ole: ei."],
])("%s is told", async (_, kind, out, sentence) => {
  await put(workbookNamed("team-blank.fi"));
  const answer = await report(kind, out);
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
  expect(folder.files()).toEqual(["tiimi.xlsx"]);
});

test("whose report it is must be said, and what it is called", async () => {
  await put(workbookNamed("round.fi"));
  const of = (...words: readonly string[]) =>
    lapimurto(["report", ...words, "--kind", "poster", "--out", "a.html"], { cwd: folder.path });
  for (const [words, sentence] of [
    [["team"], "Käyttö: lapimurto report team|round TYÖKIRJA.xlsx"],
    [["kierros", "tiimi.xlsx"], "Työkirjaa ”kierros” ei ole."],
    [["round", "tiimi.xlsx"], "Raporttia ”poster” ei ole. Raportit ovat summary."],
    [["team", "tiimi.xlsx"], "tiimi.xlsx: Tämä ei ole tiimin työkirja."],
    [["team", "ei.xlsx"], "Tiedostoa ei ole: ei.xlsx."],
  ] as const) {
    const answer = await of(...words);
    expectOneSentence(answer);
    expect(answer.err).toContain(sentence);
  }
});

const summary = (out: string, ...more: readonly string[]) =>
  lapimurto(["report", "round", "kierros.xlsx", "--kind", "summary", "--out", out, ...more], {
    cwd: folder.path,
  });
const putRound = async (...given: Parameters<typeof roundBytes>) =>
  writeFileSync(join(folder.path, "kierros.xlsx"), await roundBytes(...given));

test("a round's summary is written in its own language unless another is asked for", async () => {
  await putRound(samplePlan("sv"), "God mottagning", "sv");
  const { code, out, err } = await summary("s.html");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Kirjoitettu s\.html\nKierroksen yhteenveto: \d+ huomautusta\.\n$/);
  expect(written("s.html")).toContain('<html lang="sv">');
  expect((await summary("s.md", "--lang", "en")).out).toContain("Summary of the round: 2 findings.");
  expect(written("s.md")).toMatch(/^# Summary of the round\n\n\*\*God mottagning\*\*\n/);
  expectOneSentence(await summary("s.md"));
  expect((await summary("s.md", "--force")).code).toBe(0);
});

test("errors among a round's findings are the exit code's", async () => {
  await putRound(planWith({ personRows: samplePlan("fi").rows.personRows.slice(0, 3) }));
  const { code, out } = await summary("s.html");
  expect(code).toBe(1);
  expect(out).toMatch(/joista virheitä 1\.\n$/);
});

test("a summary is refused in one sentence where there is no plan, and nothing is written", async () => {
  for (const [name, sentence] of [
    ["team-blank.fi", "kierros.xlsx: Tämä ei ole kierroksen työkirja."],
    ["round.fi", "kierros.xlsx: Työkirjassa on vain lasku, ei kierroksen suunnitelmaa."],
  ] as const) {
    writeFileSync(join(folder.path, "kierros.xlsx"), await writeWorkbook(workbookNamed(name)));
    const answer = await summary("s.html");
    expectOneSentence(answer);
    expect(answer.err).toContain(sentence);
  }
  expect(folder.files()).toEqual(["kierros.xlsx"]);
});

test("an identity code stops the report with the file and the cell", async () => {
  const team: TeamBook = { ...teamWith(), name: "Tiimi 131052-308T" };
  await put(makeTeamWorkbook(team, "fi", TODAY));
  const answer = await report("poster", "a.html");
  expectOneSentence(answer);
  expect(answer.err).toBe(
    "tiimi.xlsx: Solussa Ohje!B4 on henkilötunnus. Poista se ja yritä uudelleen. Mitään ei kirjoitettu.\n",
  );
  expect(folder.files()).toEqual(["tiimi.xlsx"]);
});

test("a cell that could not be read is told, and the exit code is 1", async () => {
  const workbook = workbookNamed("team.fi");
  const sheets = workbook.sheets.map((sheet) =>
    sheet.id !== "capacity"
      ? sheet
      : {
          ...sheet,
          // C9: requests of the third week from outside.
          cells: sheet.cells.map((cell) =>
            cell.row === 8 && cell.column === 2
              ? { row: 8, column: 2, style: "inputNumber" as const, value: "noin 120" }
              : cell,
          ),
        },
  );
  await put({ ...workbook, sheets });
  const { code, err } = await report("innokyla", "teksti.md");
  expect(code).toBe(1);
  expect(err).toContain("”noin 120”");
  expect(folder.files()).toEqual(["teksti.md", "tiimi.xlsx"]);
});
