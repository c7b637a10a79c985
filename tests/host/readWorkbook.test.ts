import { buildWorkbook } from "../../src/host/buildWorkbook";
import { readWorkbook } from "../../src/host/readWorkbook";
import { findTables } from "../../src/intake/workbook/findTables";
import { readCells } from "../../src/intake/workbook/readCells";
import { readTeam } from "../../src/intake/workbook/readTeam";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { startExcel } from "../office/excel";
import { type } from "./byHand";
import { teamSample } from "./sampleWorkbooks";
import { userBook } from "./userBook";

const findings = async () => readTeam(findTables(await readWorkbook())).findings;

test("of a workbook that is not ours nothing is read", async () => {
  const { host } = await startExcel({ book: userBook() });
  expect(await readWorkbook()).toEqual({ tables: [], names: new Map(), places: new Map() });
  expect(host.count.syncs).toBe(1);
});

test("tables of people's own and the hidden arithmetic of the charts are left out", async () => {
  await startExcel({ book: userBook() });
  await buildWorkbook(teamSample("fi"));
  const ids = (await readWorkbook()).tables.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["weekRows", "measureRows", "metaRows"]));
  expect(ids.filter((id) => id === "omat" || id.startsWith("run"))).toEqual([]);
});

test("text in a number column and a number that became a date are told with their cells", async () => {
  const { model } = await startExcel();
  await buildWorkbook(teamSample("fi"));
  type(model, "Viikot", "F7", "212 kpl");
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Viikot").getRange("G8");
    cell.numberFormat = [["d.m."]];
    cell.values = [[46_149]];
    await context.sync();
  });
  expect(await findings()).toMatchObject([
    { code: "text-for-number", sheet: "Viikot", cell: "F7" },
    { code: "became-date", sheet: "Viikot", cell: "G8", details: { value: "7.5." } },
  ]);
});

test("what a person typed a moment ago is read", async () => {
  const { model } = await startExcel();
  await buildWorkbook(teamSample("sv"));
  const week = teamSample("sv").sheets.find(({ id }) => id === "weeks")?.name ?? "";
  type(model, week, "F7", 99);
  const { team } = readTeam(findTables(await readWorkbook()));
  expect(team.weeks[0]?.values.phone_same_day_num).toBe(99);
});

test("named cells are read with where they are, as from a file", async () => {
  await startExcel();
  await buildWorkbook(teamSample("fi"));
  const live = await readWorkbook();
  const file = await readCells(await writeWorkbook(teamSample("fi")));
  expect(live.places.get("TeamName")).toEqual({ sheet: "Ohje", cell: "B4" });
  expect(live.places.get("TeamGoal")).toEqual(file.places.get("TeamGoal"));
  expect([...live.places.keys()].sort()).toEqual([...file.places.keys()].sort());
});
