import { t3Days } from "../../../src/domain/access/t3Days";
import { isoOf, serialOf } from "../../../src/domain/shared/calendar";
import { readSlots } from "../../../src/intake/cells/readSlots";

const sample = serialOf("2026-11-24");

const written = (slot: number) => {
  const minutes = Math.round((slot % 1) * 1440);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${isoOf(Math.floor(slot))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

test.each([
  ["24.11.2026 10:20", "2026-11-24 10:20"],
  ["24.11. klo 8.20", "2026-11-24 08:20"],
  ["24.11 8:20", "2026-11-24 08:20"],
  ["ti 24.11.2026 8.20–8.40", "2026-11-24 08:20"],
  ["Torstai 26.11. klo 13.00 lääkäri", "2026-11-26 13:00"],
  ["tis 1.12. kl. 9:00", "2026-12-01 09:00"],
  ["24. 11. 2026 10:20", "2026-11-24 10:20"],
  ["2026-11-24T10:20", "2026-11-24 10:20"],
  ["24.11.26 10:20", "2026-11-24 10:20"],
  ["24.11.2026\t10.20\tvapaa", "2026-11-24 10:20"],
  ["27.11.", "2026-11-27 23:59"],
  ["4.1. klo 9.00", "2027-01-04 09:00"],
  ["4.12. 9.10", "2026-12-04 09:10"],
  ["8.10 12.12.", "2026-12-12 08:10"],
  ["8.10 12.12.2026", "2026-12-12 08:10"],
  ["8:10 12.12.", "2026-12-12 08:10"],
  ["klo 8.10–8.30 ti 1.12. lääkäri", "2026-12-01 08:10"],
  ["8.20 2026-11-24", "2026-11-24 08:20"],
  ["24.11. 2026 klo 10.20", "2026-11-24 10:20"],
])("%s is read", (text, slot) => {
  const { slots, unread } = readSlots(text, sample);
  expect(slots.map(written)).toEqual([slot]);
  expect(unread).toEqual([]);
});

test.each([
  "huomenna",
  "31.2. 9.00",
  "24.11. 25.00",
  "24.11. 9.75",
  "vapaa 9.00",
  "12",
  "24.11. aika 9",
  "24.11. 0820",
  "24.11.0820",
  "24.11. 2026",
  "24.11. 2020-2040",
  "8.10 12.11",
  "8.10. 12.11.",
])("%s is not guessed at", (text) => {
  expect(readSlots(`25.11. 9.00\n\n${text}`, sample)).toMatchObject({ unread: [{ line: 3, text }] });
});

test("the list gives T3 by the rule of the sheet and the functions", () => {
  const text = "24.11. 9.00\n24.11. 10.20\n24.11. 15.00\n8.12. 9.00\n9.12. 9.00";
  const { slots } = readSlots(text, sample);
  expect(t3Days(sample + 10 / 24, slots)).toEqual({ days: 14, censored: false });
  expect(t3Days(sample + 10 / 24, slots.slice(0, 3))).toEqual({ days: 182, censored: true });
});
