import { serialOf } from "../../../src/domain/shared/calendar";
import { sheetTexts } from "../../../src/tasks/week/weekChange";
import { weekForm } from "../../../src/tasks/week/weekForm";
import { weekToFill } from "../../../src/tasks/week/weeksOf";
import type { TeamWorkbook } from "../../../src/tasks/openWorkbook";
import { fileOf, teamWith, TODAY } from "./teamFile";

const w47 = serialOf("2026-11-16");
let workbook: TeamWorkbook;
beforeAll(async () => {
  workbook = await fileOf(teamWith());
});

test("professionals, demand and measures are asked in groups, with what the sheets hold", () => {
  const form = weekForm(workbook, w47)!;
  expect(form.groups.map(({ group, entries }) => [group, entries.length])).toEqual([
    ["t3", 6],
    ["flow", 9],
    ["phone", 1],
  ]);
  const row = workbook.read.team.weeks.find(({ week }) => week === w47)!;
  const texts = sheetTexts(form, "fi");
  expect(texts["weekRows.phone_same_day_num"]).toBe(String(row.values["phone_same_day_num"]));
  const l1 = workbook.read.team.t3!.rows.find(({ week, code }) => week === w47 && code === "L1")!;
  expect(texts["t3Rows.doctor.L1"]).toBe(String(l1.days));
});

test("what is worked out from the sheets is shown with its value", () => {
  const { worked } = weekForm(workbook, w47)!;
  const t3 = worked.find(({ measure }) => measure.id === "t3_doctor")!;
  const own = workbook.read.team.t3!.rows.filter(({ week, group }) => week === w47 && group === "doctor");
  const days = own.map((row) => row.days!).sort((a, b) => a - b);
  expect(t3.value).toBe(days[2]);
});

test("the week before is the last one that has a number, and says whether it was just before", () => {
  const first = weekForm(workbook, serialOf("2025-09-29"))!;
  expect(first.before).toBeNull();
  const july = weekForm(workbook, serialOf("2026-07-27"))!;
  const phone = july.groups.find(({ group }) => group === "phone")!.entries[0]!;
  expect(phone.last?.isLastWeek).toBe(false);
});

test("a week without a row has no form", () => {
  expect(weekForm(workbook, serialOf("2030-01-07"))).toBeNull();
});

describe("the week to begin with", () => {
  test("is the last row when the running week has none and the past one is filled", () => {
    expect(weekToFill(workbook, TODAY)).toBe(w47);
  });

  test("is the past week until something is told of it, then the running one", async () => {
    const past = serialOf("2026-11-09");
    expect(weekToFill(workbook, w47 + 1)).toBe(w47);
    const team = teamWith("nps");
    const weeks = team.weeks.map((row) => (row.week === past ? { ...row, values: {}, note: "" } : row));
    const bare = { ...team, t3: null, capacity: null };
    expect(weekToFill(await fileOf({ ...bare, weeks }), w47 + 1)).toBe(past);
    const noted = weeks.map((row) => (row.week === past ? { ...row, note: "Loma" } : row));
    expect(weekToFill(await fileOf({ ...bare, weeks: noted }), w47 + 1)).toBe(w47);
  });

  test("is the first one before the round begins", () => {
    expect(weekToFill(workbook, serialOf("2020-01-01"))).toBe(serialOf("2025-09-29"));
  });
});
