import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page, type Route } from "playwright-core";
import { customFunctions } from "../../src/functions/customFunctions";
import { commands } from "../../src/commands/commands";
import { describeWith } from "../programs";
import { built, dist, fetchedKilobytes } from "./built";

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

async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const seen: Visit = { page, fetched: [], refused: [], complaints: [] };
  await page.route("**/*", (route) => answer(route, seen));
  page.on("pageerror", ({ message }) => seen.complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") seen.complaints.push(message.text());
  });
  await page.goto(`${ORIGIN}taskpane.html`);
  return seen;
}

describeWith("chromium", "the page as Excel loads it", (executablePath) => {
  let browser: Browser;
  let seen: Visit;

  beforeAll(async () => {
    built("taskpane.html");
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await chromium.launch({ executablePath, args });
    seen = await visit(browser);
    await seen.page.waitForFunction(() => (document.querySelector("#root")?.childElementCount ?? 0) > 0);
  });
  afterAll(() => browser?.close());

  test("functions and commands are associated before the pane is fetched", async () => {
    const scripts = seen.fetched.filter((name) => name.endsWith(".js"));
    expect(scripts.slice(0, 3)).toEqual(["CDN office.js", "functions.js", "taskpane.js"]);
    type Association = { readonly _association: { readonly mappings: object } };
    const associated = await seen.page.evaluate(() => {
      const idsOf = (part: unknown) => Object.keys((part as Association)._association.mappings);
      return { functions: idsOf(CustomFunctions), commands: idsOf(Office.actions) };
    });
    expect(associated.functions.sort()).toEqual(Object.keys(customFunctions).sort());
    expect(associated.commands.sort()).toEqual(Object.keys(commands).sort());
  });

  test("what is fetched before the pane shows is less than 130 kB", () => {
    const own = seen.fetched.filter((name) => name.endsWith(".js") && !name.startsWith("CDN"));
    const sizes = own.map((name) => fetchedKilobytes(built(name)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130);
  });

  test("the content security policy lets everything through that the page needs", () => {
    expect(seen.complaints).toEqual([]);
  });

  test("nothing is fetched from elsewhere", () => {
    expect(seen.refused).toEqual([]);
  });

  test("no script runs that stands in the page itself, and no text is run as code", async () => {
    const ran = await seen.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      document.head.append(script);
      try {
        return [(window as { planted?: boolean }).planted ?? false, new Function("return true")()];
      } catch {
        return [(window as { planted?: boolean }).planted ?? false, false];
      }
    });
    expect(ran).toEqual([false, false]);
  });
});
