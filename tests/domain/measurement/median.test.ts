import fc from "fast-check";
import { median } from "../../../src/domain/measurement/median";

test.each([
  [[], null],
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
  [[-1, -10, 0], -1],
])("the median of %j is %j", (values, wanted) => expect(median(values)).toBe(wanted));

test("the input keeps its order and may be frozen", () => {
  const values = Object.freeze([3, 1, 2]);
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("no more than half of the values lie on either side", () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(values, (some) => {
      const middle = median(some) as number;
      expect(some.filter((value) => value < middle).length).toBeLessThanOrEqual(some.length / 2);
      expect(some.filter((value) => value > middle).length).toBeLessThanOrEqual(some.length / 2);
    }),
  );
});
