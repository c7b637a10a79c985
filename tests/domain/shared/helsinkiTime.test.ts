import { isoOf, serialOf } from "../../../src/domain/shared/calendar";
import { utcOfHelsinki, type Moment } from "../../../src/domain/shared/helsinkiTime";

/** What the clock in Finland shows at a moment of UTC, by the time zones of Node. */
function shown({ day, minute }: Moment): string {
  const date = new Date(Date.parse(`${isoOf(day)}T00:00:00Z`) + minute * 60_000);
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Helsinki",
    dateStyle: "short",
    timeStyle: "short",
  });
  return format.format(date);
}

const local = (day: number, minute: number) =>
  `${isoOf(day)} ${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

test("every hour of twelve years is the hour that the clock shows", () => {
  const [first, last] = [serialOf("2024-01-01"), serialOf("2035-12-31")];
  const wrong: string[] = [];
  for (let day = first; day <= last; day += 1) {
    // In March there is no hour from three to four.
    for (const hour of [0, 2, 4, 9, 13, 23]) {
      const written = local(day, 60 * hour);
      if (shown(utcOfHelsinki({ day, minute: 60 * hour })) !== written) wrong.push(written);
    }
  }
  expect(wrong).toEqual([]);
});

test("of the hour that there is twice in autumn it is the later one", () => {
  const day = serialOf("2026-10-25");
  expect(utcOfHelsinki({ day, minute: 210 })).toEqual({ day, minute: 90 });
  expect(utcOfHelsinki({ day, minute: 179 })).toEqual({ day: day - 1, minute: 24 * 60 - 1 });
});

test("minutes may pass midnight", () => {
  const day = serialOf("2026-07-01");
  expect(utcOfHelsinki({ day, minute: 24 * 60 })).toEqual({ day, minute: 21 * 60 });
});
