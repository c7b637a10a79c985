import { isBusinessDay } from "../../../src/domain/round/businessDays";
import { eventKinds, events, type EventKind } from "../../../src/domain/round/events";
import { isoOf, partsOf, serialOf } from "../../../src/domain/shared/calendar";
import { golden } from "../../golden";

const eventsOf = (workshops: readonly (readonly string[])[]) =>
  events(workshops.map((days) => days.map(serialOf))).map(({ day, kind, workshop }) => ({
    day: isoOf(day),
    kind,
    workshop,
  }));

const round = [["2027-02-09", "2027-02-10"], ["2027-04-20", "2027-04-21"], ["2027-09-07"], ["2027-11-16"]];

test("a round from its information session to its last feedback", () => {
  expect(eventsOf(round).map(({ day, kind, workshop }) => `${day} ${kind} ${workshop}`)).toEqual([
    "2027-01-08 info 1",
    "2027-01-26 listDue 1",
    "2027-02-02 preAssignment 1",
    "2027-02-08 priorEvening 1",
    "2027-02-09 workshop 1",
    "2027-02-10 workshop 1",
    "2027-02-11 feedback 1",
    "2027-03-15 coaching 1",
    "2027-04-06 listDue 2",
    "2027-04-19 priorEvening 2",
    "2027-04-20 workshop 2",
    "2027-04-20 selfAssessment 2",
    "2027-04-21 workshop 2",
    "2027-04-22 feedback 2",
    "2027-06-14 coaching 2",
    "2027-08-24 listDue 3",
    "2027-09-06 priorEvening 3",
    "2027-09-07 workshop 3",
    "2027-09-07 selfAssessment 3",
    "2027-09-08 feedback 3",
    "2027-10-12 coaching 3",
    "2027-11-02 listDue 4",
    "2027-11-09 poster 4",
    "2027-11-15 priorEvening 4",
    "2027-11-16 workshop 4",
    "2027-11-16 selfAssessment 4",
    "2027-11-16 report 4",
    "2027-11-17 feedback 4",
  ]);
});

type Case = {
  id: string;
  workshops: string[][];
  expected: Record<"info_session" | "participant_list_effective" | "prior_evening", string | string[]>;
};
test.each(golden<{ cases: Case[] }>("round/schedule.json").cases)(
  "$id: what the handbook dates is where the golden answers have it",
  ({ workshops, expected }) => {
    const found = eventsOf(workshops);
    const daysOf = (kind: EventKind) => found.filter((each) => each.kind === kind).map(({ day }) => day);
    expect(daysOf("info")).toEqual([expected.info_session]);
    expect(daysOf("listDue")).toEqual(expected.participant_list_effective);
    expect(daysOf("priorEvening")).toEqual(expected.prior_evening);
    expect(daysOf("workshop")).toEqual(workshops.flat());
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(eventKinds));
  },
);

test("what we propose is on a working day outside July's coaching pause", () => {
  const summer = [["2027-06-08", "2027-06-09"], ["2027-08-31"]];
  for (const workshops of [round, summer]) {
    const proposed = events(workshops.map((days) => days.map(serialOf))).filter(({ kind }) =>
      ["preAssignment", "coaching", "feedback", "poster"].includes(kind),
    );
    for (const { day } of proposed) expect(isBusinessDay(day)).toBe(true);
    for (const { day, kind } of proposed) if (kind === "coaching") expect(partsOf(day).month).not.toBe(7);
  }
});

test("two workshops without a working day between have no coaching", () => {
  const kinds = eventsOf([["2027-02-12"], ["2027-02-15"]]).map(({ kind }) => kind);
  expect(kinds).not.toContain("coaching");
  expect(eventsOf([["2027-02-12"], ["2027-02-16"]]).filter(({ kind }) => kind === "coaching")).toEqual([
    { day: "2027-02-15", kind: "coaching", workshop: 1 },
  ]);
});

test("one workshop has neither self-assessment, coaching, poster nor report", () => {
  const kinds = eventsOf([["2027-02-09"]]).map(({ kind }) => kind);
  expect(kinds).toEqual(["info", "listDue", "preAssignment", "priorEvening", "workshop", "feedback"]);
  expect(eventsOf([])).toEqual([]);
});
