import { quotas } from "../../../src/domain/money/quotas";
import { reduce, type Fraction } from "../../../src/domain/shared/Fraction";

test("a fraction in lowest terms", () => {
  expect(reduce({ numerator: -6n, denominator: 4n })).toEqual({ numerator: -3n, denominator: 2n });
  expect(reduce({ numerator: 0n, denominator: 4n })).toEqual({ numerator: 0n, denominator: 1n });
});

test.each<unknown>([{}, { numerator: NaN, denominator: 1n }, { numerator: 1n, denominator: NaN }])(
  "what is no fraction is an error, never an endless search: #%#",
  (broken) => {
    expect(() => quotas(100n, [broken as Fraction, { numerator: 1n, denominator: 3n }])).toThrow(TypeError);
  },
);
