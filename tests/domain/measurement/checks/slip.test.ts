import { isSlip, unslipped } from "../../../../src/domain/measurement/checks/slip";
import { valueFaults } from "../../../../src/domain/measurement/checks/valueFaults";
import { measureNamed } from "../../../../src/domain/measurement/measures";
import { bareTeam } from "../../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../../src/domain/shared/calendar";

const START = serialOf("2026-01-05");

/** Numbers of the weeks that slipped, by their place from 0. */
function slipsIn(values: readonly (number | null)[], note = ""): readonly number[] {
  const weeks = values.map((value, index) => {
    return { week: START + 7 * index, values: { callback_time: value }, note };
  });
  const faults = valueFaults({ ...bareTeam, weeks }, measureNamed("callback_time"));
  return faults.map(({ week }) => (week - START) / 7);
}

test.each([
  ["a zero too many among others", [12, 13, 120, 12, 13], [2]],
  ["a comma too early among others", [12.5, 13, 1.2, 12, 13], [2]],
  ["a zero too many in the latest week", [12, 13, 120], [2]],
  ["the latest week after a slip is none", [12, 13, 120, 13], [2]],
  ["a true change stays, but for its first week while that is the latest", [120, 118, 12], [2]],
  ["a true change that has stayed", [120, 118, 12, 13, 12], []],
  ["beside 0 and beside gaps nothing is said", [0, 12, null, 120, 0, 5], []],
  ["eight times is no slip", [10, 80, 10], []],
] as const)("%s", (_, values, places) => {
  expect(slipsIn(values)).toEqual(places);
});

test("a week whose note tells why is left in peace", () => {
  expect(slipsIn([12, 13, 120, 12], "Kysely tehtiin kerralla.")).toEqual([]);
});

test("the number that was meant has the size of the one beside it", () => {
  expect([unslipped(120, 13), unslipped(1.2, 13), unslipped(1300, 12), unslipped(20, 13)]).toEqual([
    12, 12, 13, 20,
  ]);
  expect(isSlip(120, null, 12)).toBe(false);
});
