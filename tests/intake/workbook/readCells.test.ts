import { zipSync, strToU8 } from "fflate";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";

const file = () => writeWorkbook(makeRoundWorkbook({ name: "K1", organiser: "THL", invoice: null }, "fi"));

test("tables have their sheet, place and every cell of their box", async () => {
  const { tables, names } = await readCells(await file());
  const lines = tables.find(({ id }) => id === "invoiceLines");
  expect(lines).toMatchObject({ sheet: "Lasku", box: { top: 5, left: 0, bottom: 25, right: 8 } });
  expect(lines?.rows).toHaveLength(21);
  expect(lines?.rows.every((row) => row.length === 9)).toBe(true);
  expect(lines?.rows[0]?.[0]).toBe("Rivi");
  expect(names.get("RoundName")).toBe("K1");
  expect(names.has("Routes")).toBe(false);
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", strToU8("Viikko;T3\n1;28")],
  ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") })],
  ["a zip bomb", zipSync({ "xl/workbook.xml": new Uint8Array(90_000_000) })],
])("%s is refused as no workbook", async (_, bytes) => {
  await expect(readCells(bytes)).rejects.toMatchObject({ code: "not-a-workbook" });
});

test("a file that was cut short is refused", async () => {
  const bytes = await file();
  await expect(readCells(bytes.slice(0, bytes.length / 2))).rejects.toMatchObject({ code: "not-a-workbook" });
});
