import { source, type AxeResults, type RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describeWith } from "../programs";
import { goTo, recolour } from "../taskpane/paneBrowser";
import { Workbench } from "./Workbench";

/** Widths of the pane, in pixels: as narrow as it gets and rather wide. */
const WIDTHS = [320, 420];
/** Excel's window by theme; the system's own colours take the place of both. */
const THEMES = { light: "#FFFFFF", dark: "#262626", contrast: "#FFFFFF" } as const;
type Theme = keyof typeof THEMES;

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  iframes: false,
};

/** What others make and we cannot change. */
const NOT_OURS = [
  // Fluent's own: where the focus turns around in menus; nothing that anybody reads.
  "[data-tabster-dummy]",
];

describeWith("chromium", "pane and page can be used by everybody", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path, { width: 1280, height: 900 });
    await workbench.page.emulateMedia({ reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await workbench.stop();
  });

  test("the start page", async () => {
    await workbench.load("fi");
    expect(await violationsOfPage(workbench)).toEqual([]);
  });

  test("the pane before there is a workbook of ours", async () => {
    await workbench.page.click(".go-on");
    expect(await violationsOfPane(workbench)).toEqual([]);
  });

  test("an open workbook with its charts", async () => {
    await workbench.load("fi");
    await workbench.fresh("sampleTeam");
    await workbench.tab("Kaaviot");
    await workbench.page.waitForSelector(".chart svg");
    expect(await violationsOfPage(workbench)).toEqual([]);
  });

  test.each([
    "Viikko",
    "Kaaviot",
    "Kokeilut",
    "Välivalmennus",
    "Ideat",
    "Itsearvio",
    "Raportit",
    "Mittarit",
    "Tarkista",
    "Aloitus",
  ])("the pane's %s", async (view) => {
    await goTo({ page: await workbench.pane() }, view);
    expect(await violationsOfPane(workbench)).toEqual([]);
  });

  test("the open menu of views, and the settings", async () => {
    const pane = await workbench.pane();
    await pane.locator("nav").getByRole("button").click();
    await pane.getByRole("menuitem").first().waitFor();
    expect(await violationsOfPane(workbench)).toEqual([]);
    await pane.locator("body").press("Escape");
    await pane.getByRole("button", { name: "Kieli ja asetukset" }).click();
    await pane.getByLabel("Tekstin koko").waitFor();
    expect(await violationsOfPane(workbench)).toEqual([]);
  });

  test.each(["Viikko", "Ideat", "Kokeilut"])("the pane's %s in letters twice as large", async (view) => {
    const pane = await workbench.pane();
    await pane.getByLabel("Tekstin koko").selectOption("2");
    await goTo({ page: pane }, view);
    expect(await violationsOfPane(workbench)).toEqual([]);
    await pane.getByLabel("Tekstin koko").selectOption("1");
  });

  test("a new test of change", async () => {
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "Sulje asetukset" }).click();
    await pane.getByRole("button", { name: "Uusi kokeilu" }).click();
    expect(await violationsOfPane(workbench)).toEqual([]);
  });

  test("the menu of a cell, and the chart of its column", async () => {
    await workbench.tab("Viikot");
    await workbench.press("C8", { button: "right" });
    expect(await violationsOfPage(workbench)).toEqual([]);
    await workbench.page.click(".menu >> text=Sarakkeen aikasarjakaavio");
    await (await workbench.pane()).waitForSelector("svg[role=img], figure svg");
    expect(await violationsOfPane(workbench)).toEqual([]);
  });

  test("a message and an open log", async () => {
    await workbench.tab("Kaaviot");
    await workbench.typeLocked("A1", "99");
    await workbench.page.click(".log summary");
    expect(await violationsOfPage(workbench)).toEqual([]);
  });

  test("the question before another workbook", async () => {
    await workbench.tab("Viikot");
    await workbench.type("F8", "31");
    await workbench.page.click("[data-action=start]");
    await workbench.page.click("[data-fresh=sampleRound]");
    await workbench.page.waitForSelector("dialog");
    expect(await violationsOfPage(workbench)).toEqual([]);
    await workbench.page.click("text=Avaa toinen lataamatta");
  });

  test("the pane's split", async () => {
    await workbench.page.waitForSelector("#start", { state: "hidden" });
    await workbench.page.click("[data-control='Lapimurto.Split']");
    await (await workbench.pane()).waitForSelector("text=Jako täsmää sentilleen");
    expect(await violationsOfPane(workbench)).toEqual([]);
  });
});

const THEME_NAMES = Object.keys(THEMES) as Theme[];

/** What axe finds in the page around the pane. */
async function violationsOfPage(workbench: Workbench): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of THEME_NAMES) {
    await colour(workbench, theme);
    found.push(...(await violations(workbench.page, theme)));
  }
  return found;
}

/** What axe finds in the pane, in each theme and width. */
async function violationsOfPane(workbench: Workbench): Promise<readonly string[]> {
  const pane = await workbench.pane();
  const found: string[] = [];
  for (const theme of THEME_NAMES) {
    await colour(workbench, theme);
    await pane.evaluate(recolour, THEMES[theme]);
    await drawn(pane);
    for (const width of WIDTHS) {
      await workbench.page.evaluate(
        (pixels) => document.getElementById("pane")?.style.setProperty("--pane-width", `${pixels}px`),
        width,
      );
      await drawn(pane);
      found.push(...(await violations(pane, `${theme} ${width}`)));
    }
  }
  return found;
}

/** What was changed is on the screen. */
const drawn = (place: Frame): Promise<unknown> =>
  place.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function colour({ page }: Workbench, theme: Theme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
}

/** A line for each thing that axe finds: where, which rule, which elements. */
async function violations(place: Page | Frame, where: string): Promise<readonly string[]> {
  if (!(await place.evaluate("'axe' in window"))) await place.evaluate(source);
  const { violations: found } = (await place.evaluate(
    ([options, exclude]) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run({ exclude: [...exclude] }, options),
    [OPTIONS, NOT_OURS] as const,
  )) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${where}: ${id} ${target.join(" ")} ${html.slice(0, 160)}`),
  );
}
