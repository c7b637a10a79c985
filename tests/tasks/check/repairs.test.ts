import { serialOf } from "../../../src/domain/shared/calendar";
import type { Finding } from "../../../src/domain/shared/Finding";
import { buildWorkbook } from "../../../src/host/buildWorkbook";
import { readWorkbook } from "../../../src/host/readWorkbook";
import { renameColumn } from "../../../src/host/renameColumn";
import { writeRows } from "../../../src/host/writeRows";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { openWorkbook, type TeamWorkbook } from "../../../src/tasks/openWorkbook";
import { orderNotes } from "../../../src/tasks/check/orderNotes";
import { repairOfAll } from "../../../src/tasks/check/repairOfAll";
import { repairsOf } from "../../../src/tasks/check/repairsOf";
import type { CellContent } from "../../../src/templates/WorkbookCells";
import type { Book } from "../../../src/workbench/office/model/Book";
import { type } from "../../host/byHand";
import { TODAY, week, weeklyTeam } from "../../intake/workbook/weeklyTeam";
import { startExcel } from "../../office/excel";

async function open(): Promise<TeamWorkbook> {
  const read = openWorkbook(await readWorkbook());
  if (read.kind !== "team") throw new Error("not a team's workbook");
  return read;
}

type Change = readonly [table: string, row: number, column: string, value: string | number];

/** The workbook in Excel after a person typed these; `table.column[row]` by ids. */
async function damaged(changes: readonly Change[]): Promise<Book> {
  const { model } = await startExcel();
  await buildWorkbook(makeTeamWorkbook(weeklyTeam, "fi", TODAY));
  const { found } = await open();
  for (const [id, row, column, value] of changes) {
    const table = found.tables.get(id);
    type(model, table?.sheet ?? "", table?.rows[row]?.[column]?.cell ?? "", value);
  }
  return model;
}

const cellOf = ({ found }: TeamWorkbook, id: string, row: number, column: string): CellContent => {
  const value = found.tables.get(id)?.rows[row]?.[column]?.value ?? null;
  return value instanceof Date ? serialOf(value.toISOString().slice(0, 10)) : value;
};

const contents = ({ found: { tables } }: TeamWorkbook) =>
  ["weekRows", "flowRows"].map((id) =>
    tables.get(id)?.rows.map((row) => Object.values(row).map(({ value }) => value)),
  );

const first = ({ read }: TeamWorkbook): Finding => {
  const [finding] = read.findings;
  if (!finding) throw new Error("nothing is found");
  return finding;
};

type Case = {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly code: string;
  /** The repairs that are offered; the first of `take` is done. */
  readonly offered: readonly string[];
  readonly take?: number;
  /** What stands there then. */
  readonly after: readonly (readonly [table: string, row: number, column: string, value: CellContent])[];
};

const emptied = (row: number): Case["after"] =>
  ["week", "t3_doctor", "nps", "own_1", "phone_same_day_num"].map(
    (column) => ["weekRows", row, column, null] as const,
  );
const empty = (row: number): readonly Change[] =>
  ["t3_doctor", "nps", "own_1", "phone_same_day_num", "phone_same_day_den"].map(
    (column) => ["weekRows", row, column, ""] as const,
  );

