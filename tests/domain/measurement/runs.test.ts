import { longestOf, runsOf, sideOf, type Side } from "../../../src/domain/measurement/runs";
import { drawn } from "./drawn";

const runsIn = (signs: string) => runsOf(drawn(signs).map((value) => (value ?? 0) as Side));
const written = (signs: string) =>
  runsIn(signs)
    .map(({ side, length, from, to }) => `${side < 0 ? "-" : "+"}${length} ${from}–${to}`)
    .join(", ");

test.each([
  ["", ""],
  ["000.", ""],
  ["+", "+1 1–1"],
  ["++--", "+2 1–2, -2 3–4"],
  ["++0--", "+2 1–2, -2 4–5"],
  ["+0+.+", "+3 1–5"],
  ["0.++0", "+2 3–4"],
  ["+-+-", "+1 1–1, -1 2–2, +1 3–3, -1 4–4"],
])("the runs of '%s' are '%s'", (signs, wanted) => expect(written(signs)).toBe(wanted));

test("positions may start elsewhere, as in a later phase", () => {
  expect(runsOf([1, 1, -1], 13).map(({ from, to }) => [from, to])).toEqual([
    [13, 14],
    [15, 15],
  ]);
});

test("of equal longest runs the latest is named", () => {
  expect(longestOf(runsIn("++-++-"))).toEqual({ side: 1, length: 2, from: 4, to: 5 });
  expect(longestOf([])).toBeNull();
});

test.each([
  [0.15, (0.1 + 0.2) / 2, 0],
  [1 + 4e-13, 1, 0],
  [1 - 4e-13, 1, 0],
  [1 + 6e-13, 1, 1],
  [1 - 6e-13, 1, -1],
  [0, 0, 0],
])(
  "%d against the line %d is on side %i: a difference counts from the 12th decimal on",
  (value, centre, side) => expect(sideOf(value, centre)).toBe(side),
);
