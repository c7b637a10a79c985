// Golden answers by Python's standard library from the definitions in DOMAIN; see golden/README.md.
import { emptyFlow, noFlow, type FlowRecord } from "../../../src/domain/access/flowRecord";
import type { TeamRecord } from "../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../src/domain/shared/calendar";
import { controlText } from "../../../src/i18n/control/controlText";
import { accessText } from "../../../src/i18n/access/accessText";
import { sheetText } from "../../../src/i18n/sheets/sheetText";
import type { ResolvedWorkbook } from "../../../src/render/resolved";
import { findTables } from "../../../src/intake/workbook/findTables";
import { readCells } from "../../../src/intake/workbook/readCells";
import { readTeam } from "../../../src/intake/workbook/readTeam";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeTeamWorkbook } from "../../../src/tasks/makeTeamWorkbook";
import { golden } from "../../golden";
import { calculated, SLOWEST, type Calculated, type Shown } from "../../libreOffice";
import { describeWith } from "../../programs";
import { formulaCells, withCells } from "../formulaCells";
import { craftedAccess, t3Team, weeksOf } from "./craftedAccess";
import { differences } from "./differences";
import { caseOf, TODAY, type Case } from "./teamCase";

type Shows = (key: string) => Shown;

/** What the cells of a workbook show, by their names in the template. */
function reader(workbook: ResolvedWorkbook, book: Calculated | undefined): Shows {
  const cells = new Map(formulaCells(workbook).map((cell) => [cell.key, cell]));
  return (key) => {
    const cell = cells.get(key);
    if (!cell) throw new Error(`no formula ${key}`);
    return book?.(cell.sheet, cell.row, cell.column) ?? null;
  };
}

const START = serialOf("2026-01-05");
const cases = <Input, Expected>(path: string) =>
  golden<{ cases: { id: string; input: Input; expected: Expected }[] }>(path).cases;

const flowTeam = (record: FlowRecord): TeamRecord => ({
  ...craftedAccess.flowNothing!,
  measures: ["backlog"],
  charts: {},
  weeks: weeksOf(record.rows.length, record.rows[0]?.week),
  capacity: record,
});

type Weekly = { opening_backlog: number; weeks: Record<string, number | undefined>[] };
type WeeklyAnswer = { weeks: Record<string, number | null | undefined>[]; little_wait_weeks: number };
const weekly = cases<Weekly, WeeklyAnswer>("access/demand_capacity_weekly.json");
const weeklyTeam = ({ opening_backlog: start, weeks }: Weekly): TeamRecord => {
  const rows = weeks.map((week, index) => ({
    week: START + 7 * index,
    ...noFlow,
    external: week.demand_external ?? null,
    internal: week.demand_internal ?? null,
    capacity: week.capacity ?? null,
    activity: week.activity ?? null,
    booked: week.booked ?? null,
    noShows: week.dna ?? null,
    counted: week.queue_counted ?? null,
  }));
  return flowTeam({ ...emptyFlow([]), start, rows });
};

const levels = cases<{ weekly_demand: number[] }, Record<string, number>>("access/capacity_level.json");
const levelTeam = (demand: readonly number[]): TeamRecord =>
  flowTeam({
    ...emptyFlow([]),
    rows: demand.map((external, index) => ({ week: START + 7 * index, ...noFlow, external })),
  });

type Plan = Record<
  "backlog" | "demand_per_week" | "capacity_per_week" | "target_backlog" | "n_weeks",
  number
> & {
  start_monday: string;
};
type PlanAnswer = {
  weeks: number | null;
  weeks_exact: number | null;
  extra_per_week_to_clear_in_n: number;
  cleared_at_end_of_week: string | null;
  forecast: number[];
};
const plans = cases<Plan, PlanAnswer>("access/backlog_clearance.json");
const planTeam = (plan: Plan): TeamRecord =>
  flowTeam({
    start: plan.backlog,
    plan: {
      target: plan.target_backlog,
      demand: plan.demand_per_week,
      capacity: plan.capacity_per_week,
      weeks: plan.n_weeks,
    },
    // A week before the plan in which nothing happened.
    rows: [{ week: serialOf(plan.start_monday) - 7, ...noFlow, external: 0, activity: 0 }],
  });

