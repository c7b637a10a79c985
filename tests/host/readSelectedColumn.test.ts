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
  expect(host.count.syncs).toBe(2);
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

test("of a wide region only the one column is sent", async () => {
  const book = newBook("Luvut");
  const rows = Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 30 }, (_, at) => row + at / 8));
  writeInputs(book, book.active, boxOf("A1:AD2000"), rows);
  const { host } = await startExcel({ book });
  book.selection = boxOf("C9");
  const answer = jest.spyOn(host as unknown as { answer: () => Promise<unknown> }, "answer");
  const { values } = await readSelectedColumn();
  expect(values).toEqual(rows.map((row) => row[2]));
  const sent = await Promise.all(answer.mock.results.map(({ value }) => value as Promise<unknown>));
  expect(JSON.stringify(sent).length).toBeLessThan(40_000);
});

test("a column that is too long for one answer is read in parts", async () => {
  const book = newBook("Luvut");
  const rows = Array.from({ length: 250_000 }, (_, row) => [row]);
  writeInputs(book, book.active, boxOf("A1:A250000"), rows);
  const { host } = await startExcel({ book });
  book.selection = boxOf("A7");
  const { values, address } = await readSelectedColumn();
  expect(values).toEqual(rows.flat());
  expect([address, host.count.syncs]).toEqual(["A1:A250000", 1 + 3]);
});
