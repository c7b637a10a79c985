import { conflicts } from "../../../src/domain/round/conflicts";
import { serialOf } from "../../../src/domain/shared/calendar";

const of = (...days: readonly (readonly string[])[]) =>
  conflicts(days.map((each) => each.map(serialOf))).map(({ code, workshop }) => `${workshop} ${code}`);

test("a round without workshops has no conflicts", () => {
  expect(of()).toEqual([]);
});

test("an ordinary round has none", () => {
  expect(
    of(["2027-02-09", "2027-02-10"], ["2027-04-20", "2027-04-21"], ["2027-09-07"], ["2027-11-16"]),
  ).toEqual([]);
});

test("four weeks between two workshops are enough, a day less is too close", () => {
  expect(of(["2026-02-10"], ["2026-03-10"])).toEqual([]);
  expect(of(["2026-02-10"], ["2026-03-09"])).toEqual(["2 TOO_CLOSE"]);
});

test("workshops in the wrong order are told as that, not as too close", () => {
  expect(of(["2026-02-10"], ["2026-02-10"])).toEqual(["2 ORDER"]);
});

test("a year and a day from the first workshop is more than a year", () => {
  expect(of(["2026-02-10"], ["2027-02-11"])).toEqual([]);
  expect(of(["2026-02-10"], ["2027-02-12"])).toEqual(["2 OVER_A_YEAR"]);
});