type Unit = { professionals: { prof: string; t3: number; censored: boolean; absent_over_3_days: boolean }[] };
type UnitAnswer = { n: number; median: number | null; median_censored: boolean };
const units = cases<Unit, UnitAnswer>("access/t3_unit.json");
const unitTeam = t3Team(
  units.flatMap(({ input }, index) =>
    input.professionals.map(({ prof, t3, censored, absent_over_3_days: absent }) => ({
      week: START + 7 * index,
      group: "doctor" as const,
      code: prof,
      days: censored ? null : t3,
      third: null,
      absent,
      atLeast: censored,
    })),
  ),
);

const goldenTeams: Readonly<Record<string, TeamRecord>> = {
  units: unitTeam,
  ...Object.fromEntries(weekly.map(({ id, input }) => [`weekly_${id}`, weeklyTeam(input)])),
  ...Object.fromEntries(levels.map(({ id, input }) => [`level_${id}`, levelTeam(input.weekly_demand)])),
  ...Object.fromEntries(plans.map(({ id, input }) => [`plan_${id}`, planTeam(input)])),
};

const changes = {
  "runDna.denThen[3]": 1,
  "measureRows.chart[1]": controlText.fi.kinds.xmr,
};

const wrong = {
  "t3Rows.days[0]": "noin 7",
  "t3Rows.days[1]": START,
  "t3Rows.third[2]": START,
  "t3Rows.days[3]": null,
  "t3Rows.days[8]": 14,
  "t3Rows.week[9]": START + 1,
  "t3Rows.group[10]": "Kätilöt",
  "t3Rows.code[11]": null,
  "t3Rows.code[15]": "M1",
  "t3Rows.third[12]": "ensi viikolla",
  "t3Rows.days[16]": 3,
};

