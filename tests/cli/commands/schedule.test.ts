// Answers by Python's standard library; see golden/README.md.
import { languages } from "../../../src/i18n/language";
import { golden } from "../../golden";
import { expectOneSentence, lapimurto } from "../lapimurto";

const schedule = (workshops: string, ...more: readonly string[]) =>
  lapimurto(["schedule", "--workshops", workshops, ...more]);

const written = (workshops: readonly (readonly string[])[]) =>
  workshops.map((days) => days.join(",")).join(";");

type Case = {
  id: string;
  workshops: string[][];
  expected: {
    info_session: string;
    participant_list_deadlines: string[];
    participant_list_effective: string[];
    prior_evening: string[];
    gap_days: number[];
    total_days: number;
    self_assessment_at: number[];
    problems: string[];
  };
};

test.each(golden<{ cases: Case[] }>("round/schedule.json").cases)(
  "golden case $id as JSON",
  async ({ workshops, expected }) => {
    const { code, out, err } = await schedule(written(workshops), "--json");
    expect([code, err]).toEqual([0, ""]);
    const found = JSON.parse(out) as { problems: string[] };
    expect(found).toEqual({
      infoSession: expected.info_session,
      participantListDeadlines: expected.participant_list_deadlines,
      participantListEffective: expected.participant_list_effective,
      priorEvenings: expected.prior_evening,
      gapDays: expected.gap_days,
      totalDays: expected.total_days,
      selfAssessmentAt: expected.self_assessment_at,
      problems: found.problems,
    });
    // "HOLIDAY W1 2027-05-06: …" of ours is "W1 2027-05-06 HOLIDAY" there.
    const marks = found.problems.map((problem) => {
      const [code = "", ...where] = (problem.split(":")[0] ?? "").split(" ");
      return [...where, code].join(" ");
    });
    expect(marks).toEqual(expected.problems);
  },
);

test("a person sees the whole calendar, what is proposed, and what to look at", async () => {
  const { code, out, err } = await schedule("2027-02-09,2027-02-10;2027-07-06");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(`Kierroksen aikataulu: 2 työpajaa, 3 päivää

pe   8.1.2027  Infotilaisuus osallistujille
ti  26.1.2027  Työpajan 1 osallistujaluettelo valmis
ti   2.2.2027  Ennakkotehtävä palautetaan *
ma   8.2.2027  Saapuminen työpajaan 1 edellisenä iltana
ti   9.2.2027  Työpaja 1, päivä 1/2
ke  10.2.2027  Työpaja 1, päivä 2/2
to  11.2.2027  Palautekysely työpajasta 1 *
ke  21.4.2027  Välivalmennus työpajojen 1 ja 2 välissä *
ti  22.6.2027  Työpajan 2 osallistujaluettelo valmis
ti  29.6.2027  Posteri valmis painettavaksi *
ma   5.7.2027  Saapuminen työpajaan 2 edellisenä iltana
ti   6.7.2027  Työpaja 2
ti   6.7.2027  Itsearvio työpajassa 2 *
ti   6.7.2027  Loppuraportti valmis *
ke   7.7.2027  Palautekysely työpajasta 2 *

* Läpimurron ehdotus: järjestäjän opas ei nimeä päivää.
Työpajojen välit päivinä: 146.

Tarkista 1 kohta:
  Työpajan 2 päivä 6.7.2027 on heinäkuussa, jolloin moni lomailee (Läpimurron huomautus). Tarkista, sopiiko se.
`);
});

test("days may be written as in Finland, and spaces do no harm", async () => {
  const expected = await schedule("2027-02-09,2027-02-10;2027-04-20", "--json");
  expect(await schedule(" 9.2.2027, 10.2.2027 ; 20.4.2027", "--json")).toEqual(expected);
  expect(expected.code).toBe(0);
});

test.each([
  ["HOLIDAY", "2027-12-06"],
  ["WEEKEND", "2027-02-13"],
  ["JULY", "2027-07-06"],
  ["PRIOR_EVENING_IS_HOLIDAY", "2027-03-30"],
  ["NOT_CONSECUTIVE", "2027-02-09,2027-02-11"],
  ["ORDER", "2027-02-09;2027-02-09"],
])(
  "%s is told in a sentence of each language, in the document and for people",
  async (problem, workshops) => {
    const told = new Set<string>();
    for (const language of languages) {
      const json = await schedule(workshops, "--json", "--lang", language);
      const { problems } = JSON.parse(json.out) as { problems: string[] };
      expect(problems).toHaveLength(1);
      const [, sentence = ""] = /^[A-Z_]+ W\d(?: \d{4}-\d\d-\d\d)?: (.+[.])$/.exec(problems[0] ?? "") ?? [];
      expect(problems[0]?.startsWith(`${problem} `)).toBe(true);
      told.add(sentence);
      expect((await schedule(workshops, "--lang", language)).out).toContain(`  ${sentence}\n`);
    }
    expect(told.size).toBe(3);
  },
);

test("only an order that cannot be is an error", async () => {
  expect((await schedule("2027-02-09;2027-02-09")).code).toBe(1);
  expect((await schedule("2027-02-09;2027-02-09", "--json")).code).toBe(1);
  expect((await schedule("2027-12-06")).code).toBe(0);
});

test.each([
  ["no workshops", [], "Valitsin --workshops puuttuu."],
  ["an empty workshop", ["--workshops", "2027-02-09;;2027-04-20"], "työpajalla 2 ei ole päiviä"],
  ["a semicolon at the end", ["--workshops", "2027-02-09;"], "työpajalla 2 ei ole päiviä"],
  ["a day that is none", ["--workshops", "2027-02-30"], "”2027-02-30” ei ole päivä"],
  ["an empty day", ["--workshops", "2027-02-09,"], "”” ei ole päivä"],
  ["words", ["--workshops", "ensi tiistai"], "”ensi tiistai” ei ole päivä"],
  ["a year before calendars", ["--workshops", "0027-02-09"], "”0027-02-09” ei ole päivä"],
  ["the last year of all", ["--workshops", "9999-12-31"], "”9999-12-31” ei ole päivä"],
])("%s is told in one sentence", async (_, args, sentence) => {
  const answer = await lapimurto(["schedule", ...args, "--json"]);
  expectOneSentence(answer);
  expect(answer.err).toContain(sentence);
});
