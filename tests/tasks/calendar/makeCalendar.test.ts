import { convertIcsCalendar, type IcsCalendar, type IcsEvent } from "ts-ics";
import { languages } from "../../../src/i18n/language";
import { makeCalendar } from "../../../src/tasks/calendar/makeCalendar";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { planWith, roundFile } from "../round/roundFile";

/** As another program reads the file. */
function readBack(text: string): IcsCalendar & { readonly events: IcsEvent[] } {
  const calendar = convertIcsCalendar(undefined, text);
  return { ...calendar, events: calendar.events ?? [] };
}

/** The parser leaves a sequence of 0 out. */
const sequenceOf = ({ sequence }: IcsEvent): number => sequence ?? 0;

const octets = (line: string) => Buffer.byteLength(line, "utf8");
const workshops = samplePlan("fi").rows.workshopRows;

/** The same round with workshop 2 moved by some days. */
const moved = (days: number) =>
  planWith({
    workshopRows: workshops.map((row, index) =>
      index === 1 && row.first !== null ? { ...row, first: row.first + days } : row,
    ),
  });

test.each(languages)("another program reads every entry of the file in %s", async (language) => {
  const { text, calendar } = makeCalendar(await roundFile(samplePlan(language)), language, null);
  const read = readBack(text);
  expect([read.version, read.method, read.name]).toEqual(["2.0", "PUBLISH", calendar.name]);
  expect(read.events.map(({ uid }) => uid)).toEqual(calendar.entries.map(({ uid }) => uid));
  read.events.forEach((event, index) => {
    const entry = calendar.entries[index];
    expect(event.summary).toBe(entry?.summary);
    expect(event.description).toBe(entry?.description);
    expect(event.location ?? "").toBe(entry?.location);
    const status = entry?.isTentative === true ? "TENTATIVE" : "CONFIRMED";
    expect([sequenceOf(event), event.status, event.alarms?.length]).toEqual([0, status, 1]);
  });
});

test("the file is RFC 5545 to the octet", async () => {
  const { text } = makeCalendar(await roundFile(), "fi", null);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
});

test("hours of the programme are UTC, deadlines whole days, and a session says its teams", async () => {
  const { events } = readBack(makeCalendar(await roundFile(), "fi", null).text);
  const of = (start: string) => events.find(({ uid }) => uid.startsWith(start));
  expect(of("workshop-1-1.")?.start).toMatchObject({
    type: "DATE-TIME",
    date: new Date("2026-02-10T07:00:00Z"),
  });
  expect(of("workshop-4-1.")?.start.date).toEqual(new Date("2026-10-27T07:00:00Z"));
  expect(of("workshop-2-1.")?.start.date.toISOString()).toMatch(/T06:00:00/);
  expect(of("listDue-1-1.")?.start).toMatchObject({ type: "DATE", date: new Date("2026-01-27T00:00:00Z") });
  expect(of("listDue-1-1.")?.end).toMatchObject({ type: "DATE", date: new Date("2026-01-28T00:00:00Z") });
  expect(of("listDue-1-1.")?.timeTransparent).toBe("TRANSPARENT");
  expect(of("coaching-1-1.")?.summary).toContain("ryhmä 1");
  expect(of("coaching-1-1.")?.description).toMatch(/^Tiimit: Koivurannan terveysasema, /);
});

test("the same workbook over its own file gives the same bytes", async () => {
  const workbook = await roundFile();
  const first = makeCalendar(workbook, "fi", null).text;
  expect(makeCalendar(workbook, "fi", null).text).toBe(first);
  const again = makeCalendar(workbook, "fi", first);
  expect(again.text).toBe(first);
  expect(again.events.every(({ standing }) => standing === "same")).toBe(true);
});

