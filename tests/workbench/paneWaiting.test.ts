import type { Route } from "playwright-core";
import { languages } from "../../src/i18n/language";
import { workbenchText } from "../../src/i18n/workbench/workbenchText";
import { describeWith } from "../programs";
import { Workbench } from "./Workbench";

describeWith("chromium", "a pane that takes its time", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path);
  });
  afterAll(async () => {
    await workbench.stop();
  });

  test.each(languages)("says so until it has drawn something, in %s", async (language) => {
    const { page } = workbench;
    await workbench.load(language);
    await workbench.pane();
    const held: Route[] = [];
    await page.route("**/addin/taskpane.js", (route) => void held.push(route));
    await page.click("[data-fresh=team]");
    await page.waitForSelector("#start", { state: "hidden" });
    const waiting = page.locator(".pane-waiting");
    await waiting.waitFor();
    expect(await waiting.textContent()).toBe(workbenchText[language].loading);
    // Also when office.js is there and only the pane's own script is late.
    while (held.length === 0) await page.waitForTimeout(20);
    expect(await waiting.isVisible()).toBe(true);
    for (const route of held) await route.continue();
    await waiting.waitFor({ state: "hidden" });
    await (await workbench.pane()).waitForSelector("h1");
    await page.unroute("**/addin/taskpane.js");
    expect(workbench.problems).toEqual([]);
  });
});