const cases: readonly Case[] = [
  {
    title: "a number with its unit becomes a number",
    changes: [["weekRows", 3, "t3_doctor", "14 pv"]],
    code: "text-for-number",
    offered: ["value"],
    after: [["weekRows", 3, "t3_doctor", 14]],
  },
  {
    title: "words that say that there is no number become an empty cell",
    changes: [["weekRows", 3, "t3_doctor", "ei mitattu"]],
    code: "text-for-number",
    offered: ["empty"],
    after: [["weekRows", 3, "t3_doctor", null]],
  },
  {
    title: "of a text that is no number nothing is guessed",
    changes: [["weekRows", 3, "t3_doctor", "l2"]],
    code: "text-for-number",
    offered: [],
    after: [],
  },
  {
    title: "a decimal that became a date becomes the decimal",
    changes: [["weekRows", 3, "t3_doctor", serialOf("2026-05-03")]],
    code: "became-date",
    offered: ["value"],
    after: [["weekRows", 3, "t3_doctor", 3.5]],
  },
  {
    title: "a Tuesday becomes the Monday of its week",
    changes: [["weekRows", 3, "week", week(3) + 1]],
    code: "not-monday",
    offered: ["day"],
    after: [["weekRows", 3, "week", week(3)]],
  },
  {
    title: "a wrong date after a week becomes the next week, where its own Monday is taken",
    changes: [["weekRows", 3, "week", week(9) + 2]],
    code: "not-monday",
    offered: ["day"],
    after: [["weekRows", 3, "week", week(3)]],
  },
  {
    title: "a week in words becomes its Monday",
    changes: [["weekRows", 3, "week", "vk 5/2026"]],
    code: "not-a-date",
    offered: ["day"],
    after: [["weekRows", 3, "week", week(3)]],
  },
  {
    title: "a row that lost its week gets the one after the row above",
    changes: [["flowRows", 3, "week", ""]],
    code: "missing-value",
    offered: ["day"],
    after: [["flowRows", 3, "week", week(3)]],
  },
  {
    title: "a zero too many goes",
    changes: [["weekRows", 3, "own_1", 830]],
    code: "slip",
    offered: ["value"],
    after: [["weekRows", 3, "own_1", 83]],
  },
  {
    title: "a fraction of people becomes their number",
    changes: [["weekRows", 3, "phone_same_day_num", 0.73]],
    code: "fraction",
    offered: ["value"],
    after: [["weekRows", 3, "phone_same_day_num", 73]],
  },
  {
    title: "part and whole change places",
    changes: [
      ["weekRows", 3, "phone_same_day_num", 100],
      ["weekRows", 3, "phone_same_day_den", 73],
    ],
    code: "over-whole",
    offered: ["swap"],
    after: [
      ["weekRows", 3, "phone_same_day_num", 73],
      ["weekRows", 3, "phone_same_day_den", 100],
    ],
  },
  {
    title: "a row of totals among the weeks is emptied",
    changes: [["weekRows", 45, "week", "Yhteensä"]],
    code: "total-row",
    offered: ["clearRow"],
    after: emptied(45),
  },
  {
    title: "of a week that stands twice the row without numbers goes",
    changes: [["weekRows", 4, "week", week(3)], ...empty(4)],
    code: "week-twice",
    offered: ["clearRow", "day"],
    after: emptied(4),
  },
  {
    title: "two rows of a week that do not contradict each other become one",
    changes: [
      ["weekRows", 4, "week", week(3)],
      ...empty(4),
      ["weekRows", 3, "nps", ""],
      ["weekRows", 4, "nps", 55],
    ],
    code: "week-twice",
    offered: ["merge", "day"],
    after: [["weekRows", 3, "nps", 55], ["weekRows", 3, "week", week(3)], ...emptied(4)],
  },
  {
    title: "of two rows that contradict each other a person keeps the lower one",
    changes: [["weekRows", 4, "week", week(3)]],
    code: "week-twice",
    offered: ["day", "keepFirst", "keepLast"],
    take: 2,
    after: emptied(3),
  },
  {
    title: "or says that the next week was meant",
    changes: [["weekRows", 4, "week", week(3)]],
    code: "week-twice",
    offered: ["day", "keepFirst", "keepLast"],
    after: [["weekRows", 4, "week", week(4)]],
  },
  {
    title: "a number below zero is left to the person",
    changes: [["weekRows", 3, "t3_doctor", -3]],
    code: "below-zero",
    offered: [],
    after: [],
  },
];

