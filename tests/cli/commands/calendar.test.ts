import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyPlan } from "../../../src/domain/round/plan/emptyPlan";
import type { RoundPlan } from "../../../src/domain/round/plan/RoundPlan";
import type { CalendarJson } from "../../../src/render/json/calendarJson";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { workbookNamed } from "../../render/workbooks";
import { planWith, roundBytes } from "../../tasks/round/roundFile";
import { expectOneSentence, lapimurto, ownFolder } from "../lapimurto";

const folder = ownFolder();
const put = async (...given: Parameters<typeof roundBytes>) =>
  writeFileSync(join(folder.path, "kierros.xlsx"), await roundBytes(...given));
const calendar = (...more: readonly string[]) =>
  lapimurto(["calendar", "kierros.xlsx", "--out", "k.ics", ...more], { cwd: folder.path });
const written = () => readFileSync(join(folder.path, "k.ics"), "utf8");

test("the file is written and told, in the language of the workbook unless another is asked for", async () => {
  await put(samplePlan("sv"), "God mottagning", "sv");
  expect(await calendar()).toEqual({
    code: 0,
    out: "Kirjoitettu k.ics\nKalenterissa on 38 merkintää, 9.1.2026–28.10.2026.\n",
    err: "",
  });
  expect(written()).toContain("SUMMARY:Workshop 1\\, dag 1/2 · God mottagning");
  expect((await calendar("--force", "--lang", "en")).code).toBe(0);
  expect(written()).toContain("SUMMARY:Workshop 1\\, day 1 of 2 · God mottagning");
  expect(folder.files()).toEqual(["k.ics", "kierros.xlsx"]);
});

test("an old file is kept unless it is forced; then what moved is told", async () => {
  await put();
  await calendar();
  const before = written();
  expectOneSentence(await calendar());
  const { workshopRows } = samplePlan("fi").rows;
  const later = workshopRows.map((row, at) =>
    at === 3 && row.first ? { ...row, first: row.first + 7 } : row,
  );
  await put(planWith({ workshopRows: later, termRows: [] }));
  const { out } = await calendar("--force");
  expect(out).toContain("Edelliseen tiedostoon verrattuna muuttui 7, uusia 0, peruttiin 4.");
  expect(written()).not.toBe(before);
  expect((await calendar("--force")).out).toContain("muuttui 0, uusia 0, peruttiin 0.");
});

test("as JSON it is one document", async () => {
  await put();
  const { out, err } = await calendar("--json");
  const json = JSON.parse(out) as CalendarJson;
  expect(err).toBe("");
  expect(json).toMatchObject({ file: "k.ics", round: "Hyvä vastaanotto 2026", language: "fi" });
  expect(json.events[0]).toMatchObject({
    sequence: 0,
    standing: "new",
    start: "2026-01-09",
    end: "2026-01-09",
  });
  expect(json.events.find(({ uid }) => uid.startsWith("workshop-1-1."))?.start).toBe("2026-02-10T07:00Z");
});

test("odd dates are told beside the calendar, which is made all the same", async () => {
  const { workshopRows } = samplePlan("fi").rows;
  const [first] = workshopRows;
  const close = workshopRows.map((row, at) =>
    at === 1 && first?.first ? { ...row, first: first.first + 10 } : row,
  );
  await put(planWith({ workshopRows: close }));
  const { code, err } = await calendar();
  expect(code).toBe(0);
  expect(err).toContain("Työpaja 2 alkaa alle 4 viikkoa edellisen jälkeen");
});

const dates = (change: (row: RoundPlan["rows"]["workshopRows"][number], at: number) => object): RoundPlan => {
  const { workshopRows } = samplePlan("fi").rows;
  return planWith({ workshopRows: workshopRows.map((row, at) => ({ ...row, ...change(row, at) })) });
};

