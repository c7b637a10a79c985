import { serialOf } from "../../../src/domain/shared/calendar";
import type { TeamWorkbook } from "../../../src/tasks/openWorkbook";
import { fieldText, sheetTexts, weekChanges, type NOTE } from "../../../src/tasks/week/weekChange";
import type { Texts } from "../../../src/tasks/week/weekDoubts";
import { weekForm } from "../../../src/tasks/week/weekForm";
import { fileOf, teamWith } from "./teamFile";

const w47 = serialOf("2026-11-16");
const note: typeof NOTE = "note";
let workbook: TeamWorkbook;
beforeAll(async () => {
  workbook = await fileOf(teamWith());
});

function changesOf(typed: Texts, week = w47) {
  const form = weekForm(workbook, week)!;
  return weekChanges(form, { ...sheetTexts(form, "fi"), ...typed }, workbook.found, "fi");
}

test("nothing typed changes nothing", () => {
  expect(changesOf({})).toEqual([]);
});

test("only what differs is written, a row at a time", () => {
  expect(changesOf({ "weekRows.phone_same_day_num": "1 212,5", [note]: " Loma " })).toEqual([
    {
      table: "weekRows",
      find: { cells: [{ column: "Alkaa", value: w47 }] },
      cells: [
        { column: "Puhelut samana päivänä", value: 1212.5 },
        { column: "Mitä tapahtui", value: "Loma" },
      ],
      expected: [
        { column: "Puhelut samana päivänä", value: 193 },
        { column: "Mitä tapahtui", value: null },
      ],
    },
  ]);
});

test("an emptied field and a text without a number empty the cell", () => {
  const [change] = changesOf({ "flowRows.external": "", "flowRows.internal": "ei mitattu" });
  expect(change?.cells.map(({ value }) => value)).toEqual([null, null]);
});

test("at least so many days and absence are marks, and a number takes them away", () => {
  const cells = (text: string) =>
    Object.fromEntries(
      changesOf({ "t3Rows.doctor.L1": text })[0]!.cells.map((cell) => [cell.column, cell.value]),
    );
  expect(cells("≥ 182")).toEqual({ Päiviä: null, "Ei löydy": "x", Poissa: null });
  expect(cells("12")).toEqual({ Päiviä: 12, "Ei löydy": null, Poissa: null });
  // Away is left out of the unit's T3; it is never 0.
  expect(cells("poissa")).toEqual({ Päiviä: null, "Ei löydy": null, Poissa: "x" });
});

test("a professional without a row in the week gets the first free one", async () => {
  const team = teamWith("t3_doctor");
  const rows = team.t3!.rows.filter(({ week }) => week < w47);
  const without = await fileOf({ ...team, t3: { ...team.t3!, rows } });
  const form = weekForm(without, w47)!;
  const texts = { ...sheetTexts(form, "fi"), "t3Rows.doctor.L2": "9", "t3Rows.doctor.L3": "10" };
  const changes = weekChanges(form, texts, without.found, "fi");
  expect(changes).toHaveLength(2);
  expect(changes[0]).toEqual({
    table: "t3Rows",
    find: { free: ["Viikko alkaa", "Ryhmä", "Koodi"] },
    cells: [
      { column: "Viikko alkaa", value: w47 },
      { column: "Ryhmä", value: "Lääkärit" },
      { column: "Koodi", value: "L2" },
      { column: "Päiviä", value: 9 },
      { column: "Ei löydy", value: null },
      { column: "Poissa", value: null },
    ],
  });
});

test("numbers stand in the fields as people type them", () => {
  expect(fieldText(1234.5, "fi")).toBe("1234,5");
  expect(fieldText(1234.5, "en")).toBe("1234.5");
  expect(fieldText(null, "fi")).toBe("");
});
