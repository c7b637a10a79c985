import { serialOf } from "../../../src/domain/shared/calendar";
import { ownFunctions } from "../../../src/workbench/grid/ownFunctions";
import isoWeeks from "../../golden/access/iso_weeks.json";

const call = (name: string, ...given: unknown[]): unknown => ownFunctions[name]?.(...given);

test.each(isoWeeks.cases.map(({ date, iso_week }) => [date, iso_week] as const))(
  "the week of %s is %s",
  (date, week) => {
    expect(call("ISOWEEKNUM", serialOf(date))).toBe(week);
  },
);

test.each([
  ["2026-03-31", -1, "2026-02-28"],
  ["2028-03-31", -1, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-11-23", 14, "2028-01-23"],
] as const)("%s and %i months is %s", (from, months, to) => {
  expect(call("EDATE", serialOf(from), months)).toBe(serialOf(to));
});

test.each([
  [-44, 0, -44],
  [-44.9, 0, -44],
  [44.9, 0, 44],
  [1.15, 2, 1.15],
  [-1.159, 2, -1.15],
  [1289, -2, 1200],
] as const)("TRUNC(%s; %s) is %s", (value, digits, expected) => {
  expect(call("TRUNC", value, digits)).toBe(expected);
});

test("a link shows its text, an error stays an error, a text is refused", () => {
  expect(call("HYPERLINK", "#Viikot!A1", "Viikot")).toBe("Viikot");
  expect(call("TRUNC", "#N/A")).toBe("#N/A");
  expect(call("TRUNC", "kaksi")).toBe("#VALUE!");
});
