import type { ControlPoint } from "../../../../src/domain/measurement/control/controlChart";
import { specialCauses, type SpecialCause } from "../../../../src/domain/measurement/control/specialCauses";

const point = (value: number | null, more: Partial<ControlPoint> = {}): ControlPoint => ({
  value,
  centre: 10,
  lower: 4,
  upper: 16,
  phase: 1,
  excluded: false,
  ...more,
});

/** "." for chance alone, else the rule's first letter. */
const drawn = (points: readonly ControlPoint[]) =>
  specialCauses(points)
    .map((cause: SpecialCause | null) => cause?.charAt(0) ?? ".")
    .join("");

const values = (...each: readonly (number | null)[]) => each.map((value) => point(value));

test("seven points that rise or fall are a trend, six are not", () => {
  expect(drawn(values(9, 7, 8, 9, 9.5, 10.5, 11, 12, 9))).toBe(".ttttttt.");
  expect(drawn(values(9, 8, 9, 9.5, 10.5, 11, 12, 9))).toBe("........");
  expect(drawn(values(9, 12, 11, 10.5, 9.5, 9, 8, 7, 11))).toBe(".ttttttt.");
});

test("equal neighbours break a trend", () => {
  expect(drawn(values(7, 8, 9, 9, 10.5, 11, 12, 9))).toBe("........");
});

test("a point on the centre is on neither side", () => {
  expect(drawn(values(11, 11, 12, 11, 12, 11, 10, 11, 12, 11))).toBe("..........");
  expect(drawn(values(11, 11, 12, 11, 12, 11, 12))).toBe("ooooooo");
});

test("what is missing or left out is passed over", () => {
  const left = point(3, { excluded: true });
  expect(drawn([...values(11, 11, 12, null, 11, 12), left, ...values(11, 12)])).toBe("ooo.oo.oo");
});

test("no rule reaches over a new level", () => {
  const second = { phase: 2 };
  expect(drawn([...values(11, 11, 12, 11), point(11, second), point(12, second), point(11, second)])).toBe(
    ".......",
  );
});

test("a chart without limits still knows its sides", () => {
  const bare = { lower: null, upper: null };
  expect(drawn([1, 2, 1, 2, 1, 2, 1].map((value) => point(value, bare)))).toBe("ooooooo");
  expect(drawn([point(50, bare)])).toBe(".");
});
