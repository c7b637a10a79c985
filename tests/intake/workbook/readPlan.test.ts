import { languages, type Language } from "../../../src/i18n/language";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readRound } from "../../../src/intake/workbook/readRound";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook, type RoundRecord } from "../../../src/tasks/makeRoundWorkbook";
import { newRound } from "../../../src/tasks/newWorkbook";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import { withCell } from "./withCell";

const cellsOf = async (record: RoundRecord, language: Language) =>
  readCells(await writeWorkbook(makeRoundWorkbook(record, language)));

const recordOf = (language: Language): RoundRecord => {
  return { name: "Kierros", organiser: "THL", invoice: null, plan: samplePlan(language) };
};

test.each(languages)(
  "everything that an organiser has typed comes back from its file, in %s",
  async (language) => {
    const { plan, planFindings: findings } = readRound(
      findTables(await cellsOf(recordOf(language), language)),
    );
    expect(findings).toEqual([]);
    expect(plan).toEqual(samplePlan(language));
  },
);

test("a blank round comes back with what the handbook names", async () => {
  const record = newRound({ kind: "round" }, "fi");
  const { plan } = readRound(findTables(await cellsOf(record, "fi")));
  expect(plan).toEqual(record.plan);
});

test("a workbook with an invoice alone has no plan", async () => {
  const { plan } = readRound(findTables(await cellsOf({ name: "", organiser: "", invoice: null }, "fi")));
  expect(plan).toBeNull();
});

test("rows that people have sorted are read in the plan's order", async () => {
  const cells = await cellsOf(recordOf("fi"), "fi");
  const tables = cells.tables.map((table) => {
    const [header = [], ...rows] = table.rows;
    const isSorted = ["workshopRows", "checkRows", "teamRows", "supportRows", "dayRows"].includes(table.id);
    return isSorted ? { ...table, rows: [header, ...rows.toReversed()] } : table;
  });
  const { plan } = readRound(findTables({ ...cells, tables }));
  expect(plan).toEqual(samplePlan("fi"));
});

test("a choice that is none and text for a day are told, and count as empty", async () => {
  const cells = await cellsOf(recordOf("fi"), "fi");
  const [first, mode] = [1, 2];
  const dated = withCell(cells, "workshopRows", 1, first, "ensi viikolla");
  const changed = withCell(dated, "workshopRows", 1, mode, "kuussa");
  const { plan, planFindings: findings } = readRound(findTables(changed));
  expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([
    ["not-a-date", "Kierros"],
    ["unknown-choice", "Kierros"],
  ]);
  expect(plan?.rows.workshopRows[0]).toMatchObject({ first: null, mode: null, days: 2 });
});

test.each([
  [0.25, "6.00"],
  [0.375, "9.00"],
  [0.5, "12.00"],
  [0.75, "18.00"],
  [new Date("1899-12-30T18:00:00Z"), "18.00"],
  ["0.25", "0.25"],
  ["9.30", "9.30"],
  [9, "9"],
])("an hour that is kept as %p is read as %s", async (kept, hour) => {
  const cells = await cellsOf(recordOf("fi"), "fi");
  const at = cells.tables.find(({ id }) => id === "sessionRows")?.rows[1]?.indexOf("9.00") ?? -1;
  expect(at).toBeGreaterThan(0);
  const { plan } = readRound(findTables(withCell(cells, "sessionRows", 1, at, kept)));
  expect(plan?.rows.sessionRows[0]?.start).toBe(hour);
});
