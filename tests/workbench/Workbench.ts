import { existsSync, mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { answerRequest } from "../../src/cli/serve/answerRequest";
import { startServer } from "../../src/cli/serve/startServer";
import type { Language } from "../../src/i18n/language";
import { boxOf, cellAddress, columnLetters } from "../../src/templates/address";
import type { CellValue } from "../../src/workbench/office/model/Book";
import type { Workbench as PageWorkbench } from "../../src/workbench/page/Workbench";
import { SLOWEST_PAGE } from "../programs";
import { TODAY } from "./templates";

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "out/pictures");

type WorkbenchWindow = Window & { readonly workbench: PageWorkbench };

/** The workbench in a real browser, driven as a person would: clicks and keys. */
export class Workbench {
  /** Errors of page and pane, and addresses outside this machine that something asked for. */
  readonly problems: string[] = [];
  readonly outside: string[] = [];
  private clicked = "";

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
    readonly address: string,
  ) {}

  /**
   * @param path - of the browser
   * @param size - of its window
   * @param dots - of the screen for each of the window's
   */
  static async start(path: string, size = { width: 1920, height: 1000 }, dots = 1): Promise<Workbench> {
    for (const file of ["dist/taskpane.html", "out/workbench/index.html"])
      if (!existsSync(join(ROOT, file))) throw new Error(`${file} is missing: run npm run build first.`);
    const { port, server } = await startServer(
      (request, response) => void answerRequest(request, response, { root: ROOT, today: () => TODAY }),
      0,
    );
    const browser = await chromium.launch({
      executablePath: path,
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    const context = await browser.newContext({ viewport: size, deviceScaleFactor: dots });
    context.setDefaultTimeout(SLOWEST_PAGE);
    const page = await context.newPage();
    const workbench = new Workbench(server, browser, page, `http://localhost:${port}/`);
    workbench.listen();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Load the page anew; resolves when the start page can be used. */
  async load(language: Language = "fi", query = ""): Promise<void> {
    await this.page.goto(`${this.address}?language=${language}${query}`);
    await this.page.waitForSelector("body[data-ready]");
  }

  /** Open from the start page; resolves when everything is calculated and the pane is there. */
  async fresh(which: "team" | "round" | "sampleTeam" | "sampleRound"): Promise<void> {
    await this.page.click(`[data-fresh=${which}]`);
    await this.page.waitForSelector("#start", { state: "hidden" });
    await this.settle();
    await this.pane();
  }

  /** The frame of the add-in, when it has drawn something. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector(".pane-frame")).contentFrame();
    if (!frame) throw new Error("the pane has no frame");
    await frame.waitForSelector("h1");
    return frame;
  }

  settle(): Promise<void> {
    return this.run((workbench) => workbench.current.mirror.settle());
  }

  /** Run something in the page. */
  run<T, A = undefined>(work: (workbench: PageWorkbench, given: A) => T | Promise<T>, given?: A): Promise<T> {
    const argument = given === undefined ? "undefined" : JSON.stringify(given);
    return this.page.evaluate(`(${work.toString()})(window.workbench, ${argument})`);
  }

  /** Press a sheet's tab. */
  async tab(name: string): Promise<void> {
    await this.page.locator("#grid [role=tab]", { hasText: name }).first().click();
    await this.page.waitForFunction(
      (sheet) => (window as unknown as WorkbenchWindow).workbench.current.book.active.name === sheet,
      name,
    );
    await this.page.waitForTimeout(150);
  }

  /** Click a cell of the active sheet and wait for the cursor. */
  async click(address: string): Promise<void> {
    await this.press(address);
    await this.chosen(address);
  }

  /** Press a mouse button on a cell of the active sheet; a link leads elsewhere at once. */
  async press(address: string, options: { readonly button?: "left" | "right" } = {}): Promise<void> {
    const place = await this.run((workbench, box) => workbench.placeOf(box), boxOf(address));
    const grid = await this.page.locator("#grid").boundingBox();
    if (!place || !grid) throw new Error(`${address} is out of sight`);
    // Two clicks on the same cell within half a second are a double click, which opens the cell.
    if (address === this.clicked) await this.page.waitForTimeout(600);
    this.clicked = address;
    await this.page.mouse.click(
      grid.x + place.left + Math.min(20, place.width / 2),
      grid.y + place.top + place.height / 2,
      options,
    );
  }

  /** The cursor is on a cell and the grid has drawn it: keys that come earlier are lost on a busy machine. */
  private async chosen(address: string): Promise<void> {
    const { top, left } = boxOf(address);
    await this.page.waitForFunction(
      ([row, column]) => {
        const { active, selection } = (window as unknown as WorkbenchWindow).workbench.current.book;
        return active !== null && selection.top === row && selection.left === column;
      },
      [top, left] as const,
    );
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** Bring a cell of the active sheet into sight, under what is frozen. */
  async scrollTo(address: string): Promise<void> {
    await this.run(({ grid }, { top, left }) => {
      const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
      sheet?.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
    }, boxOf(address));
    await this.page.waitForTimeout(300);
  }

  /** Type values under each other, as a person does: Enter goes to the next row. */
  async typeDown(address: string, values: readonly string[]): Promise<void> {
    const { top, left } = boxOf(address);
    await this.click(address);
    for (const [index, value] of values.entries()) {
      await this.keys(value);
      await this.chosen(cellAddress(top + index + 1, left));
    }
  }

  /** Type into a cell of the active sheet, key by key, and press Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.keys(text);
  }

  /** Type into a cell of the active sheet that lets nobody type. */
  async typeLocked(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** The first key opens the cell's editor; what a busy machine gets before it is open would be lost. */
  private async keys(text: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.type(text.slice(0, 1));
    await this.until(({ grid }) => grid.api.getActiveWorkbook()?.isCellEditing() === true);
    await keyboard.type(text.slice(1), { delay: 25 });
    await keyboard.press("Enter");
  }

  /** The values of cells as the model has them, when everything is calculated. */
  async values(sheet: string, address: string): Promise<readonly (readonly CellValue[])[]> {
    await this.settle();
    return this.run(
      ({ current }, [name, { top, left, bottom, right }]) => {
        const found = current.book.sheets.find((each) => each.name === name);
        return Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) => {
            const cell = found?.cells.get((top + row) * 16_384 + left + column);
            return cell?.value ?? "";
          }),
        );
      },
      [sheet, boxOf(address)] as const,
    );
  }

  async value(sheet: string, address: string): Promise<CellValue> {
    return (await this.values(sheet, address))[0]?.[0] ?? "";
  }

  /** The letters of the columns of sheet Viikot with these headers, which stand in its sixth row. */
  async columns(headers: readonly string[]): Promise<readonly string[]> {
    const [row = []] = await this.values("Viikot", "A6:Z6");
    return headers.map((header) => columnLetters(row.indexOf(header)));
  }

  /** Wait until something holds in the page. */
  async until(holds: (workbench: PageWorkbench) => boolean): Promise<void> {
    const deadline = Date.now() + SLOWEST_PAGE;
    while (!(await this.run(holds))) {
      if (Date.now() > deadline) throw new Error(`still not so: ${holds.toString().slice(0, 200)}`);
      await this.page.waitForTimeout(30);
    }
  }

  /** Drop a file on to the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([file, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], file));
        return data;
      },
      [name, Buffer.from(bytes).toString("base64")] as const,
    );
    await this.page.dispatchEvent("body", "drop", { dataTransfer });
  }

  /** Drag files and folders of this machine on to the page and drop them there. */
  async dropPaths(...files: readonly string[]): Promise<void> {
    const browser = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await browser.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
    await browser.detach();
  }

  /** The same address in another tab of the same browser. */
  async secondTab(): Promise<Workbench> {
    const page = await this.page.context().newPage();
    const second = new Workbench(this.server, this.browser, page, this.address);
    second.listen();
    return second;
  }

  /** Keep a picture as an artefact of the tests. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  private listen(): void {
    this.page.on("pageerror", ({ message }) => this.problems.push(message));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    this.page.on("request", (request) => {
      if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url())) this.outside.push(request.url());
    });
  }
}
