// Answers by Python's calendar; see golden/README.md.
import fc from "fast-check";
import {
  isoOf,
  isoWeekOf,
  mondayOf,
  partsOf,
  serialOf,
  weekLabel,
} from "../../../src/domain/shared/calendar";
import { golden } from "../../golden";

type Weeks = {
  cases: {
    date: string;
    iso_year: number;
    iso_week: number;
    label: string;
    week_start: string;
    excel_serial: number;
  }[];
  weeks_in_year: Record<string, number>;
};
const weeks = golden<Weeks>("access/iso_weeks.json");

test.each(weeks.cases)("$date is in $label", (each) => {
  expect(serialOf(each.date)).toBe(each.excel_serial);
  expect(isoOf(each.excel_serial)).toBe(each.date);
  expect(isoWeekOf(each.excel_serial)).toEqual({ year: each.iso_year, week: each.iso_week });
  expect(weekLabel(each.excel_serial)).toBe(each.label);
  expect(isoOf(mondayOf(each.excel_serial))).toBe(each.week_start);
});

test.each(Object.entries(weeks.weeks_in_year))("%s has %i weeks", (year, count) => {
  // 28 December is always in the last week.
  expect(isoWeekOf(serialOf(`${year}-12-28`))).toEqual({ year: Number(year), week: count });
});

const someDay = fc.integer({ min: 61, max: 2_958_465 });

test("a date survives the way to text and back", () => {
  fc.assert(
    fc.property(someDay, (serial) => {
      expect(serialOf(isoOf(serial))).toBe(serial);
      const { year, month, day } = partsOf(serial);
      expect(isoOf(serial)).toBe(
        [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
          "-",
        ),
      );
    }),
  );
});

test("all seven days of a week have one Monday and one label", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2_958_400 }), (serial) => {
      const monday = mondayOf(serial);
      expect(new Date(Date.UTC(1899, 11, 30 + monday)).getUTCDay()).toBe(1);
      const days = Array.from({ length: 7 }, (_, index) => monday + index);
      expect(new Set(days.map(weekLabel)).size).toBe(1);
      expect(days.map(mondayOf)).toEqual(Array(7).fill(monday));
      expect(weekLabel(monday + 7)).not.toBe(weekLabel(monday));
    }),
  );
});

test("a time of day stays in its day", () => {
  expect([isoOf(46027.999), mondayOf(46033.5), weekLabel(46027.25)]).toEqual([
    "2026-01-05",
    46027,
    "2026-W02",
  ]);
});

test.each(["2026-02-30", "2026-13-01", "2026-2-3", "5.1.2026", "", "2026-01-05T00:00"])(
  "'%s' is no date",
  (text) =>
    expect(() => serialOf(text)).toThrow(
      expect.objectContaining({ code: "not-a-date", details: { value: text } }),
    ),
);

test.each([0, 60, 2_958_466, NaN, Infinity, -1])("%d is no serial of a date", (serial) => {
  for (const of of [isoOf, isoWeekOf, partsOf, weekLabel])
    expect(() => of(serial)).toThrow(expect.objectContaining({ code: "not-a-date" }));
});
