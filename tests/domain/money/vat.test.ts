import { largestRounding, vatDeviation } from "../../../src/domain/money/vatDeviation";
import { vatOf } from "../../../src/domain/money/vatOf";
import { vatRateOf } from "../../../src/domain/money/vatRateOf";

test.each([
  [13.5, "13.5"],
  ["13,50", "13.5"],
  ["13.5000", "13.5"],
  [" 025.5 ", "25.5"],
  ["0", "0"],
  [0, "0"],
  [1, "1"],
  ["100.00", "100"],
  [9.25, "9.25"],
])("%j is the rate %s", (value, rate) => {
  expect(vatRateOf(value)).toBe(rate);
});

test.each([0.135, "0,135", 0.99, 100.01, 101, 13.555, -1, "", "x", NaN, Infinity, 1e-7, "1e1", "13.5 %"])(
  "%j is no rate",
  (value) => {
    expect(() => vatRateOf(value)).toThrow(
      expect.objectContaining({ code: "impossible-rate", details: { value } }),
    );
  },
);

test.each<[bigint, string, bigint]>([
  [1000n, "25.5", 255n],
  [100n, "13.5", 14n],
  [-100n, "13.5", -14n],
  [0n, "25.5", 0n],
  [9007199254740993n, "100", 9007199254740993n],
])("the VAT of %s cents at %s %% is %s cents, halves away from zero", (base, rate, vat) => {
  expect(vatOf(base, rate)).toBe(vat);
});

test.each([
  [1, 5n],
  [11, 5n],
  [12, 6n],
  [100, 50n],
])("on %i lines rounding explains %s cents", (lines, cents) => {
  expect(largestRounding(lines)).toBe(cents);
});

test("VAT within what rounding explains does not deviate, beyond it by all of its cents", () => {
  const stated = (vatCents: bigint) => vatDeviation({ rate: "25.5", baseCents: 10000n, vatCents }, 2);
  expect([2545n, 2555n, 2544n, 2556n].map(stated)).toEqual([0n, 0n, -6n, 6n]);
});
