import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyPlan, emptyRow } from "../../../src/domain/round/plan/emptyPlan";
import type { PlanRow, RoundPlan } from "../../../src/domain/round/plan/RoundPlan";
import { isoOf } from "../../../src/domain/shared/calendar";
import type { TeamsJson } from "../../../src/render/json/teamsJson";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { openWorkbook } from "../../../src/tasks/openWorkbook";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { workbookNamed } from "../../render/workbooks";
import { planWith, roundBytes } from "../../tasks/round/roundFile";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const put = async (...given: Parameters<typeof roundBytes>) =>
  writeFileSync(join(folder.path, "kierros.xlsx"), await roundBytes(...given));
const teams = (...more: readonly string[]) =>
  lapimurto(["teams", "kierros.xlsx", "--out", "tiimit", ...more], { cwd: folder.path });
const made = () => readdirSync(join(folder.path, "tiimit")).sort();

async function teamIn(file: string) {
  const open = openWorkbook(await readCells(readFileSync(join(folder.path, "tiimit", file))));
  if (open.kind !== "team") throw new Error("not a team's workbook");
  return open;
}

const team = (name: string, more: Partial<PlanRow<"teamRows">> = {}): PlanRow<"teamRows"> => ({
  ...emptyRow("teamRows"),
  team: name,
  ...more,
});

/** The sample's dates with these teams alone. */
const withTeams = (teamRows: readonly PlanRow<"teamRows">[], measures = ""): RoundPlan =>
  planWith({
    teamRows,
    supportRows: teamRows.map(() => ({ ...emptyRow("supportRows"), measures })),
    personRows: [],
    dietRows: [],
    scoreRows: [],
    sessionRows: [],
  });

test("every team has a workbook that begins with what the organiser knows", async () => {
  await put();
  const { code, out, err } = await teams();
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Kirjoitettu 10 tiimin työkirjat, 62 viikkoa:\n");
  expect(made()).toHaveLength(10);
  const { found, read } = await teamIn("Koivurannan terveysasema.xlsx");
  const { teamRows, supportRows, workshopRows } = samplePlan("fi").rows;
  const { name, round, measures, weeks, work } = read.team;
  expect(read.findings).toEqual([]);
  expect([name, round, found.meta.get("language")]).toEqual([
    teamRows[0]?.team,
    "Hyvä vastaanotto 2026",
    "fi",
  ]);
  expect(measures).toEqual(["t3_doctor", "phone_same_day", "demand"]);
  expect([isoOf(weeks[0]?.week ?? 0), weeks.length]).toEqual(["2025-11-17", 62]);
  expect(work.fields.team).toMatchObject({
    organisation: teamRows[0]?.organisation,
    process: teamRows[0]?.process,
    problem: teamRows[0]?.problem,
    managementGoal: teamRows[0]?.goal,
    sponsor: supportRows[0]?.sponsor,
    sponsorCommitted: "yes",
    sponsorDay: supportRows[0]?.committedOn,
    coach: supportRows[0]?.coach,
    volunteers: "yes",
  });
  expect(work.rows.assessmentRows.map(({ day }) => day)).toEqual(
    workshopRows.slice(1).map(({ first }) => first),
  );
  expect(work.rows.consentRows.every(({ level, since }) => level === 0 && since === null)).toBe(true);
});

test("workbooks speak the round's language unless another is asked for", async () => {
  await put(withTeams([team("Björkstrand", { status: "accepted" })]), "God mottagning", "sv");
  await teams();
  expect((await teamIn("Björkstrand.xlsx")).found.meta.get("language")).toBe("sv");
  await teams("--lang", "en", "--force");
  expect((await teamIn("Björkstrand.xlsx")).found.meta.get("language")).toBe("en");
});

test("names of files are safe, and two teams with one name have two files", async () => {
  await put(withTeams(["Yö/päivä", "CON", "Åbo", "åbo", "."].map((name) => team(name))));
  expect((await teams()).code).toBe(0);
  expect(made()).toEqual(["Tiimi.xlsx", "Yö-päivä.xlsx", "_CON.xlsx", "Åbo.xlsx", "åbo (2).xlsx"].sort());
});

test("teams that are not chosen have none and are named", async () => {
  const status = (given: PlanRow<"teamRows">["status"]) => ({ status: given });
  await put(
    withTeams([
      team("Yksi", status("accepted")),
      team("Kaksi", status("waiting")),
      team("Kolme"),
      team("Neljä", status("declined")),
    ]),
  );
  const { err } = await teams();
  expect(err).toBe(
    "Työkirjaa ei tehty tiimeille, jotka eivät ole mukana: Kaksi (varalla), Neljä (ei valittu).\n",
  );
  expect(made()).toEqual(["Kolme.xlsx", "Yksi.xlsx"]);
});

test("a measure that the catalogue lacks is the team's own, one that may be many is told", async () => {
  await put(withTeams([team("Yksi")], "Kotikäynnit; T3"));
  const { code, err } = await teams();
  expect(code).toBe(0);
  expect(err).toContain(
    "”T3” voi tarkoittaa montaa mittaria: T3, lääkärit; T3, hoitajat; T3, muu ammattiryhmä.",
  );
  const { team: read } = (await teamIn("Yksi.xlsx")).read;
  expect([read.measures, read.own.map(({ name }) => name)]).toEqual([["own_1"], ["Kotikäynnit"]]);
});

