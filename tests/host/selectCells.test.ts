import { selectCells } from "../../src/host/selectCells";
import { startExcel } from "../office/excel";
import { contentOf, userBook } from "./userBook";

test("the sheet comes to the front and the cells are selected, in two syncs", async () => {
  const { host, model } = await startExcel({ book: userBook() });
  await selectCells("Omat", "B2:B3");
  expect(model.active.name).toBe("Omat");
  expect(model.selection).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
  expect(host.count.syncs).toBe(2);
});

test("a sheet that somebody hid is shown again", async () => {
  const book = userBook();
  const [sheet] = book.sheets;
  if (sheet) sheet.visibility = "Hidden";
  const { model } = await startExcel({ book });
  await selectCells("Omat", "A1");
  expect(model.active).toMatchObject({ name: "Omat", visibility: "Visible" });
});

test("a sheet that is not there is named, and nothing moves", async () => {
  const { model } = await startExcel({ book: userBook() });
  const before = contentOf(model);
  await expect(selectCells("Puuttuu", "A1")).rejects.toMatchObject({
    code: "missing-sheet",
    details: { sheet: "Puuttuu" },
  });
  expect(contentOf(model)).toEqual(before);
});
