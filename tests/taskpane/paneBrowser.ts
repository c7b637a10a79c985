import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page, type Route } from "playwright-core";
import { HOST_INFO } from "../../src/workbench/office/transport/ClientWindow";
import { built, dist } from "../build/built";
import { hostScript } from "../build/hostScript";
import { SLOWEST_PAGE } from "../programs";
import type { ExcelInPage } from "./excelInPage";

const ORIGIN = "https://localhost:3000/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const client = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** The pane as it was built, in a browser, before our stand-in for Excel. */
type PaneBrowser = {
  readonly open: (options?: PaneOptions) => Promise<OpenPane>;
  readonly close: () => Promise<void>;
};

export type PaneOptions = {
  readonly width?: number;
  readonly language?: "fi" | "sv" | "en";
  readonly textSize?: number;
  readonly forcedColors?: "active" | "none";
};

export type OpenPane = {
  readonly page: Page;
  /** Excel's window gets this colour, "#262626", and the person comes back to the pane. */
  readonly recolour: (background: string) => Promise<void>;
  /** Run something in the page with Excel at hand. */
  readonly excel: <T, A>(run: (excel: ExcelInPage, given: A) => T, given?: A) => Promise<T>;
  /** Own files that were fetched, in order. */
  readonly fetched: readonly string[];
  /** What the browser held against the page, and addresses that it should not ask. */
  readonly complaints: readonly string[];
};

/** A browser for the tests of a file; each test opens panes in it, which must have nothing held against them. */
export function panesOf(executablePath: string): (options?: PaneOptions) => Promise<OpenPane> {
  let browser: PaneBrowser;
  const opened: OpenPane[] = [];
  beforeAll(async () => {
    browser = await startPaneBrowser(executablePath);
  });
  afterEach(async () => {
    for (const { page, complaints, excel } of opened.splice(0)) {
      expect(complaints).toEqual([]);
      expect(await excel(({ host }) => [...host.missing, ...host.faults.map(String)])).toEqual([]);
      await page.context().close();
    }
  });
  afterAll(() => browser?.close());
  return async (options) => {
    const pane = await browser.open(options);
    opened.push(pane);
    return pane;
  };
}

/** Goes to a view: by its tab, or by the menu of those that have no room. */
export async function goTo(
  { page }: { readonly page: Pick<Page, "getByRole" | "locator"> },
  view: string,
): Promise<void> {
  const tab = page.getByRole("tab", { name: view });
  if (await tab.isVisible()) return tab.click();
  await page.locator("nav").getByRole("button").click();
  await page.getByRole("menuitem", { name: view }).click();
}

/** The sample team or round, made as a person would. */
export async function openSample(pane: OpenPane, kind: "team" | "round"): Promise<void> {
  const { page } = pane;
  const [show, make, view] =
    kind === "team"
      ? ["Avaa esimerkkitiimi", "Luo esimerkkitiimi", "Kaaviot"]
      : ["Avaa esimerkkikierros", "Luo esimerkkikierros", "Laskunjako"];
  await page.getByRole("button", { name: show, exact: true }).click();
  await page.getByRole("button", { name: make, exact: true }).click();
  await page.getByRole("tab").first().waitFor();
  await goTo(pane, view);
  await page.locator("[role=tab][aria-selected=true]", { hasText: view }).waitFor();
}

/** Start a browser and build the stand-in that goes into its pages. */
async function startPaneBrowser(executablePath: string): Promise<PaneBrowser> {
  built("taskpane.html");
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const [browser, excel] = await Promise.all([
    chromium.launch({ executablePath, args }),
    hostScript(join(__dirname, "excelInPage.ts")),
  ]);
  return { open: (options = {}) => openPane(browser, excel, options), close: () => browser.close() };
}

async function openPane(browser: Browser, excel: string, options: PaneOptions): Promise<OpenPane> {
  const { width = 320, language = "fi", textSize = 1, forcedColors = "none" } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    forcedColors,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(SLOWEST_PAGE);
  const page = await context.newPage();
  // The sample's last week is over, its next one is not filled in.
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00"));
  const excelIn: OpenPane["excel"] = (run, given) =>
    page.evaluate(`(${String(run)})(window.excel, ${JSON.stringify(given)})`);
  const recolourPage = (background: string) => page.evaluate(recolour, background);
  const pane = {
    page,
    excel: excelIn,
    recolour: recolourPage,
    fetched: [] as string[],
    complaints: [] as string[],
  };
  page.on("pageerror", ({ message }) => pane.complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") pane.complaints.push(message.text());
  });
  await page.route("**/*", (route) => answer(route, pane));
  await page.addInitScript(excel);
  const settings = JSON.stringify({ language, textSize });
  await page.addInitScript((kept) => localStorage.setItem("lapimurto.pane", kept), settings);
  await page.goto(`${ORIGIN}taskpane.html?${HOST_INFO}`);
  await page.waitForSelector("h1");
  return pane;
}

/** Excel's colours change, and the person comes back to the pane. */
export function recolour(background: string): void {
  const { OSF } = window as unknown as { OSF: { DDA: { _OsfControlContext: object } } };
  const info = JSON.stringify({ bodyBackgroundColor: parseInt(background.slice(1), 16) });
  OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => info };
  window.dispatchEvent(new Event("focus"));
}

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
};

/** Answers for the two places that the page may fetch from; Microsoft's own comes from the npm package. */
async function answer(
  route: Route,
  pane: { readonly fetched: string[]; readonly complaints: string[] },
): Promise<void> {
  const address = route.request().url().split(/[?#]/)[0] ?? "";
  const folder = address.startsWith(ORIGIN) ? dist : address.startsWith(CDN) ? client : null;
  if (folder === null) {
    pane.complaints.push(`asked ${address}`);
    return route.abort();
  }
  const name = address.slice((folder === dist ? ORIGIN : CDN).length);
  if (folder === dist) pane.fetched.push(name);
  const contentType = contentTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return route.fulfill({ body: await readFile(join(folder, name)), contentType });
}