test("as JSON it is one document", async () => {
  await put(withTeams([team("Yksi"), team("Kaksi", { status: "applied" })]));
  const { out } = await teams("--json");
  expect(JSON.parse(out)).toEqual({
    folder: "tiimit",
    language: "fi",
    teams: [
      {
        team: "Yksi",
        file: "Yksi.xlsx",
        from: "2025-11-17",
        weeks: 62,
        measures: ["t3_doctor", "demand", "capacity", "phone_same_day"],
        own: {},
        coach: "",
      },
    ],
    leftOut: [{ team: "Kaksi", status: "applied" }],
  } satisfies TeamsJson);
});

test("of many teams it is told how far the work is", async () => {
  await put(samplePlan("fi", { teams: 11 }));
  const { code, out, err } = await teams();
  expect([code, err]).toEqual([0, "Valmiina 10/11 työkirjaa\n"]);
  expect(made()).toHaveLength(11);
  expect(out.trimEnd().split("\n")).toHaveLength(12);
});

test("a file that is there keeps all of them from being written, unless it is forced", async () => {
  await put(withTeams([team("Yksi"), team("Kaksi")]));
  mkdirSync(join(folder.path, "tiimit"));
  const old = join(folder.path, "tiimit", "Kaksi.xlsx");
  writeFileSync(old, "vanha");
  const answer = await teams();
  expectOneSentence(answer);
  expect(answer.err).toContain("Tiedosto on jo olemassa: tiimit/Kaksi.xlsx.");
  expect([made(), readFileSync(old, "utf8")]).toEqual([["Kaksi.xlsx"], "vanha"]);
  expect((await teams("--force")).code).toBe(0);
  expect(made()).toEqual(["Kaksi.xlsx", "Yksi.xlsx"]);
  expect((await teamIn("Kaksi.xlsx")).read.team.name).toBe("Kaksi");
});

test("a folder in the place of a file, or a file in the place of the folder, is told", async () => {
  await put(withTeams([team("Yksi"), team("Kaksi")]));
  mkdirSync(join(folder.path, "tiimit", "Kaksi.xlsx"), { recursive: true });
  expectOneSentence(await teams("--force"));
  expect(made()).toEqual(["Kaksi.xlsx"]);
  writeFileSync(join(folder.path, "tiedosto"), "");
  const answer = await lapimurto(["teams", "kierros.xlsx", "--out", "tiedosto"], { cwd: folder.path });
  expectOneSentence(answer);
  expect(answer.err).toBe("tiedosto on tiedosto, ei kansio. Vaihda paikkaa.\n");
});

const firsts = (make: (first: number, at: number) => number | null): RoundPlan => {
  const { workshopRows } = samplePlan("fi").rows;
  return planWith({
    workshopRows: workshopRows.map((row, at) => ({ ...row, first: row.first && make(row.first, at) })),
  });
};

test.each([
  ["an empty plan", emptyPlan, "Työpajojen päivät puuttuvat."],
  ["no team", withTeams([]), "Taulukossa ”Tiimit” ei ole yhtään tiimiä, joka on mukana."],
  [
    "only teams that wait",
    withTeams([team("A", { status: "waiting" })]),
    "merkitse hakemukset hyväksytyiksi.",
  ],
  [
    "dates out of order",
    firsts((day, at) => day - 400 * at),
    "työpaja alkaa ennen kuin edellinen on päättynyt.",
  ],
  [
    "a year that is none",
    firsts((day, at) => (at === 3 ? day + 16_000 : day)),
    "Tarkista työpajojen päivien vuodet.",
  ],
  ["an identity code", withTeams([team("A", { owner: "131052-308T" })]), "on henkilötunnus."],
])("%s is told in one sentence, and nothing is written", async (_, plan, sentence) => {
  await put(plan);
  const answer = await teams();
  expectOneSentence(answer);
  expect(answer.err).toContain("kierros.xlsx: ");
  expect(answer.err).toContain(sentence);
  expect(existsSync(join(folder.path, "tiimit"))).toBe(false);
});

test("a team's workbook and a damaged file are refused", async () => {
  writeFileSync(join(folder.path, "kierros.xlsx"), await writeWorkbook(workbookNamed("team-blank.fi")));
  const wrong = await teams();
  expectOneSentence(wrong);
  expect(wrong.err).toContain("Tämä ei ole kierroksen työkirja.");
  writeFileSync(join(folder.path, "kierros.xlsx"), "PK\u0003\u0004 ei zip");
  expectOneSentence(await teams());
  expect(folder.files()).toEqual(["kierros.xlsx"]);
});

/** Permissions do not hold for the superuser. */
const whereRightsAre = process.platform === "win32" || process.getuid?.() === 0 ? test.skip : test;

whereRightsAre("a folder that may not be written is told, and nothing is left in it", async () => {
  await put(withTeams([team("Yksi")]));
  const closed = join(folder.path, "tiimit");
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  const answer = await teams();
  chmodSync(closed, 0o755);
  expectOneSentence(answer);
  expect(made()).toEqual([]);
});
