import { readSelectedColumn } from "../../src/host/readSelectedColumn";
import { boxOf } from "../../src/templates/address";
import { writeInputs } from "../../src/workbench/office/model/cells";
import { newBook } from "../../src/workbench/office/model/newBook";
import { startExcel } from "../office/excel";

async function columnFrom(selection: string) {
  const book = newBook("Luvut");
  writeInputs(book, book.active, boxOf("A1:C6"), [
    ["Mittaus", "", ""],
    ["Viikko", "Odotus pv", "Huomio"],
    [1, 28, "a"],
    [2, "", "b"],
    [3, "#N/A", ""],
    [4, 21, ""],
  ]);
  const { host } = await startExcel({ book });
  book.selection = boxOf(selection);
  const read = await readSelectedColumn();
  expect(host.count.syncs).toBe(1);
  return read;
}

test.each(["B4", "B3", "B6"])(
  "with the cell %s selected the whole column around it is meant",
  async (cell) => {
    expect(await columnFrom(cell)).toEqual({
      sheet: "Luvut",
      address: "B3:B6",
      header: "Odotus pv",
      values: [28, null, "#N/A", 21],
    });
  },
);

test("several selected cells are taken as they are, with a header among them", async () => {
  expect(await columnFrom("B2:B4")).toMatchObject({ address: "B3:B3", header: "Odotus pv", values: [28] });
  expect(await columnFrom("B3:B6")).toMatchObject({ address: "B3:B6", header: null });
});

test("a whole column of the sheet is as good", async () => {
  expect(await columnFrom("B1:B1048576")).toMatchObject({ address: "B3:B6", header: "Odotus pv" });
});

test.each([
  ["A3:B6", "shape"],
  ["C3:C4", "no-data"],
  ["F9", "no-data"],
  ["F9:F20", "no-data"],
])("%s is refused", async (selection, code) => {
  await expect(columnFrom(selection)).rejects.toMatchObject({ code });
});
