import { serialOf } from "../../src/domain/shared/calendar";
import { buildWorkbook } from "../../src/host/buildWorkbook";
import { readTableHeights } from "../../src/host/readTableHeights";
import { readWorkbook } from "../../src/host/readWorkbook";
import { reshapeWorkbook } from "../../src/host/reshapeWorkbook";
import { blankTeam } from "../../src/tasks/blankTeam";
import { makeTeamWorkbook } from "../../src/tasks/makeTeamWorkbook";
import { changeTeam } from "../../src/tasks/measures/changeTeam";
import type { MeasureChange } from "../../src/tasks/measures/MeasureChange";
import { reshapeTeam } from "../../src/tasks/measures/reshapeTeam";
import { openWorkbook, type TeamWorkbook } from "../../src/tasks/openWorkbook";
import { sampleTeams } from "../../src/tasks/sample/sampleTeams";
import type { TeamBook } from "../../src/domain/team/TeamBook";
import type { WorkbookCells } from "../../src/templates/WorkbookCells";
import type { Book, Sheet } from "../../src/workbench/office/model/Book";
import { COLUMNS, ROWS } from "../../src/workbench/office/model/boxes";
import { valueAt, writeInputs } from "../../src/workbench/office/model/cells";
import { shiftCells } from "../../src/workbench/office/model/edits/shiftCells";
import { startExcel } from "../office/excel";
import { actingAs } from "../../src/workbench/office/model/newBook";
import { factsOfBook } from "./facts/factsOfBook";
import type { WorkbookFacts } from "./facts/WorkbookFacts";

const blank = blankTeam(serialOf("2026-01-05"));

async function opened(): Promise<TeamWorkbook> {
  const workbook = openWorkbook(await readWorkbook());
  if (workbook.kind !== "team") throw new Error("no team");
  return workbook;
}

const change = async (what: MeasureChange) =>
  reshapeWorkbook(reshapeTeam(await opened(), await readTableHeights(), what));

/** Without the order in which Excel keeps rules and charts, and without cells that hold nothing. */
function settled({ sheets, ...rest }: WorkbookFacts): WorkbookFacts {
  const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).filter(([, { content, fill }]) => content !== null || fill !== ""),
      ),
      tables: sorted(sheet.tables),
      validations: sorted(sheet.validations),
      charts: sorted(sheet.charts),
    })) as unknown as WorkbookFacts["sheets"],
  };
}

const team = { blank, sample: sampleTeams("fi")[0]! };

const cases: readonly (readonly [keyof typeof team, string, MeasureChange])[] = [
  ["blank", "a measure typed in sheet Weeks", { kind: "add", measures: ["nps"] }],
  ["blank", "a share and a mean", { kind: "add", measures: ["service_plan", "staff_pulse"] }],
  ["blank", "another profession group", { kind: "add", measures: ["t3_nurse"] }],
  ["sample", "several at once", { kind: "add", measures: ["nps", "t3_other", "coc", "demand_unmet"] }],
  [
    "blank",
    "a share of its own",
    {
      kind: "addOwn",
      own: { id: "own_1", name: "Kotikäynnit", unit: "%", direction: "higher", kind: "share" },
    },
  ],
  ["sample", "an XmR chart", { kind: "chart", measure: "t3_doctor", chart: "xmr" }],
];

const factsOf = (model: Parameters<typeof factsOfBook>[0]) =>
  settled(
    factsOfBook(
      model,
      model.sheets.map(({ name }) => name),
    ),
  );

async function built(team: TeamBook): Promise<Book> {
  const { model } = await startExcel();
  await buildWorkbook(makeTeamWorkbook(team, "fi"));
  return model;
}

/** Made once for all cases that ask for it. */
function once<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
}

const books = once<Book>();
const facts = once<WorkbookFacts>();

const bookOf = (which: keyof typeof team) => books(which, () => built(team[which]));

/** The workbook as it is before a change. */
const untouched = (which: keyof typeof team) => facts(which, async () => factsOf(await bookOf(which)));

/** The workbook that the template gives after a change. */
const wanted = (which: keyof typeof team, what: MeasureChange) =>
  facts(`${which} ${JSON.stringify(what)}`, async () => factsOf(await built(changeTeam(team[which], what))));

/** A copy of the team's workbook, open in Excel. */
async function withTeam(which: keyof typeof team) {
  const copied = structuredClone({ ...(await bookOf(which)), worksheetOf: null, listeners: null });
  return startExcel({ book: { ...copied, worksheetOf: (sheet) => sheet, listeners: new Set() } });
}

