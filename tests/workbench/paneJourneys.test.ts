import type { Frame } from "playwright-core";
import { boxOf, cellAddress } from "../../src/templates/address";
import type { Workbench as PageWorkbench } from "../../src/workbench/page/Workbench";
import { describeWith } from "../programs";
import { Workbench } from "./Workbench";

/** Calls answered on the same day, of a hundred each week: twelve weeks as ever, then eight worse ones. */
const HIGH = [91, 88, 93, 90, 87, 92, 89, 94, 90, 88, 91, 93];
const LOW = ["54", "52", "55", "53", "52", "54", "51", "53"];

describeWith("chromium", "the add-in's pane in the workbench", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path);
  });
  afterAll(async () => {
    await workbench.stop();
  });
  afterEach(async () => {
    expect(workbench.problems).toEqual([]);
    expect(workbench.outside).toEqual([]);
    expect(await workbench.run(({ current }) => current.host.missing)).toEqual([]);
    expect(await workbench.run(({ current }) => current.host.faults.map(String))).toEqual([]);
  });

  test("creates a team's workbook in an empty one", async () => {
    await workbench.load("fi");
    await workbench.page.click(".go-on");
    const pane = await workbench.pane();
    await pane.click("button:has-text('Luo tiimin työkirja')");
    await pane.locator("input[type=text], input:not([type])").first().fill("Koivuranta");
    await pane.locator("button", { hasText: "Luo tiimin työkirja" }).last().click();
    await pane.waitForSelector("text=Tiimin työkirja on valmis");
    await workbench.settle();
    const sheets = await workbench.run(({ current }) => current.book.sheets.map(({ name }) => name));
    expect(sheets).toEqual(
      expect.arrayContaining(["Taul1", "Ohje", "Viikot", "Laskenta", "Kaaviot", "Mittarit"]),
    );
    expect(await workbench.value("Ohje", "B4")).toBe("Koivuranta");
    await workbench.picture("created-team");
  });

  test("says after eight low weeks what has changed, in the pane and in a cell", async () => {
    await workbench.tab("Viikot");
    const calls = await workbench.columns(["Puhelut samana päivänä", "Puhelut kaikki"]);
    await colleagueWrites(
      workbench,
      `${calls[1]}7`,
      [...HIGH, ...LOW].map(() => 100),
    );
    await colleagueWrites(workbench, `${calls[0]}7`, HIGH);
    await workbench.type("L7", `=LAPIMURTO.RUNCHART.SUMMARY(${calls[0]}7:${calls[0]}66)`);
    await workbench.until(verdictCalculated);
    expect(await workbench.value("Viikot", "Z8")).toBe("none");
    await workbench.page.click("[data-control='Lapimurto.Charts']");
    const pane = await workbench.pane();
    await pane.selectOption("select", "phone_same_day");
    await pane.waitForSelector("text=Ei muutosta");
    await workbench.typeDown(`${calls[0]}19`, LOW);
    await pane.waitForSelector("text=Puhelinsaatavuus on laskenut");
    await workbench.until(
      ({ current }) => current.book.active.cells.get(7 * 16_384 + 25)?.value === "signal",
    );
    await workbench.picture("eight-low-weeks");
  });

  test("hears what a co-author changed", async () => {
    const pane = await workbench.pane();
    const [column = ""] = await workbench.columns(["Puhelut samana päivänä"]);
    await colleagueWrites(workbench, `${column}26`, [8]);
    await pane.waitForSelector("text=/\\b8\\s?%/", { state: "attached" });
    expect(await workbench.value("Viikot", `${column}26`)).toBe(8);
  });

  test("splits the sample invoice anew after a weight was changed, and undoes it", async () => {
    await workbench.load("fi");
    await workbench.fresh("sampleRound");
    await workbench.page.click("[data-control='Lapimurto.Split']");
    const pane = await workbench.pane();
    await pane.waitForSelector("text=Jako täsmää sentilleen");
    const weight = await firstWeight(workbench);
    const share = weight.replace("D", "E");
    const before = await workbench.values("Laskunjako", `${weight}:${share}`);
    await workbench.tab("Laskunjako");
    await workbench.scrollTo(weight);
    await workbench.type(weight, "20");
    await pane.waitForSelector("button:has-text('Kirjoita työkirjaan'):not([disabled])");
    await pane.click("button:has-text('Kirjoita työkirjaan')");
    await pane.waitForSelector("text=Jako on työkirjassa");
    const [after] = await workbench.values("Laskunjako", `${weight}:${share}`);
    expect(after?.[0]).toBe(20);
    expect(after?.[1]).not.toBe(before[0]?.[1]);
    expect(await workbench.value("Laskunjako", "E4")).toBe(0);
    await workbench.picture("split");
    await pane.click("button:has-text('Kumoa')");
    await pane.waitForSelector("text=Jako kumottiin");
    expect((await workbench.values("Laskunjako", share))[0]?.[0]).toBe(before[0]?.[1]);
  });

  test("speaks the chosen language in page and pane, with the same workbook", async () => {
    await workbench.page.selectOption("[data-action=language]", "sv");
    await workbench.page.waitForSelector("#ribbon >> text=Fakturafördelning");
    const pane = await workbench.pane();
    await pane.waitForSelector("text=Omgångens arbetsbok");
    const sheets = await workbench.run(({ current }) => current.book.sheets.map(({ name }) => name));
    expect(sheets).toContain("Laskunjako");
    await workbench.page.selectOption("[data-action=language]", "fi");
    await workbench.page.waitForSelector("#ribbon >> text=Laskunjako");
  });

  test("works again after the pane was loaded anew", async () => {
    const old = await workbench.pane();
    await old.evaluate(() => location.reload());
    await old.waitForSelector("text=Kierroksen työkirja");
    await workbench.page.click("[data-control='Lapimurto.Split']");
    await old.waitForSelector("text=Tarkistussummat");
  });

  test("can be shown and hidden, and made wider with the keyboard", async () => {
    const width = async () => (await workbench.page.locator("#pane").boundingBox())?.width ?? 0;
    const narrow = await width();
    await workbench.page.focus(".handle");
    for (let press = 0; press < 20; press++) await workbench.page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(480);
    for (let press = 0; press < 20; press++) await workbench.page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
    expect(narrow).toBeGreaterThan(320);
  });

  test("the context menu of a cell charts the selected column", async () => {
    await workbench.load("fi");
    await workbench.fresh("sampleTeam");
    await workbench.tab("Viikot");
    await workbench.press("C8", { button: "right" });
    await workbench.page.click(".menu >> text=Sarakkeen aikasarjakaavio");
    const pane: Frame = await workbench.pane();
    await pane.waitForSelector("svg[role=img], figure svg");
    await workbench.picture("column");
  });

  test("a link on a sheet goes where it points", async () => {
    await workbench.tab("Ohje");
    const rows = await workbench.values("Ohje", "A1:B30");
    const row = rows.findIndex((cells) => cells.includes("Kaaviot"));
    await workbench.press(cellAddress(row, rows[row]?.indexOf("Kaaviot") ?? 0));
    await workbench.until(({ current }) => current.book.active.name === "Kaaviot");
  });
});

/** Somebody else at the same workbook writes into a column of the active sheet. */
function colleagueWrites(workbench: Workbench, first: string, values: readonly number[]): Promise<void> {
  const { top, left } = boxOf(first);
  return workbench.run(
    ({ current, coauthor }, [box, rows]) => void coauthor(current.book.active, box, rows),
    [{ top, left, bottom: top + values.length - 1, right: left }, values.map((value) => [value])] as const,
  );
}

/** The first weight of the shares: their columns are payer, name, key and weight. */
const firstWeight = (workbench: Workbench): Promise<string> =>
  workbench.run(({ current }) => {
    const split = current.book.sheets.find(({ tables }) => tables.some(({ name }) => name === "shareRows"));
    const table = split?.tables.find(({ name }) => name === "shareRows");
    return `D${(table?.box.top ?? 0) + 2}`;
  });

const verdictCalculated = ({ current }: PageWorkbench): boolean =>
  (current.book.active.cells.get(7 * 16_384 + 25)?.value ?? "") !== "";
