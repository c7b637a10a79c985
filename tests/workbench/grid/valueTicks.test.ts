import fc from "fast-check";
import { valueTicks } from "../../../src/workbench/grid/valueTicks";

const between = (values: readonly (number | null)[], min: number | null = null, max: number | null = null) =>
  valueTicks([{ values }], { min, max });

test("lines stand at round numbers from 0 on", () => {
  expect(between([32, 7, null, 28])).toEqual([0, 10, 20, 30, 40]);
});

test("the ends that the axis fixes are kept", () => {
  expect(between([200], 0, 40)).toEqual([0, 10, 20, 30, 40]);
  expect(between([200], 0, 45)).toEqual([0, 10, 20, 30, 40, 45]);
});

test("a chart without numbers has an axis all the same", () => {
  expect(between([null, null]).length).toBeGreaterThan(1);
});

test("few lines hold every value, each higher than the one before", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000),
        { minLength: 1, maxLength: 30 },
      ),
      (values) => {
        const ticks = between(values);
        const [lowest = 0] = ticks;
        const highest = ticks[ticks.length - 1] ?? 0;
        expect(ticks.length).toBeLessThan(20);
        expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? tick))).toBe(true);
        expect(values.every((value) => value >= lowest - 1e-6 && value <= highest + 1e-6)).toBe(true);
      },
    ),
  );
});
