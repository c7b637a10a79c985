import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { describeWith } from "../programs";
import { readBook } from "../../src/workbench/file/readBook";
import type { Workbench as PageWorkbench } from "../../src/workbench/page/Workbench";
import { Workbench } from "./Workbench";

describeWith("chromium", "the workbench in a browser", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path);
  });
  afterAll(async () => {
    await workbench.stop();
  });
  afterEach(() => {
    expect(workbench.problems).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  test("the start page says that this is not Excel, in three languages", async () => {
    for (const [language, sentence] of [
      ["fi", "Mitä tämä ei todista"],
      ["sv", "Vad det inte bevisar"],
      ["en", "What this does not prove"],
    ] as const) {
      await workbench.load(language);
      await expect(workbench.page.textContent("#start")).resolves.toContain(sentence);
      expect(await workbench.page.getAttribute("html", "lang")).toBe(language);
    }
  });

  test("a new team workbook opens with its sheets and its pane", async () => {
    await workbench.load("fi");
    await workbench.fresh("team");
    const tabs = await workbench.page.locator("#grid [role=tab]").allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(["Ohje", "Viikot", "Kaaviot", "Mittarit"]));
    expect(tabs).not.toContain("Laskenta");
    expect(await workbench.run(({ current }) => current.book.active.name)).toBe("Ohje");
    expect(await workbench.page.textContent("#grid [role=tab][aria-selected=true]")).toBe("Ohje");
    await workbench.picture("new-team");
  });

  test("typing with real keys reaches the model, with a decimal comma", async () => {
    await workbench.tab("Viikot");
    await workbench.type("F8", "31,5");
    expect(await workbench.value("Viikot", "F8")).toBe(31.5);
  });

  test("a number that comes from another sheet is not typed over, and the sheet is named", async () => {
    await workbench.type("C8", "31");
    await workbench.page.waitForSelector("text=Luku tulee taulukosta T3_ajat. Kirjoita se sinne.");
    await workbench.page.click("button:has-text('Selvä')");
    // What lies under a question takes no clicks until it has faded away.
    await workbench.page.waitForSelector(".univer-fixed.univer-inset-0", { state: "detached" });
    expect(await workbench.value("Viikot", "C8")).toBe("");
  });

  test("what is typed raises the add-in's event with the value before and after", async () => {
    const frame = await workbench.pane();
    await listen(frame, "Viikot");
    await workbench.type("F9", "22");
    await workbench.type("F9", "23");
    await frame.waitForFunction(() => (window as unknown as Heard).heard.length === 2);
    const [, second] = await frame.evaluate(() => (window as unknown as Heard).heard);
    expect(second).toMatchObject({
      address: "F9",
      source: "Local",
      triggerSource: "Unknown",
      changeType: "RangeEdited",
      details: { valueBefore: 22, valueAfter: 23 },
    });
  });

  test("undo in the grid reaches the model", async () => {
    await workbench.page.keyboard.press("Control+z");
    await workbench.until(({ current }) => current.book.active.cells.get(8 * 16_384 + 5)?.value === 22);
  });

  test("a custom function spills its table into the cells", async () => {
    await workbench.type("N7", "=LAPIMURTO.RUNCHART.SUMMARY(F7:F20)");
    await workbench.until(({ current }) => current.book.active.cells.get(7 * 16_384 + 14)?.spilled === true);
    const [headers, row] = await workbench.values("Viikot", "N7:P8");
    expect(headers).toEqual(["phase", "from", "to"]);
    expect(row).toEqual([1, 1, 14]);
    await workbench.picture("spilled");
  });

  test("a custom function that fails shows #VALUE! and its message is in the log", async () => {
    await workbench.type("N12", '=LAPIMURTO.CASHROUND("kaksi")');
    await workbench.until(
      ({ current }) => current.book.active.cells.get(11 * 16_384 + 13)?.value === "#VALUE!",
    );
    await workbench.page.waitForSelector(".log-failed", { state: "attached" });
    expect(await workbench.page.textContent(".log-failed")).toMatch(
      /Viikot!N12: LAPIMURTO\.CASHROUND .*#VALUE!/,
    );
  });

  test("a number without a format shows the decimal sign of the language", async () => {
    await workbench.type("N14", "=5/2");
    expect(await workbench.value("Viikot", "N14")).toBe(2.5);
    const shown = ({ grid }: PageWorkbench) =>
      grid.api.getActiveWorkbook()?.getActiveSheet().getRange("N14").getDisplayValue() === "2,5";
    await workbench.until(shown);
  });

  test("a locked cell of a protected sheet refuses, with one sentence", async () => {
    await workbench.tab("Kaaviot");
    const before = await workbench.value("Kaaviot", "A1");
    await workbench.typeLocked("A1", "99");
    expect(await workbench.value("Kaaviot", "A1")).toBe(before);
    expect(await workbench.page.textContent(".message.refused")).toContain("Kaaviot on suojattu");
  });

  test("a broken file is refused and the open workbook stays", async () => {
    await workbench.drop("rikki.xlsx", new Uint8Array([80, 75, 3, 4, 1, 2, 3]));
    await workbench.page.waitForSelector(".message.refused >> text=Avoin työkirja jäi ennalleen.");
    expect(await workbench.value("Viikot", "F8")).toBe(31.5);
  });

  test("the workbook is downloaded with what was typed, and opens again", async () => {
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.click("[data-action=download]"),
    ]);
    expect(download.suggestedFilename()).toBe("Tiimi.xlsx");
    const file = await download.path();
    const book = readBook(new Uint8Array(readFileSync(file)));
    const weeks = book.sheets.find(({ name }) => name === "Viikot");
    expect(weeks?.cells.get(7 * 16_384 + 5)?.value).toBe(31.5);
    expect(weeks?.cells.get(6 * 16_384 + 13)?.formula).toBe("=LAPIMURTO.RUNCHART.SUMMARY(F7:F20)");
    expect(weeks?.cells.get(7 * 16_384 + 13)).toBeUndefined();
  });

  test("the ribbon is the manifest's and its buttons press the add-in's commands", async () => {
    const labels = await workbench.page.locator("#ribbon .control").allTextContents();
    expect(labels).toEqual(["Avaa Läpimurto", "Kaaviot", "Laskunjako"]);
    await workbench.page.click("[data-action=pane]");
    await workbench.page.waitForSelector("#pane.hidden", { state: "attached" });
    await workbench.page.click("[data-control='Lapimurto.Charts']");
    await workbench.page.waitForSelector("#pane:not(.hidden)");
  });

  test("the sample team's charts are drawn over their cells and follow the data", async () => {
    await workbench.load("fi");
    await workbench.fresh("sampleTeam");
    await workbench.tab("Kaaviot");
    await workbench.page.waitForSelector(".chart svg");
    expect(await workbench.page.locator(".chart").count()).toBeGreaterThanOrEqual(5);
    const drawn = () =>
      workbench.page.locator(".chart svg").evaluateAll((all) => all.map((svg) => svg.innerHTML));
    const before = await drawn();
    await workbench.picture("charts");
    await workbench.tab("Viikot");
    const [column = ""] = await workbench.columns(["Puhelut samana päivänä"]);
    await workbench.type(`${column}7`, "7");
    await workbench.settle();
    await workbench.tab("Kaaviot");
    await expect(drawn()).resolves.not.toEqual(before);
  });
});

type Heard = { heard: unknown[] };

/** Listen in the pane with Microsoft's client, as the add-in does. */
async function listen(frame: Frame, sheet: string): Promise<void> {
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const own = window as unknown as Heard;
        own.heard = [];
        context.workbook.worksheets.getItem(name).onChanged.add(async (event) => {
          own.heard.push({ ...event, details: event.details });
        });
        await context.sync();
      }),
    sheet,
  );
}
