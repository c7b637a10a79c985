import { conflicts } from "../../../src/domain/round/conflicts";
import type { RoundPlan } from "../../../src/domain/round/plan/RoundPlan";
import { openThings } from "../../../src/domain/round/plan/openThings";
import { partsOf, serialOf } from "../../../src/domain/shared/calendar";
import { languages, type Language } from "../../../src/i18n/language";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";
import { blankPlan } from "../../../src/tasks/plan/blankPlan";
import { newRound } from "../../../src/tasks/newWorkbook";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { calculated, SLOWEST, type Calculated } from "../../libreOffice";
import { describeWith } from "../../programs";
import { formulaCells, withCells } from "../formulaCells";
import { differences, plain } from "./differences";
import { expectedPlan, workshopsOf } from "./expectedPlan";
import { oddPeople, personWords, teamWords } from "./oddPeople";
import type { Expected } from "./expectedTeam";

const TODAY = serialOf("2026-11-24");

const bookOf = (plan: RoundPlan, language: Language): ResolvedWorkbook =>
  makeRoundWorkbook({ name: "Kierros", organiser: "THL", invoice: null, plan }, language, TODAY);

const blankOf = (language: Language): ResolvedWorkbook =>
  makeRoundWorkbook(newRound({ kind: "round" }, language), language, TODAY);

/** A round with other days: first days as people write them, and how many. */
const withDays = (days: readonly (readonly [string, number])[]): RoundPlan => {
  const plan = blankPlan("fi");
  const workshopRows = plan.rows.workshopRows.map((row, index) => {
    const [first = "", count = 1] = days[index] ?? [];
    return { ...row, first: serialOf(first), days: count };
  });
  return { ...plan, rows: { ...plan.rows, workshopRows } };
};

/** Holidays, a July, weekends, workshops in the wrong order, too close, and more than a year apart. */
const oddDays: Readonly<Record<string, RoundPlan>> = {
  "a day after Easter Monday": withDays([
    ["2027-03-30", 2],
    ["2027-05-11", 2],
    ["2027-08-31", 1],
    ["2027-10-26", 1],
  ]),
  "Ascension, July and Independence Day": withDays([
    ["2027-05-06", 2],
    ["2027-07-06", 2],
    ["2027-09-07", 1],
    ["2027-12-06", 1],
  ]),
  "weekends and Midsummer": withDays([
    ["2026-01-10", 2],
    ["2026-03-13", 2],
    ["2026-06-19", 2],
    ["2026-11-21", 1],
  ]),
  "too close and too long": withDays([
    ["2026-02-10", 2],
    ["2026-02-24", 2],
    ["2026-03-31", 1],
    ["2027-03-16", 1],
  ]),
  "the wrong order": withDays([
    ["2026-02-10", 2],
    ["2026-02-11", 1],
    ["2026-09-01", 1],
    ["2026-08-31", 1],
  ]),
};

const valuesOf = (workbook: ResolvedWorkbook, book: Calculated): ReadonlyMap<string, Expected> =>
  new Map(
    formulaCells(workbook).map(
      ({ key, sheet, row, column }) => [key, plain(book(sheet, row, column))] as const,
    ),
  );

/** Conflicts of each workshop by their words, without the holiday's name. */
function foundIn(values: ReadonlyMap<string, Expected>): readonly (readonly string[])[] {
  return [0, 1, 2, 3].map((index) =>
    String(values.get(`workshopRows.findings[${index}]`))
      .split("; ")
      .filter((text) => text !== "")
      .map((text) => text.replace(/: .*$/, ""))
      .sort(),
  );
}

