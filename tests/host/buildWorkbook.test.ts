import { buildWorkbook } from "../../src/host/buildWorkbook";
import { readWorkbook } from "../../src/host/readWorkbook";
import { languages } from "../../src/i18n/language";
import { findTables } from "../../src/intake/workbook/findTables";
import { readCells } from "../../src/intake/workbook/readCells";
import { readRound } from "../../src/intake/workbook/readRound";
import { readTeam } from "../../src/intake/workbook/readTeam";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { startExcel } from "../office/excel";
import { samples } from "./sampleWorkbooks";
import { smallWorkbook } from "./smallWorkbook";
import { contentOf, userBook } from "./userBook";

const kinds = ["team", "round"] as const;
const cases = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

describe.each(cases)("the %s workbook in %s", (kind, language) => {
  test("is built in 3 syncs at most, with members that Office 2021 has", async () => {
    const { host, model } = await startExcel({ book: userBook() });
    await buildWorkbook(samples[kind](language));
    expect(host.count.syncs).toBeLessThanOrEqual(3);
    expect([host.missing, host.faults]).toEqual([[], []]);
    expect(model.eventsEnabled).toBe(true);
    expect(model.active.name).toBe(samples[kind](language).sheets[0]?.name);
    expect(model.sheets[0]).toEqual(userBook().sheets[0]);
  });

  test("is read back as its file is", async () => {
    const { host } = await startExcel();
    await buildWorkbook(samples[kind](language));
    host.resetCount();
    const live = await readWorkbook();
    expect(host.count.syncs).toBe(2);
    const file = await readCells(await writeWorkbook(samples[kind](language)));
    const read = (cells: typeof live) =>
      kind === "team" ? readTeam(findTables(cells)) : readRound(findTables(cells));
    expect(read(live)).toEqual(read(file));
    expect(read(live).findings).toEqual([]);
  });
});

describe("all or nothing", () => {
  test("wherever Excel fails, the workbook is as it was", async () => {
    const { host } = await startExcel({ book: userBook() });
    await buildWorkbook(smallWorkbook);
    const { actions } = host.count;
    expect(actions).toBeGreaterThan(150);
    const { host: failing, model } = await startExcel({ book: userBook() });
    const before = contentOf(model);
    for (let action = 1; action <= actions; action++) {
      failing.failAt(action);
      await expect(buildWorkbook(smallWorkbook)).rejects.toMatchObject({ code: "not-built" });
      expect(contentOf(model)).toEqual(before);
    }
  });

  test.each(kinds)("the %s workbook leaves nothing behind either", async (kind) => {
    const resolved = samples[kind]("fi");
    const { host } = await startExcel({ book: userBook() });
    await buildWorkbook(resolved);
    const { actions } = host.count;
    const { host: failing, model } = await startExcel({ book: userBook() });
    const before = contentOf(model);
    for (let action = 10; action < actions; action += Math.ceil(actions / 12)) {
      failing.failAt(action);
      await expect(buildWorkbook(resolved)).rejects.toMatchObject({ code: "not-built" });
      expect(contentOf(model)).toEqual(before);
    }
  });

  test("what an earlier workbook of ours left in the document comes back", async () => {
    const { host, model } = await startExcel({ book: olderBook() });
    const before = contentOf(model);
    await buildWorkbook(smallWorkbook);
    expect(model.xmlParts).toHaveLength(1);
    expect(model.customProperties.get("lapimurto.schema")).toBe("1");
    const { actions } = host.count;
    const again = await startExcel({ book: olderBook() });
    again.host.failAt(actions);
    await expect(buildWorkbook(smallWorkbook)).rejects.toMatchObject({ code: "not-built" });
    expect(contentOf(again.model)).toEqual(before);
  });

  test("a person's own property may be named as every object's are", async () => {
    const own = () => {
      const book = userBook();
      book.customProperties.set("constructor", 5);
      return book;
    };
    const { host } = await startExcel({ book: own() });
    await buildWorkbook(smallWorkbook);
    const again = await startExcel({ book: own() });
    again.host.failAt(host.count.actions);
    await expect(buildWorkbook(smallWorkbook)).rejects.toMatchObject({ code: "not-built" });
    expect(again.model.customProperties.get("constructor")).toBe(5);
  });

  test("when even the removal fails, the sheets are named and events are heard again", async () => {
    const { host, model } = await startExcel({ book: userBook() });
    model.listeners.add((change) => {
      // Somebody protects the structure just then, and the next thing fails.
      if (change.kind === "charts" && model.password === null) {
        model.password = "x";
        host.failAt(1);
      }
    });
    await expect(buildWorkbook(smallWorkbook)).rejects.toMatchObject({
      code: "not-removed",
      details: { sheets: "Pieni, Piilossa" },
    });
    expect(model.eventsEnabled).toBe(true);
  });
});

