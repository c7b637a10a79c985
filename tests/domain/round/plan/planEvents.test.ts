import { emptyPlan, emptyRow } from "../../../../src/domain/round/plan/emptyPlan";
import { planEvents } from "../../../../src/domain/round/plan/planEvents";
import type { PlanRow, RoundPlan } from "../../../../src/domain/round/plan/RoundPlan";
import { events } from "../../../../src/domain/round/events";
import { planWorkshops } from "../../../../src/domain/round/plan/planWorkshops";
import { serialOf } from "../../../../src/domain/shared/calendar";
import { samplePlan } from "../../../../src/tasks/sample/plan/samplePlan";

const firsts = ["2027-02-09", "2027-04-20", "2027-09-14", "2027-11-16"].map(serialOf);

const planWith = (rows: Partial<RoundPlan["rows"]>, dated = 4): RoundPlan => ({
  ...emptyPlan,
  rows: {
    ...emptyPlan.rows,
    workshopRows: emptyPlan.rows.workshopRows.map((row, index) => {
      return { ...row, first: index < dated ? (firsts[index] ?? null) : null };
    }),
    ...rows,
  },
});

const session = (more: Partial<PlanRow<"sessionRows">>): PlanRow<"sessionRows"> => ({
  ...emptyRow("sessionRows"),
  ...more,
});

const coaching = (plan: RoundPlan) => planEvents(plan).filter(({ kind }) => kind === "coaching");

test("from four dates alone it is what the sheet's timeline shows, in the order of the days", () => {
  const plan = planWith({});
  const expected = events(planWorkshops(plan.rows.workshopRows));
  expect(planEvents(plan).map(({ day, kind, workshop }) => [day, kind, workshop].join())).toEqual(
    expect.arrayContaining(expected.map(({ day, kind, workshop }) => [day, kind, workshop].join())),
  );
  const days = planEvents(plan).map(({ day }) => day);
  expect(days).toHaveLength(expected.length);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(planEvents(plan).every(({ clock }) => clock === null)).toBe(true);
});

test("no two entries are the same thing", () => {
  const names = planEvents(samplePlan("fi")).map(({ kind, workshop, nth }) =>
    [kind, workshop, nth].join("-"),
  );
  expect(new Set(names).size).toBe(names.length);
});

test("poster and report wait for the date of the last workshop", () => {
  const kinds = (dated: number) => planEvents(planWith({}, dated)).map(({ kind }) => kind);
  expect(kinds(4)).toEqual(expect.arrayContaining(["poster", "report"]));
  expect(kinds(3)).not.toContain("poster");
  expect(kinds(3)).not.toContain("report");
  expect(kinds(0)).toEqual([]);
});

test("sessions that are agreed on take the place of the proposed day of their talk", () => {
  const day = serialOf("2027-03-18");
  const sessionRows = [
    session({ talk: 1, day, start: "9.00", t1: "A", t2: "B", t3: "C", minutes: 25 }),
    session({ talk: 1, day, start: "klo 13", t1: "D", t4: "E", minutes: 30 }),
    session({ talk: 1, start: "9.00", t1: "F" }),
    session({ talk: 9, day }),
  ];
  const found = coaching(planWith({ sessionRows }));
  expect(found.filter(({ workshop }) => workshop === 1)).toEqual([
    { kind: "coaching", workshop: 1, nth: 1, day, clock: { from: 540, to: 615 }, isProposed: false, row: 0 },
    { kind: "coaching", workshop: 1, nth: 2, day, clock: { from: 780, to: 840 }, isProposed: false, row: 1 },
  ]);
  expect(found.filter(({ workshop }) => workshop !== 1).map(({ row }) => row)).toEqual([null, null]);
});

test.each([
  ["9", 540],
  ["9.30", 570],
  ["9:30", 570],
  ["klo 9:30", 570],
  ["0.15", 15],
  ["kl. 9.30", 570],
  ["0.375", 540],
  ["0,375", 540],
  ["9.75", null],
  ["aamulla", null],
  ["", null],
  ["24.00", null],
])("a session at %j begins at minute %s", (start, minute) => {
  const sessionRows = [session({ talk: 1, day: 46_500, start, t1: "A", minutes: 30 })];
  expect(coaching(planWith({ sessionRows }))[0]?.clock?.from ?? null).toBe(minute);
});

test("a workshop's day lasts as long as its programme; without one it is a whole day", () => {
  const block = { ...emptyRow("blockRows"), workshop: 1, day: 2 };
  const plan = planWith({
    blockRows: [
      { ...block, minutes: 90 },
      { ...block, minutes: 45 },
      { ...block, minutes: null },
    ],
  });
  const days = planEvents(plan).filter(({ kind, workshop }) => kind === "workshop" && workshop === 1);
  expect(days.map(({ clock }) => clock)).toEqual([null, { from: 540, to: 675 }]);
});

test("every term of a house is a deadline of its own", () => {
  const term = { ...emptyRow("termRows"), workshop: 2 };
  const termRows = [
    { ...term, lastDay: firsts[0] ?? null },
    { ...term, lastDay: null },
    { ...term, lastDay: firsts[1] ?? null },
    { ...term, workshop: null, lastDay: firsts[1] ?? null },
  ];
  const found = planEvents(planWith({ termRows })).filter(({ kind }) => kind === "cancellation");
  expect(found.map(({ nth, row }) => [nth, row])).toEqual([
    [1, 0],
    [3, 2],
  ]);
});

test("a session and a term keep their number when one before them gets its day", () => {
  const day = serialOf("2027-03-18");
  const numbers = (before: number | null) => {
    const sessionRows = [
      session({ talk: 1, day: before }),
      session({ talk: 2, day }),
      session({ talk: 1, day }),
    ];
    const term = { ...emptyRow("termRows"), workshop: 1 };
    const termRows = [
      { ...term, lastDay: before },
      { ...term, lastDay: day },
    ];
    const found = planEvents(planWith({ sessionRows, termRows })).filter(({ row }) => row !== null);
    return new Map(found.map(({ kind, row, nth }) => [`${kind} ${row}`, nth]));
  };
  const [open, dated] = [numbers(null), numbers(day - 1)];
  expect([...open]).toEqual(
    expect.arrayContaining([
      ["coaching 2", 2],
      ["coaching 1", 1],
      ["cancellation 1", 2],
    ]),
  );
  for (const [row, nth] of open) expect(dated.get(row)).toBe(nth);
  expect(dated.size).toBe(open.size + 2);
});
