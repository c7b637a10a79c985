import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { Dialog, Page } from "playwright-core";
import { readBook } from "../../src/workbench/file/readBook";
import { writeWorkbook } from "../../src/render/xlsx/writeWorkbook";
import { withParts } from "../intake/workbook/hostileFiles";
import { describeWith } from "../programs";
import { templates } from "./templates";
import { Workbench } from "./Workbench";

describeWith("chromium", "what was typed in the workbench is not lost", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path);
    await workbench.load("fi");
    await workbench.fresh("team");
    await workbench.tab("Viikot");
  });
  afterAll(async () => {
    await workbench.stop();
  });
  afterEach(() => {
    expect(workbench.problems).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  const sheet = () => workbench.run(({ current }) => current.name);

  test("a page with nothing typed is left without a question", async () => {
    await workbench.settle();
    expect(await workbench.run(({ current }) => current.unsaved)).toBe(false);
    expect(await questionsOnReload(workbench.page)).toEqual([]);
    await workbench.page.waitForSelector("body[data-ready]");
    await workbench.fresh("team");
    await workbench.tab("Viikot");
  });

  test("a reload asks when something was typed, and stays", async () => {
    await workbench.type("F8", "31");
    expect(await questionsOnReload(workbench.page)).toEqual(["beforeunload"]);
    expect(await workbench.value("Viikot", "F8")).toBe(31);
  });

  test("a second tab is a workbook of its own", async () => {
    const second = await workbench.secondTab();
    await second.load("fi");
    await second.fresh("sampleTeam");
    await second.tab("Viikot");
    const [row] = await second.values("Viikot", "A8:F8");
    await second.type("F8", "7");
    expect(await second.value("Viikot", "F8")).toBe(7);
    expect(row).not.toEqual((await workbench.values("Viikot", "A8:F8"))[0]);
    await second.page.close();
    expect(await workbench.value("Viikot", "F8")).toBe(31);
    await workbench.type("F9", "32");
    expect(await workbench.value("Viikot", "F9")).toBe(32);
    expect(second.problems).toEqual([]);
  });

  test("another workbook asks first, and Escape keeps the open one", async () => {
    const before = await sheet();
    await workbench.page.click("[data-action=start]");
    await workbench.page.click("[data-fresh=sampleRound]");
    await workbench.page.waitForSelector("dialog >> text=Pidä avoin työkirja");
    await workbench.page.keyboard.press("Escape");
    await workbench.page.waitForSelector("dialog", { state: "detached" });
    expect(await sheet()).toBe(before);
    expect(await workbench.value("Viikot", "F8")).toBe(31);
  });

  test("files that are no workbooks are refused at once, in the page's language", async () => {
    for (const [name, bytes, sentence] of [
      ["kirje.xlsx", zipSync({ "word/document.xml": strToU8("<a/>") }), "ei ole Excel-työkirja"],
      ["pommi.xlsx", zipSync({ "xl/workbook.xml": new Uint8Array(5e7) }), "enemmän kuin tässä voidaan avata"],
      ["puolikas.xlsx", (await team()).slice(0, 5000), "on vioittunut"],
    ] as const) {
      await workbench.drop(name, bytes);
      await workbench.page.waitForSelector(`.message.refused >> text=${sentence}`);
      expect(await workbench.page.textContent(".message")).toContain("Avoin työkirja jäi ennalleen.");
    }
    expect(await workbench.page.locator("dialog").count()).toBe(0);
    expect(await workbench.value("Viikot", "F8")).toBe(31);
  });

  test("the open workbook can be downloaded before another takes its place", async () => {
    await workbench.page.click("[data-fresh=round]");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.click("text=Lataa ja avaa toinen"),
    ]);
    const book = readBook(new Uint8Array(readFileSync(await download.path())));
    expect(book.sheets.find(({ name }) => name === "Viikot")?.cells.get(7 * 16_384 + 5)?.value).toBe(31);
    await workbench.page.waitForSelector("#start", { state: "hidden" });
    expect(await sheet()).toBe("Kierros.xlsx");
    expect(await workbench.run(({ current }) => current.unsaved)).toBe(false);
  });

  test("a file with a circle, a cell far down and a rule for a whole sheet is shown all the same", async () => {
    await workbench.drop("outo.xlsx", await oddBook());
    await workbench.page.waitForSelector(".message.done >> text=outo.xlsx on auki.");
    await workbench.settle();
    await workbench.tab("Ohje");
    await workbench.type("E2", "=1+1");
    expect(await workbench.value("Ohje", "E2")).toBe(2);
  });
});

/** Reload as a person would, and stay when asked; what was asked. */
async function questionsOnReload(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  const hear = (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  };
  page.on("dialog", hear);
  const loaded = page.waitForEvent("load", { timeout: 2000 }).catch(() => null);
  await page.evaluate(() => setTimeout(() => location.reload()));
  await loaded;
  page.off("dialog", hear);
  return asked;
}

const team = async () => {
  const { blankTeam } = templates("fi");
  if (!blankTeam) throw new Error("no template");
  return writeWorkbook(blankTeam);
};

/** Lawful, but made to keep a program busy: circles, whole sheets and the last cell. */
async function oddBook(): Promise<Uint8Array> {
  return withParts(await team(), /^xl\/worksheets\/sheet1\.xml$/, (xml) =>
    xml.replace(
      /<\/sheetData>/,
      '<row r="900"><c r="G900"><f>G900+1</f></c></row>' +
        '<row r="1048000"><c r="C1048000"><v>1</v></c></row></sheetData>' +
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="999"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    ),
  );
}
