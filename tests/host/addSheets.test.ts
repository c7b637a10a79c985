import { addSheets } from "../../src/host/addSheets";
import { buildWorkbook } from "../../src/host/buildWorkbook";
import { readTableHeights } from "../../src/host/readTableHeights";
import { readWorkbook } from "../../src/host/readWorkbook";
import { removeSheets } from "../../src/host/removeSheets";
import { reshapeWorkbook } from "../../src/host/reshapeWorkbook";
import { withNeeded } from "../../src/templates/team/work/workSheets";
import { teamSheets, type TeamSheet } from "../../src/domain/team/TeamBook";
import { languages, type Language } from "../../src/i18n/language";
import type { ResolvedWorkbook } from "../../src/render/resolved";
import { blankTeam } from "../../src/tasks/blankTeam";
import { makeTeamWorkbook } from "../../src/tasks/makeTeamWorkbook";
import { reshapeTeam } from "../../src/tasks/measures/reshapeTeam";
import { openWorkbook, type TeamWorkbook } from "../../src/tasks/openWorkbook";
import { sheetsToAdd } from "../../src/tasks/work/sheetsToAdd";
import type { Book } from "../../src/workbench/office/model/Book";
import { startExcel } from "../office/excel";
import { type } from "./byHand";
import { plain } from "./plain";
import { contentOf } from "./userBook";

const START = 46_027;
const blank = blankTeam(START);
const made = (language: Language, more: readonly TeamSheet[] = []): ResolvedWorkbook =>
  makeTeamWorkbook({ ...blank, sheets: withNeeded([...blank.sheets, ...more]) }, language);

async function opened(): Promise<TeamWorkbook> {
  const open = openWorkbook(await readWorkbook());
  if (open.kind !== "team") throw new Error("not a team's workbook");
  return open;
}

const sheetIn = ({ sheets }: Book, name: string) => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const cellsOf = (book: Book, name: string) => plain(sheetIn(book, name).cells);
/** What stands in the cells, whatever they look like. */
const contentsOf = ({ cells }: Book["sheets"][number]) =>
  plain(new Map([...cells].map(([key, { value, formula }]) => [key, formula ?? value])));
/** All contents and names: the hidden map of programs has no looks to keep. */
const typedIn = ({ sheets, names }: Book) => ({
  sheets: sheets.map((sheet) => [sheet.name, contentsOf(sheet)]),
  names: plain(names),
});
const nameOf = ({ sheets }: ResolvedWorkbook, id: string) =>
  sheets.find((sheet) => sheet.id === id)?.name ?? "";
const missing = teamSheets.filter((sheet) => !blank.sheets?.includes(sheet));

/** All of them in Finnish; the one that reads the most others in every language. */
const cases: readonly (readonly [TeamSheet, Language])[] = [
  ...missing.map((sheet) => [sheet, "fi"] as const),
  ...languages.map((language) => ["report", language] as const),
];

test.each(cases)("sheet %s in %s is the one that a workbook made with it has", async (asked, language) => {
  const whole = made(language, [asked]);
  const { model: fresh } = await startExcel();
  await buildWorkbook(whole);
  const { model, host } = await startExcel();
  await buildWorkbook(made(language));
  const addition = sheetsToAdd(await opened(), asked);
  host.resetCount();
  await addSheets(addition);
  expect(host.count.syncs).toBeLessThanOrEqual(3);
  expect(model.active.name).toBe(nameOf(whole, asked));
  for (const { name } of addition.workbook.sheets) expect(cellsOf(model, name)).toEqual(cellsOf(fresh, name));
  expect(model.sheets.map(({ name }) => name).sort()).toEqual(fresh.sheets.map(({ name }) => name).sort());
  expect(model.names.map(({ name }) => name).sort()).toEqual(fresh.names.map(({ name }) => name).sort());
  expect(contentsOf(sheetIn(model, nameOf(whole, "meta")))).toEqual(
    contentsOf(sheetIn(fresh, nameOf(whole, "meta"))),
  );
  const { read, found } = await opened();
  expect(read.team.sheets).toEqual(withNeeded([...blank.sheets, asked]));
  expect(found.meta.get(`sheet.${asked}`)).toBe(nameOf(whole, asked));
  expect([host.missing, host.faults, model.eventsEnabled]).toEqual([[], [], true]);
});

test("what the team has typed elsewhere stays, and the addition is taken away whole", async () => {
  const { model } = await startExcel();
  await buildWorkbook(made("fi"));
  type(model, "Tiimi", "B21", "T3 on enintään 14 päivää");
  const before = typedIn(model);
  const addition = sheetsToAdd(await opened(), "report");
  await addSheets(addition);
  expect((await opened()).read.team.work.fields.team.goal).toBe("T3 on enintään 14 päivää");
  await removeSheets(addition);
  expect(typedIn(model)).toEqual(before);
  expect((await opened()).read.team.sheets).toEqual(blank.sheets);
});

test("a sheet in which somebody has typed is not taken away", async () => {
  const { model } = await startExcel();
  await buildWorkbook(made("fi"));
  const addition = sheetsToAdd(await opened(), "ideas");
  await addSheets(addition);
  type(model, "Ideat", "B7", "Takaisinsoitto samana päivänä");
  const before = contentOf(model);
  await expect(removeSheets(addition)).rejects.toMatchObject({
    code: "changed-since",
    details: { sheet: "Ideat", cell: "B7" },
  });
  expect(contentOf(model)).toEqual(before);
});

test("a sheet that people deleted comes back, though Excel kept its names", async () => {
  const { model } = await startExcel();
  await buildWorkbook(made("fi", ["rootcause"]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Juurisyy").delete();
    const name = context.workbook.names.getItem("TeamRootCause");
    name.formula = "=#REF!$B$12";
    await context.sync();
  });
  const open = await opened();
  expect(open.read.team.sheets).toEqual(blank.sheets);
  await addSheets(sheetsToAdd(open, "rootcause"));
  expect((await opened()).read.team.sheets).toContain("rootcause");
  expect(model.names.find(({ name }) => name === "TeamRootCause")?.formula).toBe("=Juurisyy!$B$12");
});

test("a sheet of people's own with the same name is kept, and nothing is added", async () => {
  const { model } = await startExcel();
  await buildWorkbook(made("fi"));
  const open = await opened();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Ideat").getRange("A1").values = [["omaa"]];
    await context.sync();
  });
  const before = contentOf(model);
  await expect(addSheets(sheetsToAdd(open, "ideas"))).rejects.toMatchObject({ code: "sheet-exists" });
  expect(contentOf(model)).toEqual(before);
});

test("a workbook with sheets that were added takes another measure as one that was made with them", async () => {
  const { model } = await startExcel();
  await buildWorkbook(made("fi"));
  for (const sheet of ["ideas", "benefit"] as const) await addSheets(sheetsToAdd(await opened(), sheet));
  const change = { kind: "add", measures: ["nps"] } as const;
  await reshapeWorkbook(reshapeTeam(await opened(), await readTableHeights(), change));
  const { read } = await opened();
  expect([read.team.measures.at(-1), read.findings]).toEqual(["nps", []]);
  expect(model.names.map(({ name }) => name)).toContain("resultNps");
});
