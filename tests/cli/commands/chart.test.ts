import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { svgOf } from "../../../src/cli/commands/chart";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { blankTeam } from "../../../src/tasks/blankTeam";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { sampleTeams } from "../../../src/tasks/sample/sampleTeams";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import type { ResolvedSheet, ResolvedWorkbook } from "../../../src/render/resolved";
import { describeWith } from "../../programs";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const [team] = sampleTeams("fi") as unknown as [TeamRecord];
const put = async (workbook: ResolvedWorkbook) =>
  writeFileSync(join(folder.path, "tiimi.xlsx"), await writeWorkbook(workbook));
const chart = (measure: string, out: string, ...more: readonly string[]) =>
  lapimurto(["chart", "tiimi.xlsx", "--measure", measure, "--out", out, ...more], {
    cwd: folder.path,
    env: { PATH: process.env.PATH ?? "" },
  });

test("the picture is the one that the record itself draws, the words say why", async () => {
  await put(makeTeamWorkbook(team, "fi"));
  const { code, out, err } = await chart("t3_doctor", "t3.svg");
  expect([code, err]).toEqual([0, ""]);
  expect(readFileSync(join(folder.path, "t3.svg"), "utf8")).toBe(
    svgOf(measureChart(team, "t3_doctor"), team, { language: "fi" }),
  );
  const lines = out.replaceAll("\u00a0", " ").split("\n");
  expect(lines[0]).toBe("◆ T3 on lyhentynyt: 28 → 16 päivää");
  expect(lines[1]).toMatch(
    /^ {2}Viikosta 22 lähtien T3 on ollut \d+ viikkoa peräkkäin mediaanin alapuolella\.$/,
  );
  expect(lines.at(-2)).toBe("Kirjoitettu t3.svg");
});

test("a workbook in Swedish is drawn in Finnish when Finnish is asked for", async () => {
  await put(makeTeamWorkbook(team, "sv"));
  const { code, out } = await chart("demand", "kysynta.svg");
  expect(code).toBe(0);
  expect(out).toMatch(/^– Ei muutosta: /);
});

describeWith("chromium", "a PNG through a browser", () => {
  test("is twice as large as the SVG", async () => {
    await put(makeTeamWorkbook(team, "fi"));
    const { code, err } = await chart("t3_doctor", "t3.png");
    expect([code, err]).toEqual([0, ""]);
    const png = readFileSync(join(folder.path, "t3.png"));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 840]);
    expect(folder.files()).toEqual(["t3.png", "tiimi.xlsx"]);
  });
});

test("without a browser a PNG is refused in one sentence, and nothing is written", async () => {
  await put(makeTeamWorkbook(team, "fi"));
  const args = ["chart", "tiimi.xlsx", "--measure", "demand", "--out", "a.png"];
  const answer = await lapimurto(args, { cwd: folder.path, env: { CHROME_PATH: "/no/such/browser" } });
  expectOneSentence(answer);
  expect(answer.err).toContain("tarvitaan Chrome, Edge tai Chromium");
  expect(folder.files()).toEqual(["tiimi.xlsx"]);
});

test("a browser that makes no picture is told", async () => {
  await put(makeTeamWorkbook(team, "fi"));
  const args = ["chart", "tiimi.xlsx", "--measure", "demand", "--out", "a.png"];
  const answer = await lapimurto(args, { cwd: folder.path, env: { CHROME_PATH: process.execPath } });
  expectOneSentence(answer);
  expect(answer.err).toContain("ei saanut kuvaa valmiiksi");
});

test("a cell that holds no number is told, the chart has a gap there, and the exit code is 1", async () => {
  const workbook = makeTeamWorkbook(team, "fi");
  const typed = (sheet: ResolvedSheet): ResolvedSheet => ({
    ...sheet,
    // C9: requests of the third week from outside.
    cells: sheet.cells.map((cell) =>
      cell.row === 8 && cell.column === 2
        ? { row: 8, column: 2, style: "inputNumber", value: "noin 120" }
        : cell,
    ),
  });
  const sheets = workbook.sheets.map((sheet) => (sheet.id === "capacity" ? typed(sheet) : sheet));
  await put({ ...workbook, sheets });
  const { code, out, err } = await chart("demand", "kysynta.svg");
  expect(code).toBe(1);
  expect(out).toContain("Kirjoitettu kysynta.svg");
  expect(err).toContain("Työkirjassa on 1 kohta, joka jätettiin pois:");
  expect(err).toContain("”noin 120”");
});

test.each([
  [
    "an unknown measure",
    "nope",
    "a.svg",
    `tiimi.xlsx: Mittaria ”nope” ei ole. Mittarit ovat ${team.measures.join(", ")}.`,
  ],
  [
    "a measure that the team does not follow",
    "t3_other",
    "a.svg",
    "tiimi.xlsx: Tiimi ei seuraa mittaria ”t3_other”.",
  ],
  ["another ending", "demand", "a.jpg", "pitää päättyä .svg / .png"],
  ["a folder that is not there", "demand", "ei/a.svg", "Kansiota ei ole: ei."],
])("%s is told", async (_, measure, out, sentence) => {
  await put(makeTeamWorkbook(team, "fi"));
  const answer = await chart(measure, out);
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
  expect(folder.files()).toEqual(["tiimi.xlsx"]);
});

test("a team without a week of numbers has no chart yet", async () => {
  await put(makeTeamWorkbook(blankTeam(46027), "fi"));
  const answer = await chart("demand", "a.svg");
  expectOneSentence(answer);
  expect(answer.err).toBe(
    "tiimi.xlsx: Mittarilla ”demand” ei ole vielä lukuja. Täytä ainakin yksi viikko taulukkoon Kysyntä.\n",
  );
});

test("a round's workbook, a file that is no workbook, and none at all are told", async () => {
  await put(makeRoundWorkbook({ name: "", organiser: "", invoice: null }, "fi"));
  expect((await chart("demand", "a.svg")).err).toBe(
    "tiimi.xlsx: Tämä ei ole tiimin työkirja. Valitse tiimin työkirja.\n",
  );
  writeFileSync(join(folder.path, "tiimi.xlsx"), "%PDF-1.7");
  expect((await chart("demand", "a.svg")).err).toContain(
    "tiimi.xlsx: Tiedosto ei ole Excel-työkirja (.xlsx).",
  );
  const answer = await lapimurto(["chart", "ei.xlsx", "--measure", "dna", "--out", "a.svg"], {
    cwd: folder.path,
  });
  expectOneSentence(answer);
  expect(answer.err).toContain("Tiedostoa ei ole: ei.xlsx.");
  expect(folder.files()).toEqual(["tiimi.xlsx"]);
});
