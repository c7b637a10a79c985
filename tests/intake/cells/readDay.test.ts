import { isoOf, serialOf } from "../../../src/domain/shared/calendar";
import { readDay } from "../../../src/intake/cells/readDay";

const today = serialOf("2026-11-24");

test.each([
  ["24.11.2026", "2026-11-24"],
  ["5.1.26", "2026-01-05"],
  ["5.1.", "2026-01-05"],
  [" 2026-1-5 ", "2026-01-05"],
])("%s is %s", (raw, iso) => {
  expect(isoOf(readDay(raw, today) ?? 0)).toBe(iso);
});

test.each(["", "31.2.2026", "5.1", "huomenna", "46000"])("%s is no date", (raw) => {
  expect(readDay(raw, today)).toBeNull();
});
