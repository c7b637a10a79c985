import fc from "fast-check";
import type { PersonAnswers } from "../../../../src/domain/people/registration/Registration";
import { after, bring, codes, done, editedDiets, nobody, registration } from "./registered";

const maija = { first: "Maija", last: "Meikäläinen", email: "maija@example.org", team: "Tunturi" };
const aijo = { first: "Äijö", last: "Öhman", email: "aijo@example.org", team: "Tunturi" };
const rules = /^TEAM_|_WARNING$|^ONLY_|^PROCESS_|^TOO_/;
const questions = (brought: ReturnType<typeof bring>) => codes(brought).filter((code) => !rules.test(code));

test("new people and their team are added, with ids that nobody has", () => {
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  const brought = bring(there, [registration(2, aijo)]);
  expect(done(brought)).toEqual(["added H2"]);
  expect(there.teams.map(({ row }) => [row.team, row.status])).toEqual([["Tunturi", "accepted"]]);
  expect(there.people[0]?.row).toMatchObject({ id: "H1", first: "Maija", status: "registered" });
});

test("the same address under the same name is one person, in capitals too", () => {
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  const brought = bring(there, [registration(2, { ...maija, email: "Maija@Example.org", phone: "040" })]);
  expect(done(brought)).toEqual(["updated H1"]);
  expect(questions(brought)).toEqual([]);
});

test("one address under two names is a question, and nobody is doubled", () => {
  const other = { first: "Toinen", last: "Henkilö", email: maija.email };
  const brought = bring(nobody, [registration(2, maija), registration(3, other)]);
  expect(done(brought)).toEqual(["added H1"]);
  expect(questions(brought)).toEqual(["same-mail"]);
  expect(brought.asked.map(({ row }) => row)).toEqual([3]);
});

test("one name with two addresses in a team is a question, in teams apart two people", () => {
  const mail = { ...maija, email: "maija2@example.org" };
  expect(questions(bring(nobody, [registration(2, maija), registration(3, mail)]))).toEqual(["same-name"]);
  const apart = bring(nobody, [registration(2, maija), registration(3, { ...mail, team: "Vaara" })]);
  expect(done(apart)).toEqual(["added H1", "added H2"]);
});

test("one name in an organisation is a question, whatever the teams are called", () => {
  const team = { organisation: "Lapin hyvinvointialue" };
  const rows = [
    registration(2, maija, { team }),
    registration(3, { ...maija, email: "m@example.org", team: "Vaara" }, { team }),
  ];
  expect(questions(bring(nobody, rows))).toEqual(["same-name"]);
});

test("without an address the same name in the team is the same person", () => {
  const { first, last, team } = maija;
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  expect(done(bring(there, [registration(2, { first, last, team, phone: "040" })]))).toEqual(["updated H1"]);
});

test("without an address one name in two teams of an organisation is a question", () => {
  const { first, last, team } = maija;
  const own = { team: { organisation: "Lapin hyvinvointialue" } };
  const rows = [
    registration(2, { first, last, team }, own),
    registration(3, { first, last, team: "Vaara" }, own),
  ];
  const brought = bring(nobody, rows);
  expect([done(brought), questions(brought)]).toEqual([["added H1"], ["same-name"]]);
});

test("names alone say too little: without team and organisation two people are two", () => {
  const { first, last } = maija;
  const brought = bring(nobody, [registration(2, { first, last }), registration(3, { first, last })]);
  expect(done(brought)).toEqual(["added H1", "added H2"]);
});

test.each([
  ["add", ["added H1", "added H2"], 0],
  ["update", ["added H1"], 0],
  ["skip", ["added H1"], 1],
] as const)("a question that is answered with %s", (decision, expected, asked) => {
  const other = { first: "Toinen", last: "Henkilö", email: maija.email };
  const brought = bring(nobody, [registration(2, maija), registration(3, other)], decision);
  expect(done(brought)).toEqual(expected);
  expect(brought.asked).toHaveLength(asked);
});

test("a second answer of one person stands over the first, and is told", () => {
  const brought = bring(nobody, [
    registration(2, { ...maija, phone: "1" }),
    registration(5, { ...maija, phone: "2" }),
  ]);
  expect(brought.people.map(({ after: { phone } }) => phone)).toEqual(["2"]);
  expect(brought.findings[0]).toMatchObject({ code: "answered-twice", row: 5, details: { other: 2 } });
});

test("what an organiser corrected is kept, and the person still recognised", () => {
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  const corrected = {
    ...there,
    people: there.people.map(({ at, row }) => ({
      at,
      row: { ...row, last: "Virtanen", email: "mv@example.org" },
    })),
  };
  const brought = bring(corrected, [registration(2, maija)]);
  expect(done(brought)).toEqual(["same H1"]);
  expect(questions(brought)).toEqual([]);
});

test("an id under which anything is kept is not given to another", () => {
  const there = after(
    nobody,
    bring(nobody, [registration(2, aijo), registration(3, maija, { detail: "pähkinä" })]),
  );
  const removed = { ...there, people: there.people.slice(0, 1) };
  const salla = { first: "Salla", last: "Salo", email: "salla@example.org", team: "Tunturi" };
  for (const left of [removed, { ...removed, personMarks: new Map() }, { ...removed, diets: [] }]) {
    const brought = bring(left, [registration(2, salla)]);
    expect(done(brought)).toEqual(["added H3"]);
    expect(after(left, brought).diets.filter(({ row }) => row.person === "H3")).toEqual([]);
  }
});

