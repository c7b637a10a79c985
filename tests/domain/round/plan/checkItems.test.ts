import { events } from "../../../../src/domain/round/events";
import { checkDue, checkItems, steps } from "../../../../src/domain/round/plan/checkItems";
import { timeline } from "../../../../src/domain/round/plan/timeline";
import { isoOf, serialOf } from "../../../../src/domain/shared/calendar";

const workshops = [
  ["2027-02-09", "2027-02-10"],
  ["2027-04-20", "2027-04-21"],
  ["2027-09-07"],
  ["2027-11-16"],
].map((days) => days.map(serialOf));

const dueOf = (id: (typeof checkItems)[number]["id"]) => {
  const item = checkItems.find((each) => each.id === id);
  const due = item ? checkDue(item, workshops) : null;
  return due === null ? null : isoOf(due);
};

test("every step has items, and every item counts from a line of the timeline", () => {
  expect(steps.filter((step) => !checkItems.some((item) => item.step === step))).toEqual([]);
  expect(checkItems.filter(({ event }) => timeline[event - 1] === undefined)).toEqual([]);
  expect(new Set(checkItems.map(({ id }) => id)).size).toBe(checkItems.length);
});

test("the days that the handbook names are the timeline's", () => {
  expect([dueOf("session"), dueOf("names"), dueOf("feedback1")]).toEqual([
    "2027-01-08",
    "2027-01-26",
    "2027-02-11",
  ]);
});

test("other days are counted from their event, back to a business day", () => {
  // 60 days before 9 February is a Friday, 30 days before a Sunday.
  expect([dueOf("matrix"), dueOf("workspace"), dueOf("wholeReport")]).toEqual([
    "2026-12-11",
    "2027-01-08",
    "2027-12-31",
  ]);
});

test("without its workshop an item has no day", () => {
  const item = checkItems.find(({ id }) => id === "programme4");
  expect(item && checkDue(item, workshops.slice(0, 2))).toBeNull();
});

test("the timeline has a line for every event of four workshops, a workshop of two days is one", () => {
  const found = new Set(events(workshops).map(({ kind, workshop }) => `${kind} ${workshop}`));
  const lines = timeline
    .filter(({ kind }) => kind !== "cancellation")
    .map(({ kind, workshop }) => `${kind} ${workshop}`);
  expect(new Set(lines)).toEqual(found);
  expect(lines.length).toBe(found.size);
});
