import {
  columnRuleIds,
  columnRules,
  type ColumnRule,
} from "../../../src/domain/measurement/checks/columnRules";
import { serialOf } from "../../../src/domain/shared/calendar";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readTeam } from "../../../src/intake/workbook/readTeam";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { ruleStates } from "../../../src/templates/team/weekFaults";
import { calculated, SLOWEST } from "../../libreOffice";
import { describeWith } from "../../programs";
import { formulaCells, withCells } from "../../render/formulaCells";
import { TODAY, week, weeklyTeam, WEEKS } from "./weeklyTeam";

type Planted = {
  readonly rule: ColumnRule;
  readonly table: "weekRows" | "flowRows";
  readonly row: number;
  readonly cells: Readonly<Record<string, string | number | null>>;
};

const planted: readonly Planted[] = [
  { rule: "text-for-number", table: "weekRows", row: 1, cells: { t3_doctor: "14 pv" } },
  { rule: "became-date", table: "weekRows", row: 4, cells: { t3_doctor: serialOf("2026-05-03") } },
  { rule: "below-zero", table: "weekRows", row: 7, cells: { t3_doctor: -3 } },
  { rule: "outside-range", table: "weekRows", row: 10, cells: { t3_doctor: 200 } },
  { rule: "outside-range", table: "weekRows", row: 12, cells: { nps: -101 } },
  { rule: "not-monday", table: "weekRows", row: 15, cells: { week: week(15) + 1 } },
  { rule: "not-monday", table: "weekRows", row: 18, cells: { week: "viikko 19" } },
  { rule: "over-whole", table: "weekRows", row: 21, cells: { phone_same_day_num: 101 } },
  { rule: "fraction", table: "weekRows", row: 24, cells: { phone_same_day_num: 0.7 } },
  { rule: "fraction", table: "weekRows", row: 27, cells: { own_1: 0.8 } },
  { rule: "slip", table: "weekRows", row: 30, cells: { own_1: 810 } },
  { rule: "slip", table: "weekRows", row: 33, cells: { t3_doctor: 2 } },
  { rule: "slip", table: "weekRows", row: WEEKS - 1, cells: { t3_doctor: 2 } },
  { rule: "week-twice", table: "weekRows", row: 37, cells: { week: week(36) } },
  { rule: "week-gap", table: "weekRows", row: 41, cells: { week: week(41) + 7 * 200 } },
  { rule: "text-for-number", table: "flowRows", row: 1, cells: { external: "noin 90" } },
  { rule: "became-date", table: "flowRows", row: 4, cells: { activity: serialOf("2026-05-03") } },
  { rule: "below-zero", table: "flowRows", row: 7, cells: { removed: -2 } },
  { rule: "outside-range", table: "flowRows", row: 10, cells: { external: 30_001 } },
  { rule: "not-monday", table: "flowRows", row: 13, cells: { week: week(13) - 1 } },
  { rule: "over-whole", table: "flowRows", row: 16, cells: { noShows: 101 } },
  { rule: "over-whole", table: "flowRows", row: 19, cells: { unmet: 111 } },
  { rule: "week-twice", table: "flowRows", row: 23, cells: { week: week(22) } },
  { rule: "week-gap", table: "flowRows", row: WEEKS - 1, cells: { week: week(WEEKS) } },
];

const withPlanted = (workbook: ResolvedWorkbook): ResolvedWorkbook =>
  withCells(
    workbook,
    Object.fromEntries(
      planted.flatMap(({ table, row, cells }) =>
        Object.entries(cells).map(([column, value]) => [`${table}.${column}[${row}]`, value] as const),
      ),
    ),
  );

describeWith("soffice", "what is wrong with a week", (soffice) => {
  let states: ReadonlyMap<string, unknown>;
  let findings: ReturnType<typeof readTeam>["findings"];
  let firstRow: Readonly<Record<string, number>>;
  beforeAll(async () => {
    const workbook = withPlanted(makeTeamWorkbook(weeklyTeam, "fi", TODAY));
    const bytes = await writeWorkbook(workbook);
    const book = (await calculated(soffice, { planted: bytes })).get("planted");
    const cells = formulaCells(workbook).filter(({ key }) => key.includes(".state["));
    states = new Map(cells.map(({ key, sheet, row, column }) => [key, book?.(sheet, row, column)]));
    firstRow = Object.fromEntries(
      ["weekRows", "flowRows"].map((table) => [
        table,
        (cells.find(({ key }) => key === `${table}.state[0]`)?.row ?? 0) + 1,
      ]),
    );
    ({ findings } = readTeam(findTables(await readCells(bytes))));
  }, SLOWEST);

  const rowOf = ({ table, row }: Planted) => (firstRow[table] ?? 0) + row;

  test.each(planted)("$rule in $table, row $row, is told by the row and by the reader", (plant) => {
    expect(states.get(`${plant.table}.state[${plant.row}]`)).toBe(ruleStates[plant.rule].fi);
    const sheet = plant.table === "weekRows" ? "Viikot" : "Kysyntä";
    const codes = findings
      .filter((each) => each.sheet === sheet && Number(/\d+$/.exec(each.cell)?.[0]) === rowOf(plant))
      .map(({ code }) => (code === "not-a-date" ? "not-monday" : code));
    expect(codes).toContain(plant.rule);
  });

  test("every rule is planted, and no row is told that the other way does not know", () => {
    expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(columnRuleIds));
    const sentences = new Set(Object.values(ruleStates).map(({ fi }) => fi));
    const bad = [...states].filter(([, state]) => sentences.has(String(state)));
    const rows = bad.map(([key]) => {
      const [, table = "", row] = /^(\w+)\.state\[(\d+)\]/.exec(key) ?? [];
      return `${table === "weekRows" ? "Viikot" : "Kysyntä"} ${(firstRow[table] ?? 0) + Number(row)}`;
    });
    const told = findings.map(({ sheet, cell }) => `${sheet} ${/\d+$/.exec(cell)?.[0]}`);
    // Of a week that stands twice both rows say so, and the reader names the one at the other.
    const twice = findings.flatMap(({ sheet, details }) =>
      details.other === undefined ? [] : [`${sheet} ${/\d+$/.exec(String(details.other))?.[0]}`],
    );
    expect([...new Set(rows)].sort()).toEqual([...new Set([...told, ...twice])].sort());
  });
});

test("what the row marks with a cross is an error, what it marks with ! a warning", () => {
  for (const rule of columnRuleIds)
    for (const state of Object.values(ruleStates[rule]))
      expect(`${rule} ${state[0]}`).toBe(`${rule} ${columnRules[rule].severity === "error" ? "✕" : "!"}`);
});