describe("a damaged workbook in Excel", () => {
  test.each(cases)("$title", async ({ changes, code, offered, take = 0, after }) => {
    await damaged(changes);
    const before = await open();
    const finding = first(before);
    const repairs = repairsOf(before, finding);
    expect([finding.code, repairs.map(({ kind }) => kind)]).toEqual([code, offered]);
    const repair = repairs[take];
    if (!repair) return;
    const undo = await writeRows(repair.changes);
    const repaired = await open();
    for (const [table, row, column, value] of after)
      expect([table, row, column, cellOf(repaired, table, row, column)]).toEqual([table, row, column, value]);
    expect(repaired.read.findings.filter((each) => each.cell === finding.cell && each.code === code)).toEqual(
      [],
    );
    await writeRows(undo);
    expect(contents(await open())).toEqual(contents(before));
  });

  test("a week that was deleted gets a row again, and the undo empties it", async () => {
    const model = await damaged([]);
    const whole = await open();
    await Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem("weekRows").rows;
      rows.getItemAt(10).delete();
      await context.sync();
    });
    const before = await open();
    expect(first(before)).toMatchObject({ code: "week-gap", details: { value: "2026-W12" } });
    const [repair, ...more] = repairsOf(before, first(before));
    if (!repair) throw new Error("no repair");
    expect([more, repair.cells.map(({ cell, after }) => [cell, after])]).toEqual([
      [],
      [[null, new Date("2026-03-16T00:00:00Z")]],
    ]);
    const undo = await writeRows(repair.changes);
    const repaired = await open();
    expect(repaired.read.findings).toEqual([]);
    const weeksOf = ({ read }: TeamWorkbook) => read.team.weeks.map(({ week: each }) => each).sort();
    expect(weeksOf(repaired)).toEqual(weeksOf(whole));
    await writeRows(undo);
    expect((await open()).read).toEqual(before.read);
    expect(model.sheets.length).toBeGreaterThan(0);
  });

  test("what was typed in the cell meanwhile is not written over", async () => {
    const model = await damaged([["weekRows", 3, "t3_doctor", "14 pv"]]);
    const before = await open();
    const [repair] = repairsOf(before, first(before));
    type(model, "Viikot", first(before).cell, 15);
    await expect(writeRows(repair?.changes ?? [])).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect((await open()).read.findings).toEqual([]);
  });

  test("findings of one kind are repaired at once, and undone at once", async () => {
    await damaged([
      ["weekRows", 3, "t3_doctor", serialOf("2026-05-03")],
      ["weekRows", 7, "t3_doctor", serialOf("2026-04-12")],
    ]);
    const before = await open();
    const all = repairOfAll(before.read.findings.map((finding) => repairsOf(before, finding)));
    const undo = await writeRows(all?.changes ?? []);
    const repaired = await open();
    expect([3, 7].map((row) => cellOf(repaired, "weekRows", row, "t3_doctor"))).toEqual([3.5, 12.4]);
    await writeRows(undo);
    expect(contents(await open())).toEqual(contents(before));
  });

  test("a renamed header is put back, and renamed again by the undo", async () => {
    const model = await damaged([]);
    type(model, "Viikot", "C6", "T3 lääkäri");
    const error = await open().then(
      () => null,
      (thrown: { code: string; details: Record<string, string> }) => thrown,
    );
    expect(error).toMatchObject({
      code: "missing-column",
      details: {
        column: "T3 lääkärit pv",
        found: "T3 lääkäri",
        sheet: "Viikot",
        cell: "C6",
        table: "weekRows",
      },
    });
    const undo = await renameColumn({ table: "weekRows", from: "T3 lääkäri", to: "T3 lääkärit pv" });
    expect((await open()).read.findings).toEqual([]);
    await renameColumn(undo);
    await expect(open()).rejects.toMatchObject({ code: "missing-column" });
    await expect(
      renameColumn({ table: "weekRows", from: "ei ole", to: "T3 lääkärit pv" }),
    ).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
  });

  test("sorted rows and a moved column are read right and only told", async () => {
    const model = await damaged([]);
    const before = await open();
    type(model, "Viikot", "B7", week(1));
    type(model, "Viikot", "B8", week(0));
    const sorted = await open();
    expect([sorted.read.findings, orderNotes(sorted.found)]).toEqual([[], { moved: [], sorted: ["Viikot"] }]);
    expect(orderNotes(before.found)).toEqual({ moved: [], sorted: [] });
  });
});

test("a moved column is named, not those that it passed", () => {
  const row = (cells: readonly string[]) =>
    Object.fromEntries(cells.map((cell, index) => [`c${index}`, { value: null, cell, header: `H${index}` }]));
  const moved = (cells: readonly string[]) =>
    orderNotes({
      meta: new Map(),
      fields: new Map(),
      places: new Map(),
      tables: new Map([["weekRows", { sheet: "Viikot", rows: [row(cells)] }]]),
    }).moved.map(({ column }) => column);
  expect(moved(["A1", "B1", "C1", "D1"])).toEqual([]);
  expect(moved(["A1", "E1", "B1", "C1", "D1"])).toEqual(["H1"]);
  expect(moved(["B1", "C1", "D1", "E1", "A1"])).toEqual(["H4"]);
});
