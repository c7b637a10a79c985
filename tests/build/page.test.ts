import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page, type Route } from "playwright-core";
import { customFunctions } from "../../src/functions/customFunctions";
import { commands } from "../../src/commands/commands";
import { HOST_INFO } from "../../src/workbench/office/transport/ClientWindow";
import { describeWith } from "../programs";
import { built, dist, fetchedKilobytes } from "./built";
import { hostScript } from "./hostScript";

const ORIGIN = "https://localhost:3000/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const client = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** What the page fetched, in order, and what the browser held against it. */
type Visit = { page: Page; fetched: string[]; refused: string[]; complaints: string[] };

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
};

/** Answers for the two places that the page may fetch from; Microsoft's own comes from the npm package. */
async function answer(route: Route, { fetched, refused }: Visit): Promise<void> {
  const address = route.request().url().split(/[?#]/)[0] ?? "";
  const folder = address.startsWith(ORIGIN) ? dist : address.startsWith(CDN) ? client : null;
  if (folder === null) {
    refused.push(address);
    return route.abort();
  }
  const name = address.slice((folder === dist ? ORIGIN : CDN).length);
  fetched.push(folder === dist ? name : `CDN ${name}`);
  const contentType = contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return route.fulfill({ body: await readFile(join(folder, name)), contentType });
}

/** Runs in the page: notes the scripts that were loaded when the first thing showed. */
function noteFirstShown(): void {
  const noted = window as { shownWith?: string[] };
  new MutationObserver(() => {
    if (noted.shownWith || !document.querySelector("#root")?.hasChildNodes()) return;
    noted.shownWith = performance.getEntriesByType("resource").map(({ name }) => name);
  }).observe(document, { childList: true, subtree: true });
}

async function visit(browser: Browser | BrowserContext, host: string, query = HOST_INFO): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  const seen: Visit = { page, fetched: [], refused: [], complaints: [] };
  await page.route("**/*", (route) => answer(route, seen));
  page.on("pageerror", ({ message }) => seen.complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.complaints.push(message.text());
  });
  await page.addInitScript(host);
  await page.addInitScript(noteFirstShown);
  await page.goto(`${ORIGIN}taskpane.html?${query}`);
  return seen;
}

describeWith("chromium", "the page as Excel loads it", (executablePath) => {
  let browser: Browser;
  let seen: Visit;
  /** Our own scripts that were fetched until something showed. */
  let shownWith: readonly string[];

  beforeAll(async () => {
    built("taskpane.html");
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath, args });
    seen = await visit(browser, await hostScript());
    await seen.page.locator("#root h1").waitFor();
    const loaded = await seen.page.evaluate(() => (window as { shownWith?: string[] }).shownWith ?? []);
    shownWith = loaded
      .filter((name) => name.startsWith(ORIGIN) && name.endsWith(".js"))
      .map((name) => name.slice(ORIGIN.length));
  });
  afterAll(() => browser?.close());

  test("functions and commands are associated before the pane is fetched", async () => {
    expect(seen.fetched[1]).toBe("CDN office.js");
    expect(shownWith.slice(0, 2)).toEqual(["functions.js", "taskpane.js"]);
    type Association = { readonly _association: { readonly mappings: object } };
    const associated = await seen.page.evaluate(() => {
      const idsOf = (part: unknown) => Object.keys((part as Association)._association.mappings);
      return { functions: idsOf(CustomFunctions), commands: idsOf(Office.actions) };
    });
    expect(associated.functions.sort()).toEqual(Object.keys(customFunctions).sort());
    // The client keeps ids in capitals.
    const ids = Object.keys(commands).map((id) => id.toUpperCase());
    expect(associated.commands.sort()).toEqual(ids.sort());
  });

  test("what is fetched before anything shows is less than 130 kB", () => {
    expect(shownWith.length).toBeGreaterThan(2);
    const sizes = shownWith.map((name) => fetchedKilobytes(built(name)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130);
  });

  test("the content security policy lets everything through that the page needs", () => {
    expect(seen.complaints).toEqual([]);
  });

  test("nothing is fetched from elsewhere", () => {
    expect(seen.refused).toEqual([]);
  });

  test.each([
    ["fi-FI", "Läpimurto toimii Excelissä."],
    ["sv-FI", "Läpimurto fungerar i Excel."],
  ])("a plain browser in %s is told that the pane works inside Excel", async (locale, sentence) => {
    const context = await browser.newContext({ locale });
    const { page } = await visit(context, "", "");
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
    await context.close();
  });

  test("a pane that cannot be fetched says so", async () => {
    const context = await browser.newContext({ locale: "fi-FI" });
    const page = await context.newPage();
    await page.route("**/*", (route) => answer(route, { page, fetched: [], refused: [], complaints: [] }));
    await page.route(/localhost:3000\/\d+\.js/, (route) => route.abort());
    await page.goto(`${ORIGIN}taskpane.html`);
    await page.getByRole("alert").filter({ hasText: "Läpimurron osa ei latautunut." }).waitFor();
    await context.close();
  });

  test("no script runs that stands in the page itself, and no text is run as code", async () => {
    await seen.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.planted = 'script'";
      document.head.append(script);
      setTimeout("window.planted = 'text'", 0);
    });
    await seen.page.waitForTimeout(100);
    expect(await seen.page.evaluate(() => "planted" in window)).toBe(false);
    expect(seen.complaints).toHaveLength(2);
  });
});