function expectSame(live: WorkbookFacts, wanted: WorkbookFacts): void {
  expect(live.sheets.map(({ name }) => name)).toEqual(wanted.sheets.map(({ name }) => name));
  for (const [index, sheet] of wanted.sheets.entries()) expect(live.sheets[index]).toEqual(sheet);
  expect({ ...live, sheets: [] }).toEqual({ ...wanted, sheets: [] });
}

function sheetNamed(model: Book, name: string): Sheet {
  const sheet = model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a formula comes to is not calculated here. */
const isTyped = (content: unknown) => content !== "#BUSY!";

/** What stands under the headers that both know, by table. */
function columnsOf({ tables }: WorkbookCells, known: WorkbookCells): object {
  return Object.fromEntries(
    known.tables.map(({ id, rows: [headers = []] }) => {
      const [own = [], ...rows] = tables.find((table) => table.id === id)?.rows ?? [];
      const typed = headers.map((header) => rows.map((row) => row[own.indexOf(header)]).filter(isTyped));
      return [id, id === "metaRows" || id === "measureRows" ? [] : typed];
    }),
  );
}

describe.each(cases)("the %s team gets %s", (which, _, what) => {
  test("and its workbook is the one that the template gives, until that is undone", async () => {
    const { model, host } = await withTeam(which);
    const before = await untouched(which);
    const back = await change(what);
    expect([host.missing, host.faults]).toEqual([[], []]);
    const live = factsOf(model);
    await reshapeWorkbook(back);
    expectSame(factsOf(model), before);
    expectSame(live, await wanted(which, what));
    expect(live).not.toEqual(before);
  });
});

describe("a measure goes", () => {
  test.each(["t3_doctor", "phone_same_day"] as const)("%s", async (measure) => {
    const { model } = await withTeam("blank");
    const back = await change({ kind: "remove", measure });
    const live = factsOf(model);
    await reshapeWorkbook(back);
    expectSame(factsOf(model), await untouched("blank"));
    expectSame(live, await wanted("blank", { kind: "remove", measure }));
  });
});

describe("what people typed", () => {
  test("stays, also in rows that they inserted; the charts get as many weeks as the sheet", async () => {
    const { model } = await withTeam("blank");
    actingAs(model, "user", () => {
      const sheet = sheetNamed(model, "Viikot");
      shiftCells(model, sheet, { top: 10, bottom: 10, left: 0, right: COLUMNS - 1 }, "down");
      writeInputs(model, sheet, { top: 10, bottom: 10, left: 1, right: 3 }, [[46_454, 17, 80]]);
      writeInputs(model, sheet, { top: 7, bottom: 7, left: 4, right: 4 }, [["Oma huomautus"]]);
      writeInputs(model, sheet, { top: 12, bottom: 12, left: 10, right: 10 }, [["taulukon vieressä"]]);
    });
    const before = await readWorkbook();
    await change({ kind: "add", measures: ["nps"] });
    const after = await readWorkbook();
    expect(columnsOf(after, before)).toEqual(columnsOf(before, before));
    const cells = [...sheetNamed(model, "Viikot").cells.values()].map(({ value }) => value);
    expect(cells).toContain("taulukon vieressä");
    const { read } = await opened();
    expect(read.team.measures).toEqual([...blank.measures, "nps"]);
    expect((await readTableHeights()).get("runNps")).toBe(61);
    expect((await readTableHeights()).get("runT3Doctor")).toBe(61);
  });

  test("is not written over, and nothing is changed then", async () => {
    const { model } = await withTeam("blank");
    const names = sheetNamed(model, "Listat");
    actingAs(model, "user", () =>
      writeInputs(model, names, { top: 8, bottom: 8, left: 0, right: 0 }, [["Oma"]]),
    );
    const before = factsOf(model);
    const refused = { code: "cell-taken", details: { sheet: "Listat", cell: "A9" } };
    await expect(change({ kind: "add", measures: ["nps"] })).rejects.toMatchObject(refused);
    expectSame(factsOf(model), before);
  });

  test("in a new column is not undone away", async () => {
    const { model } = await withTeam("blank");
    const back = await change({ kind: "add", measures: ["nps"] });
    const box = { top: 6, bottom: 6, left: 7, right: 7 };
    actingAs(model, "user", () => writeInputs(model, sheetNamed(model, "Viikot"), box, [[55]]));
    const before = factsOf(model);
    await expect(reshapeWorkbook(back)).rejects.toMatchObject({ code: "cell-taken" });
    expectSame(factsOf(model), before);
  });

  test("beside a table whose columns were moved keeps it from being changed", async () => {
    const { model } = await withTeam("blank");
    const sheet = sheetNamed(model, "Viikot");
    actingAs(model, "user", () =>
      shiftCells(model, sheet, { top: 0, bottom: ROWS - 1, left: 1, right: 1 }, "right"),
    );
    const refused = { code: "table-moved", details: { sheet: "Viikot" } };
    await expect(change({ kind: "add", measures: ["nps"] })).rejects.toMatchObject(refused);
  });

  test("in columns that were put in another order keeps them from getting each other's formulas", async () => {
    const { model } = await withTeam("blank");
    const sheet = sheetNamed(model, "Viikot");
    const { box } = sheet.tables.find(({ name }) => name === "weekRows")!;
    const swapped = [box.right, box.right - 1].map((column) => valueAt(sheet, box.top, column));
    const headers = { ...box, bottom: box.top, left: box.right - 1 };
    actingAs(model, "user", () => writeInputs(model, sheet, headers, [swapped]));
    const before = factsOf(model);
    const refused = { code: "table-moved", details: { sheet: "Viikot" } };
    await expect(change({ kind: "add", measures: ["nps"] })).rejects.toMatchObject(refused);
    expectSame(factsOf(model), before);
  });
});

describe("limits that are worked out again", () => {
  test("are the earlier ones after an undo, and after a change that failed", async () => {
    const { model, host } = await withTeam("blank");
    const sheet = model.sheets.find(({ tables }) => tables.some(({ name }) => name === "runPhoneSameDay"))!;
    const { box } = sheet.tables.find(({ name }) => name === "runPhoneSameDay")!;
    const { found } = await opened();
    const lower = Array.from({ length: box.right - box.left + 1 }, (_, index) => box.left + index).find(
      (column) => valueAt(sheet, box.top, column) === found.meta.get("column.runPhoneSameDay.lower"),
    )!;
    const earlier = { top: box.top + 1, bottom: box.top + 2, left: lower, right: lower };
    const { protection } = sheet;
    sheet.protection = null;
    writeInputs(model, sheet, earlier, [[61.5], [62.5]]);
    sheet.protection = protection;
    const before = factsOf(model);
    const renewal = { kind: "chart", measure: "phone_same_day", chart: "p" } as const;
    const back = await change(renewal);
    expect(valueAt(sheet, earlier.top, lower)).toBe("");
    await reshapeWorkbook(back);
    expectSame(factsOf(model), before);
    const reshaping = reshapeTeam(await opened(), await readTableHeights(), renewal);
    host.failAt(60);
    await expect(reshapeWorkbook(reshaping)).rejects.toMatchObject({ code: "not-written" });
    host.failAt(0);
    expectSame(factsOf(model), before);
  });
});

describe("a chart that was chosen in the sheet", () => {
  const CHART = { top: 8, bottom: 8, left: 1, right: 1 };
  const choose = (model: Book, kind: string) =>
    actingAs(model, "user", () => writeInputs(model, sheetNamed(model, "Mittarit"), CHART, [[kind]]));

  test.each([
    ["Aikasarjakaavio", { kind: "chart", measure: "phone_same_day", chart: "run" }],
    ["Ohjauskortti P", { kind: "chart", measure: "phone_same_day", chart: "p" }],
    ["Ohjauskortti XmR", { kind: "chart", measure: "phone_same_day", chart: "p" }],
  ] as const)("%s: is drawn as the template draws it", async (kind, what) => {
    const { model } = await withTeam("blank");
    choose(model, kind);
    await change(what);
    const live = factsOf(model);
    expectSame(live, await wanted("blank", what));
  });

  test("waits while a measure is added", async () => {
    const { model } = await withTeam("blank");
    choose(model, "Aikasarjakaavio");
    await change({ kind: "add", measures: ["nps"] });
    const { read } = await opened();
    expect(read.team.measures).toContain("nps");
    expect(read.team.charts).toEqual({ phone_same_day: "run" });
    expect((await readTableHeights()).get("runNps")).toBe(60);
  });
});

describe("all or nothing", () => {
  test.each<MeasureChange>([
    { kind: "add", measures: ["t3_nurse", "nps", "own_1"] },
    { kind: "remove", measure: "t3_doctor" },
    { kind: "chart", measure: "phone_same_day", chart: "p" },
  ])("wherever Excel fails, the workbook is as it was: %j", async (what) => {
    const { host: counting } = await withTeam("blank");
    await change(what);
    const { actions } = counting.count;
    const { host, model } = await withTeam("blank");
    const before = await untouched("blank");
    const reshaping = reshapeTeam(await opened(), await readTableHeights(), what);
    for (let action = 40; action < actions; action += Math.ceil(actions / 7)) {
      host.failAt(action);
      const failed = await reshapeWorkbook(reshaping).catch((error: unknown) => error);
      host.failAt(0);
      if (failed instanceof Error) expect(failed).toMatchObject({ code: "not-written" });
      else await reshapeWorkbook(failed as typeof reshaping);
      expectSame(factsOf(model), before);
    }
  });
});
