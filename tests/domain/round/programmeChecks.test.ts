import { programmeChecks } from "../../../src/domain/round/programmeChecks";

type Blocks = Parameters<typeof programmeChecks>[0];

/** "group 60, break 20": blocks of one day. */
const day = (workshop: number, number: number, text: string): Blocks =>
  text.split(", ").map((part) => {
    const [type = "", minutes = ""] = part.split(" ");
    return { workshop, day: number, minutes: Number(minutes), type: type as Blocks[number]["type"] };
  });

const FINE = "example 30, group 90, break 20, how 60, reflection 30";

test("a day that has everything lacks nothing, and so does a day without a programme", () => {
  expect(programmeChecks(day(1, 1, FINE), 1, 1, 1)).toEqual([]);
  expect(programmeChecks([], 1, 1, 2)).toEqual([]);
});

test("exactly half of the time is enough; breaks and the coaches' meeting are not counted", () => {
  expect(programmeChecks(day(1, 2, "group 60, how 60, break 20, reflection 60"), 1, 2, 2)).toEqual([]);
  expect(programmeChecks(day(1, 2, "group 59, how 60, break 20, reflection 60"), 1, 2, 2)).toEqual([
    "TOO_LITTLE_GROUP_WORK",
  ]);
});

test("the first of two days needs free time for the evening, the only day does not", () => {
  expect(programmeChecks(day(1, 1, FINE), 1, 1, 2)).toEqual(["NO_FREE_TIME"]);
});

test("one or two examples a workshop, on whichever day they are", () => {
  const first = day(2, 1, "group 90, break 20, reflection 30, free 60");
  const second = day(2, 2, "example 20, group 90, break 20, reflection 30");
  expect(programmeChecks([...first, ...second], 2, 1, 2)).toEqual([]);
  expect(programmeChecks(first, 2, 1, 2)).toEqual(["EXAMPLES"]);
});

test("leading change is looked for in workshop 3", () => {
  expect(programmeChecks(day(3, 1, FINE), 3, 1, 1)).toEqual(["NO_LEADING"]);
  expect(programmeChecks(day(3, 1, `${FINE}, leading 30, group 30`), 3, 1, 1)).toEqual([]);
});

test("a day of one long talk is told everything that it lacks", () => {
  expect(programmeChecks(day(1, 1, "how 400"), 1, 1, 2)).toEqual([
    "TOO_LITTLE_GROUP_WORK",
    "NO_BREAK",
    "NO_FREE_TIME",
    "NO_REFLECTION",
    "EXAMPLES",
  ]);
});
