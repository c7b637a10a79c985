import fc from "fast-check";
import { spread } from "../../../src/render/svg/spread";

test("places that are far enough apart stay", () => {
  expect(spread([10, 40, 80], 18, 0, 100)).toEqual([10, 40, 80]);
});

test("neighbours part in the middle", () => expect(spread([50, 50], 18, 0, 100)).toEqual([41, 59]));

test("a crowd is pushed inside", () => {
  expect(spread([98, 99, 100], 18, 0, 100)).toEqual([64, 82, 100]);
  expect(spread([0, 1], 18, 0, 100)).toEqual([0, 18]);
});

test("any places come out in order, a pitch apart and inside where there is room", () => {
  const places = fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 5 });
  fc.assert(
    fc.property(places, (wanted) => {
      const sorted = [...wanted].sort((a, b) => a - b);
      const found = spread(sorted, 20, 0, 200);
      found.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(200);
        if (index > 0) expect(place - (found[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
      });
    }),
  );
});
