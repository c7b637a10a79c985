import { runChart, type RunChartOptions } from "../../../src/domain/measurement/runChart";
import fc from "fast-check";
import type { Direction } from "../../../src/domain/measurement/meaningOf";
import { isShift, verdictOf } from "../../../src/domain/measurement/verdictOf";
import { drawn } from "./drawn";

const verdict = (signs: string, direction: Direction, options: RunChartOptions = { centre: 0 }) =>
  verdictOf(runChart(drawn(signs), options), direction);

const calm = "+-+-+-+-+-";
const low = "+-+-+-" + "-".repeat(9);
const high = "+-+-+-" + "+".repeat(9);

test.each([
  ["", "lower", "tooFew"],
  ["+-+-+-+-+", "lower", "tooFew"],
  ["+++++++++", "lower", "tooFew"],
  [calm, "lower", "none"],
  [calm, "none", "none"],
  [low, "lower", "better"],
  [low, "higher", "worse"],
  [low, "none", "changed"],
  [high, "lower", "worse"],
  [high, "higher", "better"],
  [high, "none", "changed"],
  ["+++++-----+++++-----", "lower", "mixed"],
] as const)("'%s' where %s is better says %s", (signs, direction, code) =>
  expect(verdict(signs, direction).code).toBe(code),
);

test.each([
  ["", 0, 10],
  ["+-+-0.", 4, 5],
  ["+-+-+-+-+", 9, 1],
  ["+-+-00000000", 4, 0],
])("'%s' has %i useful points and needs at least %i more", (signs, useful, missing) =>
  expect(verdict(signs, "none")).toEqual({ code: "tooFew", useful, missing }),
);

test("fewer points than are said to be missing are never enough, whatever they are", () => {
  const value = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 14 }), fc.array(value, { maxLength: 9 }), (before, more) => {
      const now = verdictOf(runChart(before), "none");
      if (now.code !== "tooFew" || more.length >= now.missing) return;
      expect(verdictOf(runChart([...before, ...more]), "none").code).toBe("tooFew");
    }),
  );
});

test("a run is past when another one has begun after it, and not by a gap or a point on the line", () => {
  const ended = (signs: string) => {
    const found = verdict(signs, "lower");
    return isShift(found) && found.ended;
  };
  expect([low, low + "0.", low + "+", low + "+-"].map(ended)).toEqual([false, false, true, true]);
  expect(ended("-".repeat(9) + "+" + "-".repeat(9))).toBe(false);
});

test("only the last phase is judged; a calm one after an accepted change has held", () => {
  const options = { phases: [low.length], centre: 0 };
  expect(verdict(low + calm, "lower", options)).toEqual({ code: "held", centre: 0 });
  expect(verdict(calm + low, "lower", { ...options, phases: [calm.length] }).code).toBe("better");
  expect(verdict(low + "+-", "lower", options)).toEqual({ code: "tooFew", useful: 2, missing: 8 });
});

test("the new level is the median from the first to the last of the run, points on the line among them", () => {
  const values = [9, 11, 9, 11, 9, 11, 12, 13, 14, 10, 15, 16, 17, 18, 99];
  const found = verdictOf(runChart(values, { centre: 10, exclude: [15] }), "lower");
  expect(found).toEqual({
    code: "worse",
    run: { side: 1, length: 8, from: 6, to: 14 },
    ended: false,
    centre: 10,
    level: 14,
  });
  expect([isShift(found), isShift({ code: "none" })]).toEqual([true, false]);
});

test("a change of crossings alone says how many there were and how many were due", () => {
  expect(verdict("+++++-----+++++-----", "none")).toEqual({ code: "mixed", crossings: 3, crossingsMin: 6 });
});