test("moving a date raises the sequence of what moved, of nothing else, under the same uid", async () => {
  const first = makeCalendar(await roundFile(), "fi", null);
  const second = makeCalendar(await roundFile(moved(7)), "fi", first.text);
  const third = makeCalendar(await roundFile(moved(14)), "fi", second.text);
  const sequences = ({ text }: typeof first) =>
    new Map(readBack(text).events.map((event) => [event.uid.split(".")[0], sequenceOf(event)]));
  expect([...sequences(second).keys()].sort()).toEqual([...sequences(first).keys()].sort());
  for (const made of [second, third]) {
    const raised = [...sequences(made)].filter(([, sequence]) => sequence !== 0).map(([uid]) => uid);
    expect(raised.sort()).toEqual([
      "feedback-2-1",
      "listDue-2-1",
      "priorEvening-2-1",
      "selfAssessment-2-1",
      "workshop-2-1",
      "workshop-2-2",
    ]);
  }
  expect(sequences(third).get("workshop-2-1")).toBe(2);
  const stamps = [first, second, third].map(
    ({ text }) => readBack(text).events.find(({ uid }) => uid.startsWith("workshop-2-1."))?.stamp.date,
  );
  expect(stamps).toEqual([...stamps].sort((a, b) => Number(a) - Number(b)));
  expect(new Set(stamps.map(Number)).size).toBe(3);
});

test("what is planned no longer is cancelled once, and comes back with a higher sequence", async () => {
  const whole = makeCalendar(await roundFile(), "fi", null);
  const { termRows } = samplePlan("fi").rows;
  const without = await roundFile(planWith({ termRows: termRows.slice(1) }));
  const of = ({ text }: typeof whole) =>
    readBack(text).events.find(({ uid }) => uid.startsWith("cancellation-1-1."));
  const second = makeCalendar(without, "fi", whole.text);
  expect(of(second)).toMatchObject({ status: "CANCELLED", sequence: 1 });
  expect(of(second)?.alarms ?? []).toEqual([]);
  expect(makeCalendar(without, "fi", second.text).text).toBe(second.text);
  expect(of(makeCalendar(await roundFile(), "fi", second.text))).toMatchObject({
    status: "CONFIRMED",
    sequence: 2,
  });
});

test("entries of another round, and what is no calendar, are replaced without a trace", async () => {
  const workbook = await roundFile();
  const own = makeCalendar(workbook, "fi", null).text;
  const other = makeCalendar(await roundFile(moved(7), "Sujuvat palvelut"), "fi", null);
  for (const before of [other.text, "", "BEGIN:VEVENT\nUID:x", "\uFFFD\uFFFD"])
    expect(makeCalendar(workbook, "fi", before).text).toBe(own);
});

test("texts that people typed stay texts", async () => {
  const place = "Hotelli; \\Ranta\\, 2. krs\nBEGIN:VEVENT";
  const plan = planWith({ workshopRows: workshops.map((row) => ({ ...row, place })) });
  const { text, calendar } = makeCalendar(await roundFile(plan), "fi", null);
  const { events } = readBack(text);
  expect(events).toHaveLength(calendar.entries.length);
  expect(calendar.entries.find(({ uid }) => uid.startsWith("workshop-1-1"))?.location).toBe(place);
});

test("whole days without an hour block nobody's day but a workshop's, and proposed coaching is tentative", async () => {
  const plan = planWith({ sessionRows: [], blockRows: [] });
  const { events } = readBack(makeCalendar(await roundFile(plan), "fi", null).text);
  const kindsOf = (all: readonly IcsEvent[]) => [...new Set(all.map(({ uid }) => uid.split("-")[0]))];
  expect(kindsOf(events.filter(({ timeTransparent }) => timeTransparent === "OPAQUE"))).toEqual(["workshop"]);
  expect(kindsOf(events.filter(({ status }) => status === "TENTATIVE"))).toEqual(["coaching"]);
  const agreed = readBack(makeCalendar(await roundFile(), "fi", null).text).events;
  const session = agreed.find(({ uid }) => uid.startsWith("coaching-1-1."));
  expect([session?.timeTransparent, session?.status]).toEqual(["OPAQUE", "CONFIRMED"]);
});
