import { ratio } from "../../../src/domain/measurement/ratio";

test.each([
  [212, 250, 0.848],
  [0, 8, 0],
  [3, 0, null],
  [0, 0, null],
  [null, 8, null],
  [3, null, null],
])("%j of %j is %j", (numerator, denominator, wanted) => expect(ratio(numerator, denominator)).toBe(wanted));