describe("nothing is built over what is there", () => {
  test.each<[string, (book: ReturnType<typeof userBook>) => void, string]>([
    ["a sheet, whatever its letters' size", ({ sheets }) => rename(sheets[0], "PIENI"), "sheet-exists"],
    ["a name", ({ names }) => void names.push({ ...NAME, name: "valinnat" }), "name-exists"],
    [
      "a name like a table of ours",
      ({ names }) => void names.push({ ...NAME, name: "smallRows" }),
      "name-exists",
    ],
    ["a table", ({ sheets }) => rename(sheets[0]?.tables[0], "SmallRows"), "table-exists"],
    ["a protected structure", (book) => void (book.password = ""), "workbook-protected"],
  ])("%s", async (_, prepare, code) => {
    const book = userBook();
    prepare(book);
    const { host, model } = await startExcel({ book });
    const before = contentOf(model);
    await expect(buildWorkbook(smallWorkbook)).rejects.toMatchObject({ code });
    expect(contentOf(model)).toEqual(before);
    expect(host.count.syncs).toBe(1);
  });
});

function olderBook() {
  const book = userBook();
  book.xmlParts.push({ id: "{old}", xml: '<workbook xmlns="urn:lapimurto:workbook" schema="0"/>' });
  book.customProperties.set("lapimurto.schema", "0");
  return book;
}

const NAME = { name: "", formula: "=1", visible: true, comment: "" };

function rename(named: { name: string } | undefined, name: string): void {
  if (!named) throw new Error(`nothing to call ${name}`);
  named.name = name;
}

function firstSheet() {
  const [sheet] = smallWorkbook.sheets;
  if (!sheet) throw new Error("the small workbook has no sheet");
  return sheet;
}

test("a text that looks like a number, a date or a formula stays a text", async () => {
  const { model } = await startExcel();
  const texts = ["00440213", "1/2", "=1+1", "'a", "TRUE", "13,5 %", "+358", "#N/A", "-x"];
  const sheet = firstSheet();
  const cells = texts.map((value, row) => ({ row, column: 5, style: "text" as const, value }));
  await buildWorkbook({
    ...smallWorkbook,
    sheets: [{ ...sheet, cells: [...sheet.cells, ...cells] }, ...smallWorkbook.sheets.slice(1)],
  });
  const made = model.sheets.find(({ name }) => name === "Pieni");
  expect(texts.map((_, row) => made?.cells.get(row * 16_384 + 5)?.value)).toEqual(texts);
});

test("a number that is not finite is refused before anything is made", async () => {
  const { model } = await startExcel({ book: userBook() });
  const before = contentOf(model);
  const sheet = firstSheet();
  const bad = { row: 9, column: 9, style: "text" as const, value: Infinity };
  await expect(
    buildWorkbook({ ...smallWorkbook, sheets: [{ ...sheet, cells: [...sheet.cells, bad] }] }),
  ).rejects.toMatchObject({ code: "not-a-number" });
  expect(contentOf(model)).toEqual(before);
});

test("50,000 cells more are sent in parts that Excel on the web takes", async () => {
  const sheet = firstSheet();
  const cells = Array.from({ length: 50_000 }, (_, index) => {
    return { row: 20 + Math.floor(index / 5), column: index % 5, style: "text" as const, value: index };
  });
  const { host, model } = await startExcel();
  await buildWorkbook({
    ...smallWorkbook,
    sheets: [{ ...sheet, cells: [...sheet.cells, ...cells] }, ...smallWorkbook.sheets.slice(1)],
  });
  expect(host.count.syncs).toBe(1 + 4);
  const made = model.sheets.find(({ name }) => name === "Pieni");
  expect(
    cells.every(({ row, column, value }) => made?.cells.get(row * 16_384 + column)?.value === value),
  ).toBe(true);
});
