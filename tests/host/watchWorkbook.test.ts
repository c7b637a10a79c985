import { buildWorkbook } from "../../src/host/buildWorkbook";
import { watchWorkbook, type WorkbookChange } from "../../src/host/watchWorkbook";
import { writeTables } from "../../src/host/writeTables";
import { actingAs, addSheet } from "../../src/workbench/office/model/newBook";
import { heard, startExcel } from "../office/excel";
import { type } from "./byHand";
import { smallWorkbook } from "./smallWorkbook";
import { userBook } from "./userBook";

async function watching() {
  const running = await startExcel({ book: userBook() });
  const changes: WorkbookChange[] = [];
  const end = await watchWorkbook((change) => void changes.push(change));
  return { ...running, changes, end };
}

test("what people type is told, and whether a co-author did it", async () => {
  const { model, changes, host } = await watching();
  expect(host.count.syncs).toBe(1);
  type(model, "Omat", "B2", 5);
  type(model, "Omat", "B3", 6, "coauthor");
  await heard();
  const sheetId = model.sheets[0]?.id;
  expect(changes).toEqual([
    { kind: "cells", sheetId, address: "B2", remote: false },
    { kind: "cells", sheetId, address: "B3", remote: true },
  ]);
});

test("sheets that come are told", async () => {
  const { model, changes } = await watching();
  actingAs(model, "user", () => addSheet(model, "Uusi"));
  await heard();
  expect(changes).toEqual([{ kind: "sheets", remote: false }]);
});

test("the add-in's own changes are not told", async () => {
  const { changes } = await watching();
  await buildWorkbook(smallWorkbook);
  await writeTables([{ table: "omat", columns: ["Luku"], rows: [[7]] }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Omat").getRange("A2").values = [["x"]];
    await context.sync();
  });
  await heard();
  expect(changes).toEqual([]);
});

test("after the end nothing is told any more", async () => {
  const { model, changes, end } = await watching();
  await end();
  type(model, "Omat", "B2", 5);
  await heard();
  expect(changes).toEqual([]);
});
