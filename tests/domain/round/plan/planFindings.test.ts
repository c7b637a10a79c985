import { emptyPlan, emptyRow } from "../../../../src/domain/round/plan/emptyPlan";
import type { PlanFinding } from "../../../../src/domain/round/plan/PlanFinding";
import { personFindings } from "../../../../src/domain/round/plan/personFindings";
import type { PlanRow, RoundPlan } from "../../../../src/domain/round/plan/RoundPlan";
import { teamFindings } from "../../../../src/domain/round/plan/teamFindings";
import { samplePlan } from "../../../../src/tasks/sample/plan/samplePlan";

type Person = PlanRow<"personRows">;
type Team = PlanRow<"teamRows">;
type Support = PlanRow<"supportRows">;

const team = (more: Partial<Team> = {}): Team => ({
  ...emptyRow("teamRows"),
  ...{ team: "A", problem: "p", process: "q", goal: "g" },
  ...more,
});

const support = (more: Partial<Support> = {}): Support => ({
  ...emptyRow("supportRows"),
  ...{ sponsor: "Johtaja", committed: "yes", coach: "K", route: "card", willing: "yes" },
  ...more,
});

const person = (number: number, more: Partial<Person> = {}): Person => ({
  ...emptyRow("personRows"),
  ...{ id: `H${number}`, first: `E${number}`, last: "S", team: "A", role: "professional", d1: 2 },
  ...more,
});

const five: readonly Person[] = [
  person(1, { role: "supervisor" }),
  person(2, { role: "client" }),
  person(3),
  person(4),
  person(5),
];

const planOf = (
  personRows: readonly Person[],
  teamRows: readonly Team[] = [team()],
  supportRows: readonly Support[] = [support()],
): RoundPlan => ({ ...emptyPlan, rows: { ...emptyPlan.rows, personRows, teamRows, supportRows } });

const codes = (findings: readonly PlanFinding[]) => findings.map(({ code, found }) => `${code} ${found}`);
const people = (findings: readonly PlanFinding[]) => findings.map(({ code, person: id }) => `${code} ${id}`);

test("a team that has everything has no findings, an empty plan neither", () => {
  expect(teamFindings(planOf(five))).toEqual([]);
  expect(personFindings(planOf(five))).toEqual([]);
  expect([...teamFindings(emptyPlan), ...personFindings(emptyPlan)]).toEqual([]);
});

test("the sample lacks a co-developing client and a name", () => {
  const plan = samplePlan("fi");
  expect(teamFindings(plan).map(({ code, at }) => [code, at.row])).toEqual([
    ["NO_CLIENT_DEVELOPER_WARNING", 2],
  ]);
  expect(personFindings(plan).map(({ code }) => code)).toEqual(["NO_NAME"]);
});

test.each([
  ["four people", five.slice(1), ["TEAM_TOO_SMALL 4", "NO_SUPERVISOR_WARNING 0"]],
  ["nine people", [...five, ...[6, 7, 8, 9].map((number) => person(number))], ["TEAM_TOO_LARGE 9"]],
  ["nobody yet", [], ["NO_PEOPLE 0"]],
  [
    "who waits or has cancelled",
    [...five, person(6, { status: "waiting" }), person(7, { status: "cancelled" })],
    [],
  ],
  ["who is erased counts", [...five.slice(0, 4), person(5, { status: "erased" })], []],
  ["a name of the team in other capitals", five.map((each) => ({ ...each, team: "a" })), []],
])("the make-up of a team: %s", (_, personRows, expected) => {
  expect(codes(teamFindings(planOf(personRows)))).toEqual(expected);
});

test("what is missing from a team's card and support is told with its column", () => {
  const rows = [
    team({ process: "", crosses: "yes" }),
    team({ team: "a" }),
    team({ team: "C", status: "waiting" }),
  ];
  const found = teamFindings(planOf(five, rows, [support({ coach: "", committed: "no" }), support()]));
  expect(found.map(({ code, at }) => `${code} ${at.table} ${at.row} ${at.column}`)).toEqual([
    "PROCESS_OWNER_NOT_ONE teamRows 0 owner",
    "THREE_QUESTIONS teamRows 0 process",
    "NO_SPONSOR supportRows 0 committed",
    "NO_COACH supportRows 0 coach",
    "TEAM_TWICE teamRows 1 team",
  ]);
});

test.each([
  ["no name", [person(1, { last: "" })], ["NO_NAME H1"]],
  ["no team", [person(1, { team: "" })], ["NO_TEAM H1"]],
  ["a team that is not there", [person(1, { team: "B" })], ["NO_TEAM H1"]],
  ["no role", [person(1, { role: null })], ["NO_ROLE H1"]],
  ["no days", [person(1, { d1: 0 })], ["NO_DAYS H1"]],
  ["no mail", [person(1, { email: "aino.example" })], ["BAD_MAIL H1"]],
  [
    "one mail of two",
    [person(1, { email: "A@x.fi" }), person(2, { email: "a@x.fi" })],
    ["MAIL_TWICE H1", "MAIL_TWICE H2"],
  ],
  [
    "one name twice",
    [person(1, { first: "Aino" }), person(2, { first: "aino" })],
    ["NAME_TWICE H1", "NAME_TWICE H2"],
  ],
  [
    "one name in two teams",
    [person(1, { first: "Aino" }), person(2, { first: "Aino", team: "B" })],
    ["NO_TEAM H2"],
  ],
  ["one code twice", [person(1), person(1, { first: "X" })], ["ID_TWICE H1", "ID_TWICE H1"]],
  ["erased", [person(1, { status: "erased", first: "", last: "" })], []],
  ["cancelled", [person(1, { status: "cancelled", last: "" })], []],
  ["without a code", [person(1, { id: "", last: "" })], []],
])("people: %s", (_, personRows, expected) => {
  expect(people(personFindings(planOf(personRows)))).toEqual(expected);
});

test("the keys of people are read a few times each, however many people there are", () => {
  let reads = 0;
  const many = Array.from({ length: 300 }, (_, at) => {
    const row = person(at, { email: `e${at}@x.fi` });
    return Object.defineProperty({ ...row }, "email", { get: () => ((reads += 1), row.email) });
  });
  expect(personFindings(planOf(many))).toEqual([]);
  expect(reads).toBeLessThanOrEqual(3 * many.length);
});
