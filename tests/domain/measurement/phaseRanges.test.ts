import fc from "fast-check";
import { phaseRanges } from "../../../src/domain/measurement/phaseRanges";

const written = (count: number, ends: number[]) =>
  phaseRanges(count, ends)
    .map(({ from, to }) => `${from}–${to}`)
    .join(" ");

test.each([
  [24, [], "1–24"],
  [24, [8, 16], "1–8 9–16 17–24"],
  [24, [16, 8, 8], "1–8 9–16 17–24"],
  [24, [0, -3, 24, 30, 7.5, NaN], "1–24"],
  [24, [23], "1–23 24–24"],
  [1, [1], "1–1"],
  [0, [3], ""],
])("%i points that end phases at %j are %s", (count, ends, wanted) =>
  expect(written(count, ends)).toBe(wanted),
);

test("the phases cover every point once, in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.integer({ min: -5, max: 70 })),
      (count, ends) => {
        const covered = phaseRanges(count, Object.freeze(ends)).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(covered).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      },
    ),
  );
});