describeWith("soffice", "formulas of the organiser's sheets, calculated by LibreOffice", (soffice) => {
  let books: ReadonlyMap<string, Calculated>;
  const samples = languages.map(
    (language) => [`sample-${language}`, bookOf(samplePlan(language), language)] as const,
  );
  const blanks = [["blank-fi", blankOf("fi")] as const];
  const odd = Object.entries(oddDays).map(
    ([name, plan], index) => [name, bookOf(plan, "fi"), `odd-${index}`, plan] as const,
  );
  const touched = withCells(bookOf(samplePlan("fi"), "fi"), {
    "gateRows.agreed[2]": null,
    "workshopRows.mode[0]": sheetText.fi.plan.choices.workshopMode.remote,
    "personRows.email[1]": "h1@example.org",
    "personRows.team[3]": "Muu tiimi",
    "personRows.status[5]": sheetText.fi.plan.choices.personState.erased,
    "personRows.first[5]": null,
    "personRows.last[5]": null,
    "dietRows.person[0]": "H999",
    "sessionRows.t2[0]": sheetText.fi.plan.choices.heading.role,
    "sessionRows.minutes[1]": 45,
    "scoreRows.coach[0]": 5,
    "checkRows.ownDue[0]": serialOf("2026-12-07"),
    "checkRows.status[0]": sheetText.fi.plan.choices.checkState.todo,
  });

  const people = oddPeople();

  beforeAll(async () => {
    const dated = odd.map(([, workbook, key]) => [key, workbook] as const);
    const others = [["touched", touched] as const, ["people", bookOf(people, "fi")] as const];
    const all = [...samples, ...blanks, ...dated, ...others];
    const files = await Promise.all(
      all.map(async ([name, book]) => [name, await writeWorkbook(book)] as const),
    );
    books = await calculated(soffice, Object.fromEntries(files));
  }, SLOWEST);

  const shown = (name: string, workbook: ResolvedWorkbook) =>
    valuesOf(workbook, books.get(name) as Calculated);

  test.each(languages)("show what the domain computes, in %s", (language) => {
    const expected = expectedPlan(samplePlan(language), language, TODAY);
    const workbook = bookOf(samplePlan(language), language);
    const cells = formulaCells(workbook);
    expect([...expected.keys()].filter((key) => !cells.some((cell) => cell.key === key))).toEqual([]);
    expect(differences(cells, books.get(`sample-${language}`) as Calculated, expected)).toEqual([]);
  });

  test.each([...samples, ...blanks])("no cell of %s shows an error", (name, workbook) => {
    const wrong = [...shown(name, workbook)].filter(([, value]) => /^#|Err:/.test(String(value)));
    expect(wrong).toEqual([]);
  });

  test.each(odd)(
    "%s: conflicts of the dates are the domain's, and so are the events",
    (_, workbook, name, plan) => {
      const { findings } = sheetText.fi.plan.card;
      const wanted = [1, 2, 3, 4].map((workshop) =>
        [
          ...new Set(
            conflicts(workshopsOf(plan)).flatMap((conflict) =>
              conflict.workshop === workshop && conflict.code !== "NOT_CONSECUTIVE"
                ? [findings[conflict.code]]
                : [],
            ),
          ),
        ].sort(),
      );
      expect(foundIn(shown(name, workbook))).toEqual(wanted);
      if (wanted.flat().includes(findings.ORDER)) return;
      const dated = [...expectedPlan(plan, "fi", TODAY)].filter(([key]) =>
        /^(eventRows|checkRows)/.test(key),
      );
      const bare = dated.filter(([, value]) => value !== Infinity && !Number.isNaN(Number(value)));
      expect(differences(formulaCells(workbook), books.get(name) as Calculated, new Map(bare))).toEqual([]);
    },
  );

  test("what is odd about teams and people is what the domain finds", () => {
    const values = shown("people", bookOf(people, "fi"));
    const { personRows, teamRows } = people.rows;
    const shownIn = (table: string, rows: readonly unknown[]) =>
      rows.map((_, index) => values.get(`${table}.findings[${index}]`));
    expect(shownIn("personRows", personRows)).toEqual(personWords(people, "fi"));
    expect(shownIn("teamRows", teamRows)).toEqual(teamWords(people, "fi"));
    expect(new Set(personWords(people, "fi").flatMap((words) => words.split("; "))).size).toBeGreaterThan(7);
  });

  test("the next three things are the domain's", () => {
    const values = shown("people", bookOf(people, "fi"));
    const things = openThings(people).slice(0, 3);
    expect([7, 8, 9].map((row) => values.get(`checklist!A${row}`))).toEqual(
      things.map(({ item, due, owner }) => {
        const { day, month } = partsOf(due);
        return `${day}.${month}. ${sheetText.fi.plan.checklist.items[item.id]} · ${owner}`;
      }),
    );
  });

  test("a blank round says what to do first", () => {
    const { plan } = sheetText.fi;
    const values = shown("blank-fi", blankOf("fi"));
    expect(values.get("round!D4")).toBe(plan.card.dates.none);
    expect(values.get("aims!A4")).toBe(`${plan.card.gate.shut}6 / 6`);
    expect(values.get("teams!C4")).toBe(plan.teams.hall.none);
    expect(values.get("checklist!A7")).toBe(plan.checklist.nothing);
    expect(values.get("checkRows.state[7]")).toBe(plan.checklist.states.gate);
  });

  test("what is wrong is told where it is", () => {
    const { plan, state } = sheetText.fi;
    const values = shown("touched", touched);
    const told = (keys: readonly string[]) => keys.map((key) => values.get(key));
    expect(told(["aims!A4", "stepRows.state[0]", "checkRows.state[7]"])).toEqual([
      `${plan.card.gate.shut}1 / 6`,
      plan.checklist.states.open,
      plan.checklist.states.done,
    ]);
    expect(told(["checklist!A7", "checkRows.due[0]", "checkRows.state[0]"])).toEqual([
      expect.stringContaining("10.11."),
      serialOf("2026-12-07"),
      plan.checklist.states.soon,
    ]);
    expect(values.get("workshopRows.findings[0]")).toContain(plan.card.checks.remote);
    expect(told(["personRows.findings[0]", "personRows.findings[1]", "personRows.findings[3]"])).toEqual([
      plan.people.findings.mailTwice,
      plan.people.findings.mailTwice,
      plan.people.findings.noTeam,
    ]);
    expect(told(["personRows.state[5]", "personRows.findings[5]", "personRows.counts[5]"])).toEqual([
      plan.people.states.erased,
      "",
      1,
    ]);
    expect(
      told(["dietRows.state[0]", "sessionRows.state[0]", "sessionRows.state[1]", "scoreRows.state[0]"]),
    ).toEqual([
      plan.diets.states.noPerson,
      state.notListed,
      plan.coaching.states.minutes,
      plan.assessments.states.apart,
    ]);
  });
});