test("of the erased only what recognises them stays, of the removed nothing, whoever comes again", () => {
  const rows = [registration(2, { ...aijo, phone: "1" }, { diets: ["vegaani"] }), registration(3, maija)];
  const there = after(nobody, bring(nobody, rows));
  const [first] = there.people;
  const gone = { first: "", last: "", email: "", phone: "", status: "erased" } as const;
  const erased = first ? [{ at: 0, row: { ...first.row, ...gone } }] : [];
  for (const again of [[], rows.slice(0, 1)]) {
    const left = { ...there, people: erased, diets: [] };
    const { personMarks } = after(left, bring(left, again));
    expect([...(personMarks.get("H1")?.keys() ?? [])]).toEqual(["told"]);
    expect([...(personMarks.get("H2")?.keys() ?? ["nothing"])]).toEqual([]);
    const later = { ...left, personMarks };
    expect(done(bring(later, rows.slice(0, 1)))).toEqual(["same H1"]);
  }
});

test("a team that is written otherwise is the same team", () => {
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  const brought = bring(there, [registration(2, { ...aijo, team: " tunturi" })]);
  expect(brought.teams.map(({ kind }) => kind)).toEqual(["same"]);
  expect(brought.people[0]?.after.team).toBe("Tunturi");
});

test("a team that an organiser renamed is not added again, nor its people", () => {
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  const renamed = {
    ...there,
    teams: there.teams.map(({ at, row }) => ({ at, row: { ...row, team: "Tunturin terveysasema" } })),
    people: there.people.map(({ at, row }) => ({ at, row: { ...row, team: "Tunturin terveysasema" } })),
  };
  const brought = bring(renamed, [registration(2, maija)]);
  expect([done(brought), brought.teams.map(({ kind }) => kind)]).toEqual([["same H1"], ["same"]]);
});

test("another team's name over a team's row is asked about, and nobody is moved", () => {
  const rows = [registration(2, maija), registration(3, { ...aijo, team: "Vaara" })];
  const there = after(nobody, bring(nobody, [registration(2, maija)]));
  const teams = there.teams.map(({ at, row }) => ({ at, row: { ...row, team: "Vaara" } }));
  const brought = bring({ ...there, teams }, rows);
  expect(brought.people.map(({ kind, after: { team } }) => [kind, team])).toEqual([
    ["same", "Tunturi"],
    ["added", "Vaara"],
  ]);
  expect(brought.teams.map(({ kind, name }) => [kind, name])).toEqual([["same", "Vaara"]]);
  expect(brought.findings[0]).toMatchObject({
    code: "team-overwritten",
    severity: "question",
    who: "Tunturi",
    details: { other: "Vaara" },
  });
});

test("every rule that a team breaks is told, with what was counted", () => {
  const { findings } = bring(nobody, [registration(2, { ...maija, role: "supervisor" })]);
  expect(findings.map(({ code, who, details }) => [code, who, details.found])).toEqual([
    ["TEAM_TOO_SMALL", "Tunturi", 1],
    ["ONLY_SUPERVISORS_AND_DEVELOPERS", "Tunturi", 1],
    ["NO_CLIENT_DEVELOPER_WARNING", "Tunturi", 0],
  ]);
});

test("whoever was erased stays erased, also when the answers changed", () => {
  const there = after(nobody, bring(nobody, [registration(2, maija, { diets: ["vegaani"] })]));
  const gone = { first: "", last: "", email: "", phone: "", status: "erased" } as const;
  const without = {
    ...there,
    people: there.people.map(({ at, row }) => ({ at, row: { ...row, ...gone } })),
    diets: [],
  };
  const brought = bring(without, [registration(2, { ...maija, phone: "040" }, { diets: ["vegaani"] })]);
  expect([done(brought), brought.people[0]?.cells, brought.diets.rows]).toEqual([["same H1"], {}, []]);
  expect(brought.findings[0]).toMatchObject({ code: "erased-person", who: "H1" });
});

const person = fc.record(
  {
    first: fc.constantFrom("Maija", "Äijö", "Salla"),
    last: fc.constantFrom("Virtanen", "Öhman"),
    email: fc.constantFrom("a@example.org", "b@example.org", "c@example.org"),
    team: fc.constantFrom("Tunturi", "tunturi", "Vaara"),
    phone: fc.constantFrom("040", "050"),
    role: fc.constantFrom("supervisor", "professional"),
    d1: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: [] },
);
const rowsOf = (people: readonly object[]) =>
  people.map((each, index) =>
    registration(
      index + 2,
      each as PersonAnswers,
      index % 2 ? { diets: ["kasvis", "maidoton"], detail: "kala" } : {},
    ),
  );

const edit = fc.constantFrom<"stay" | "erase" | "correct" | "blank">("stay", "erase", "correct", "blank");

test("brought in twice is brought in once, whatever an organiser did to the diets meanwhile", () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 8 }),
      fc.constantFrom("skip", "add"),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (people, decision, edits) => {
        const rows = rowsOf(people);
        const once = editedDiets(after(nobody, bring(nobody, rows, decision)), edits);
        expect(after(once, bring(once, rows, decision))).toEqual(once);
      },
    ),
  );
});

test("nobody of the workbook is lost, and nothing that an organiser typed", () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 6 }),
      fc.array(person, { maxLength: 6 }),
      (typed, registered) => {
        const there = { ...after(nobody, bring(nobody, rowsOf(typed), "add")), personMarks: new Map() };
        const { people } = after(there, bring(there, rowsOf(registered)));
        there.people.forEach(({ row }, index) => {
          const filled = Object.entries(row).filter(
            ([, value]) => value !== "" && value !== null && value !== false,
          );
          expect(people[index]?.row).toMatchObject(Object.fromEntries(filled));
        });
      },
    ),
  );
});
