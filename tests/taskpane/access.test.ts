import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/taskpane/version";
import { describeWith } from "../programs";
import { goTo, openSample, panesOf, type OpenPane } from "./paneBrowser";

test("the version that the pane shows is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(VERSION).toBe(version);
});

describeWith("chromium", "the pane for everybody", (path) => {
  const open = panesOf(path);

  /** Pixels that stick out at the right, and text that is cut off at its own edge. */
  const overflowOf = async ({ page }: OpenPane) => {
    // An arrow that is turning reaches over its button.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    return page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - window.innerWidth,
      cut: [...document.querySelectorAll("h1, h2, h3, p, button, a, input, select")]
        .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
          const wide = scrollWidth > clientWidth + 1;
          const high = scrollHeight > clientHeight + 1;
          return clientWidth > 0 && (wide || high);
        })
        // The name in the header ends in three dots.
        .filter((element) => element.closest("header") === null)
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    }));
  };

  /** What is too low to be pressed with a finger. */
  const smallTargets = ({ page }: OpenPane) =>
    page.evaluate(() =>
      [...document.querySelectorAll("button, select, a, [role=tab], [role=slider]")]
        // A tab that is in the menu now has no size.
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );

  test.each([
    [320, 1],
    [320, 2],
    [420, 1.5],
  ])("nothing sticks out at %i px with the text at %d", async (width, textSize) => {
    const pane = await open({ width, textSize });
    const { page } = pane;
    expect(await overflowOf(pane)).toEqual({ sideways: 0, cut: [] });
    await page.getByRole("button", { name: "Luo tiimin työkirja" }).click();
    await page.getByLabel("Tiimin nimi").waitFor();
    expect(await overflowOf(pane)).toEqual({ sideways: 0, cut: [] });
    await page.getByRole("button", { name: "Takaisin" }).click();
    await openSample(pane, "team");
    await page.locator("svg.run-chart[role=img]").first().waitFor();
    await page.getByRole("button", { name: "Luvut viikoittain" }).click();
    expect(await overflowOf(pane)).toEqual({ sideways: 0, cut: [] });
  });

  test.each([
    [320, 1],
    [320, 2],
  ])(
    "every view of a team fits %i px with the text at %d, and its targets are 24 px high",
    async (width, textSize) => {
      const pane = await open({ width, textSize });
      const { page } = pane;
      await openSample(pane, "team");
      for (const view of ["Viikko", "Kokeilut", "Ideat", "Itsearvio", "Välivalmennus"]) {
        await goTo(pane, view);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForTimeout(200);
        expect({ view, ...(await overflowOf(pane)) }).toEqual({ view, sideways: 0, cut: [] });
        expect({ view, small: await smallTargets(pane) }).toEqual({ view, small: [] });
      }
    },
  );

  test("the split fits 320 px with large text too", async () => {
    const pane = await open({ width: 320, textSize: 2 });
    await openSample(pane, "round");
    await pane.page.getByRole("heading", { name: "Jako täsmää sentilleen" }).waitFor();
    expect(await overflowOf(pane)).toEqual({ sideways: 0, cut: [] });
  });

  test("the keyboard goes from the header through the views and the content to the footer", async () => {
    const pane = await open();
    const { page } = pane;
    await openSample(pane, "round");
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("button", { name: "Kieli ja asetukset" }).focus();
    const stops: string[] = [];
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press("Tab");
      stops.push(await focused());
    }
    expect(stops.map((stop) => stop.replace("LaskunjakoLaskunjako", "Laskunjako"))).toEqual([
      "Laskunjako",
      "Tarkistussummat, €",
      "Kirjoita työkirjaan",
    ]);
    await page.getByRole("tab", { name: "Laskunjako" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Kierroksen työkirja on auki" }).waitFor();
    expect(await focused()).toBe("Kierroksen työkirja on auki");
  });

  test("follows Excel's colours when the person comes back to it", async () => {
    const { page, recolour } = await open();
    const isIn = (expected: string) =>
      page.waitForFunction((colour) => {
        const pane = document.querySelector("main")?.parentElement;
        return pane !== null && pane !== undefined && getComputedStyle(pane).backgroundColor === colour;
      }, expected);
    await isIn("rgb(250, 250, 250)");
    await recolour("#262626");
    await isIn("rgb(31, 31, 31)");
  });

  test("targets are at least 24 pixels high", async () => {
    const pane = await open();
    await openSample(pane, "team");
    await pane.page.locator("svg.run-chart[role=img]").first().waitFor();
    expect(await smallTargets(pane)).toEqual([]);
  });
});