describeWith("soffice", "the sheets of T3 and of capacity, calculated by LibreOffice", (soffice) => {
  const teams: Readonly<Record<string, TeamRecord>> = { ...craftedAccess, ...goldenTeams };
  const made: Readonly<Record<string, Case>> = Object.fromEntries(
    Object.entries(teams).map(([name, team]) => [name, caseOf(team, "fi")]),
  );
  const changed = withCells(makeTeamWorkbook(craftedAccess.limitsOfShares!, "fi", TODAY), changes);
  const mistyped = withCells(makeTeamWorkbook(craftedAccess.t3Edges!, "fi", TODAY), wrong);
  let books: ReadonlyMap<string, Calculated>;
  beforeAll(async () => {
    const all = {
      ...Object.fromEntries(Object.entries(made).map(([name, { workbook }]) => [name, workbook])),
    };
    const files = Object.entries({ ...all, changed, mistyped }).map(async ([name, workbook]) => [
      name,
      await writeWorkbook(workbook),
    ]);
    books = await calculated(soffice, Object.fromEntries(await Promise.all(files)));
  }, SLOWEST);

  test.each(Object.keys(teams))("%s: every formula gives what the domain gives", (name) => {
    const { workbook, expected } = made[name] as Case;
    const cells = formulaCells(workbook);
    expect(cells.map(({ key }) => key).filter((key) => !expected.has(key))).toEqual([]);
    expect(differences(cells, books.get(name) as Calculated, expected)).toEqual([]);
  });

  const shows = (name: string): Shows => reader((made[name] as Case).workbook, books.get(name));
  const close = (value: Shown, wanted: number | null | undefined) =>
    wanted === null || wanted === undefined
      ? expect(value ?? "").toBe("")
      : expect(value).toBeCloseTo(wanted, 5);

  test.each(units.map((each, index) => [each.id, each.expected, index] as const))(
    "golden T3 of a unit: %s",
    (_, { n, median, median_censored: censored }, index) => {
      const at = shows("units");
      expect(at(`runT3Doctor.n[${index}]`)).toBe(n);
      close(at(`runT3Doctor.val[${index}]`), median);
      expect(at(`runT3Doctor.atLeast[${index}]`)).toBe(censored ? 1 : 0);
      close(at(`weekRows.t3_doctor[${index}]`), median);
    },
  );

  test.each(weekly)("golden weeks of demand and capacity: $id", ({ id, expected }) => {
    const at = shows(`weekly_${id}`);
    expected.weeks.forEach((wanted, index) => {
      close(at(`flowRows.demand[${index}]`), wanted.demand);
      close(at(`flowRows.backlog[${index}]`), wanted.backlog);
      close(at(`flowRows.gap[${index}]`), wanted.gap);
      close(at(`flowRows.reconciliation[${index}]`), wanted.reconciliation);
      close(at(`flowRows.utilisation[${index}]`), wanted.utilisation);
      close(at(`flowRows.noShowRate[${index}]`), wanted.dna_rate);
      close(at(`flowRows.weeksOfWork[${index}]`), wanted.clearance_weeks);
    });
    close(at("FlowMeanWait"), expected.little_wait_weeks);
  });

  test.each(levels)("golden levels of capacity: $id", ({ id, input, expected }) => {
    const at = shows(`level_${id}`);
    const row = 6 + input.weekly_demand.length + 3;
    const rules = { A: "mean", D: "p65_inc", G: "p80_inc", J: "p85_inc", M: "range80_rule" };
    for (const [column, rule] of Object.entries(rules)) {
      expect(at(`capacity!${column}${row + 3}`)).toBeCloseTo(Math.round((expected[rule] ?? 0) * 10) / 10, 9);
      const above = expected[`weeks_over_${rule}`];
      if (above === undefined) continue;
      expect(at(`capacity!${column}${row + 4}`)).toBe(`${accessText.fi.flow.weeksAbove}${above}`);
    }
  });

  test.each(plans)("golden clearing of a queue: $id", ({ id, expected }) => {
    const at = shows(`plan_${id}`);
    close(at("FlowClearing"), expected.weeks_exact);
    close(at("FlowWeeks"), expected.weeks);
    expect(at("FlowClearedIn") ?? "").toBe(expected.cleared_at_end_of_week ?? "");
    close(at("FlowExtra"), expected.extra_per_week_to_clear_in_n);
    expected.forecast.forEach((wanted, index) => close(at(`flowChart.forecast[${index + 1}]`), wanted));
  });

  test("limits say that the numbers have changed, and that another chart is chosen", () => {
    const at = reader(changed, books.get("changed"));
    expect(at("limitsDna")).toBe(controlText.fi.stale);
    expect(at("runDna.moved[3]")).toBe(1);
    expect(at("limitsPhoneSameDay")).toBe(controlText.fi.otherKind);
    expect(shows("limitsOfShares")("limitsDna")).toBe(controlText.fi.limits.p);
  });

  test("what cannot be right is said in the professional's row", () => {
    const at = reader(mistyped, books.get("mistyped"));
    const { state } = sheetText.fi;
    const { t3 } = accessText.fi;
    const wanted: Readonly<Record<number, string>> = {
      0: state.range,
      1: state.range,
      2: t3.beforeSample,
      3: state.missing,
      8: t3.notCeiling,
      9: state.notMonday,
      10: state.notListed,
      11: state.missing,
      12: state.notDay,
      14: t3.personTwice,
      15: t3.personTwice,
      16: state.missing,
    };
    for (const [row, text] of Object.entries(wanted))
      expect([row, at(`t3Rows.state[${row}]`)]).toEqual([row, text]);
    expect(at("t3Rows.used[0]") ?? "").toBe("");
  });

  test("a row that says that it cannot be right is told by the reader, and none that says that it is", async () => {
    const at = reader(mistyped, books.get("mistyped"));
    const states = formulaCells(mistyped)
      .filter(({ key }) => key.startsWith("t3Rows.state["))
      .map(({ key, row }) => ({ row: row + 1, state: String(at(key) ?? "") }));
    const { findings } = readTeam(findTables(await readCells(await writeWorkbook(mistyped))));
    const told = findings.filter(({ sheet }) => sheet === accessText.fi.t3.name);
    const rows = new Set(told.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0])));
    const isTold = ({ row }: { readonly row: number }) => rows.has(row);
    expect(states.filter(({ state }) => state.startsWith("✕")).every(isTold)).toBe(true);
    expect(states.filter(({ state }) => state.startsWith("✓")).some(isTold)).toBe(false);
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["person-twice", "not-ceiling", "before-sample", "missing-value"]),
    );
  });
});