test.each([
  [
    "an empty plan",
    emptyPlan,
    "Työpajojen päivät puuttuvat. Kirjoita ainakin työpajan 1 ensimmäinen päivä soluun Kierros!",
  ],
  ["no first date", dates((_, at) => (at === 0 ? { first: null } : {})), "Työpajan 1 päivä puuttuu, vaikka"],
  ["a date without days", dates((_, at) => (at === 2 ? { days: null } : {})), "päivien määrä puuttuu"],
  ["too many days", dates((_, at) => (at === 2 ? { days: 9 } : {})), "Kirjoita kokonaisluku 1–3."],
  [
    "dates out of order",
    dates((row, at) => (at === 1 && row.first ? { first: row.first - 200 } : {})),
    "työpaja alkaa ennen kuin edellinen on päättynyt. Korjaa päivät.",
  ],
  ["an identity code", dates(() => ({ place: "Tila 131052-308T" })), "on henkilötunnus. Poista se"],
])("%s is told in one sentence, and nothing is written", async (_, plan, sentence) => {
  await put(plan);
  const answer = await calendar();
  expectOneSentence(answer);
  expect(answer.err).toContain("kierros.xlsx: ");
  expect(answer.err).toContain(sentence);
  expect(folder.files()).toEqual(["kierros.xlsx"]);
});

test("a round without a name is told where to write it", async () => {
  await put(samplePlan("fi"), "");
  const answer = await calendar();
  expectOneSentence(answer);
  expect(answer.err).toBe("kierros.xlsx: Kierroksen nimi puuttuu. Kirjoita se soluun Ohje!B4.\n");
});

test.each([
  ["a team's workbook", "team-blank.fi", "Tämä ei ole kierroksen työkirja. Valitse kierroksen työkirja."],
  ["an invoice alone", "round.fi", "Työkirjassa on vain lasku, ei kierroksen suunnitelmaa."],
])("%s is refused in one sentence", async (_, name, sentence) => {
  writeFileSync(join(folder.path, "kierros.xlsx"), await writeWorkbook(workbookNamed(name)));
  const answer = await calendar();
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
});

test("a damaged file, another ending and a missing folder are told", async () => {
  await put();
  const path = join(folder.path, "kierros.xlsx");
  writeFileSync(path, readFileSync(path).subarray(0, 20_000));
  for (const [args, sentence] of [
    [["kierros.xlsx", "--out", "k.ics"], "Tiedosto on vioittunut"],
    [["ei.xlsx", "--out", "k.ics"], "Tiedostoa ei ole: ei.xlsx."],
    [["kierros.xlsx", "--out", "k.txt"], "pitää päättyä .ics"],
    [["kierros.xlsx", "--out", "ei/k.ics"], "Kansiota ei ole: ei."],
  ] as const) {
    const answer = await lapimurto(["calendar", ...args], { cwd: folder.path });
    expectOneSentence(answer);
    expect(answer.err).toContain(sentence);
  }
  expect(folder.files()).toEqual(["kierros.xlsx"]);
});

test.each([
  ["fi", "uusi nimi tekee uuden kalenterin"],
  ["sv", "ett nytt namn gör en ny kalender"],
  ["en", "a new name makes a new calendar"],
])("a calendar that exists is to be replaced, not renamed, in %s", async (language, sentence) => {
  await put();
  await calendar();
  const answer = await calendar("--lang", language);
  expectOneSentence(answer);
  expect(answer.err).toContain("--force");
  expect(answer.err).toContain(sentence);
});

test("entries of a round that has another name now are told beside the new calendar", async () => {
  await put();
  await calendar();
  expect((await calendar("--force")).err).toBe("");
  await put(samplePlan("fi"), "Uusi nimi");
  const { code, err } = await calendar("--force");
  expect(code).toBe(0);
  expect(err).toMatch(
    /^Korvatussa tiedostossa oli \d+ merkintää kierroksen toisella nimellä, .* pyydä poistamaan ne /,
  );
  expect((await calendar("--force")).err).toBe("");
});
