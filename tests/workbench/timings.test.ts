import { loadavg } from "node:os";
import type { Frame } from "playwright-core";
import { boxOf } from "../../src/templates/address";
import { program } from "../programs";
import { Workbench } from "./Workbench";

/** Calls answered on the same day, of a hundred each week: twelve weeks as ever, then seven worse ones. */
const WEEKS = [91, 88, 93, 90, 87, 92, 89, 94, 90, 88, 91, 93, 54, 52, 55, 53, 52, 54, 51];
/** What is typed for the week after them, by what the pane then says: the eighth worse week is the change. */
const TYPED = [
  ["53", "Puhelinsaatavuus on laskenut"],
  ["91", "Ei muutosta"],
] as const;
const KEYSTROKES = 10;

const RUNS = 5;
/** No run begins later: on a busy machine there are fewer. */
const ENOUGH_MS = 80_000;

/** What is measured, and the milliseconds that it should take on two cores that nothing else uses. */
const WANTED = {
  pageReady: ["the page is ready", 3000],
  paneReady: ["the pane is ready in its frame", 1000],
  createTeam: ["the whole team workbook is made", 2000],
  keyToVerdict: ["Enter in the grid to the pane's verdict", 300],
} as const;

type Measured = keyof typeof WANTED;
type Timings = Record<Measured, number[]>;

const chromium = program("chromium");
const asked = process.env.npm_lifecycle_event === "bench:workbench" && chromium !== null;

// Machines differ and are busy: it measures, and holds against nobody what it finds. Run it alone, npm run bench:workbench
(asked ? test : test.skip)(
  "how fast the workbench is",
  async () => {
    const timings: Timings = { pageReady: [], paneReady: [], createTeam: [], keyToVerdict: [] };
    const end = performance.now() + ENOUGH_MS;
    for (let run = 0; run < RUNS && performance.now() < end; run++) await measure(chromium ?? "", timings);
    const rows = (Object.keys(WANTED) as Measured[]).map((name) => rowOf(name, timings[name]));
    process.stdout.write(`${rows.join("")}${loadOf(loadavg())}`);
  },
  300_000,
);

/** "| what | median | wanted | all |" in milliseconds, as the README's table. */
function rowOf(name: Measured, values: readonly number[]): string {
  const [what, wanted] = WANTED[name];
  const middle = Math.round(median(values));
  const all = values.map(Math.round).join(" ");
  return `| ${what.padEnd(40)} | ${middle} ms | ≤ ${wanted} ms${middle > wanted ? " missed" : ""} | ${all} |\n`;
}

/** How many programs wanted a core at once: above the machine's cores the figures say little. */
const loadOf = ([minute = 0, five = 0]: readonly number[]): string =>
  `Load of the last minute ${minute.toFixed(1)}, of five ${five.toFixed(1)}.\n`;

async function measure(path: string, timings: Timings): Promise<void> {
  const workbench = await Workbench.start(path);
  try {
    await noteWhenDrawn(workbench);
    const start = performance.now();
    await workbench.load("fi");
    timings.pageReady.push(performance.now() - start);
    await workbench.page.click(".go-on");
    const pane = await workbench.pane();
    timings.paneReady.push(await pane.evaluate(() => (window as unknown as { drawn: number }).drawn));
    timings.createTeam.push(await createTeam(pane));
    await workbench.settle();
    timings.keyToVerdict.push(...(await typeVerdicts(workbench, pane)));
  } finally {
    await workbench.stop();
  }
}

/** When something of the add-in stands in a window, in milliseconds since the window began to load. */
const noteWhenDrawn = ({ page }: Workbench): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("#root > *")) return;
      observer.disconnect();
      Object.assign(window, { drawn: performance.now() });
    }).observe(document, { childList: true, subtree: true });
  });

async function createTeam(pane: Frame): Promise<number> {
  await pane.click("button:has-text('Luo tiimin työkirja')");
  await pane.locator("input[type=text], input:not([type])").first().fill("Koivuranta");
  const start = performance.now();
  await pane.locator("button", { hasText: "Luo tiimin työkirja" }).last().click();
  await pane.waitForSelector("text=Tiimin työkirja on valmis");
  return performance.now() - start;
}

/** A week that is typed over until the verdict has changed often enough. */
async function typeVerdicts(workbench: Workbench, pane: Frame): Promise<readonly number[]> {
  await workbench.tab("Viikot");
  const [some = "", all = ""] = await workbench.columns(["Puhelut samana päivänä", "Puhelut kaikki"]);
  await write(workbench, `${all}7`, [...WEEKS, 0].fill(100));
  await write(workbench, `${some}7`, WEEKS);
  await workbench.page.click("[data-control='Lapimurto.Charts']");
  await pane.selectOption("select", "phone_same_day");
  await pane.waitForSelector("h1:has-text('Vaihtelu muuttui')");
  const cell = `${some}${7 + WEEKS.length}`;
  const took: number[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    const [value, verdict] = TYPED[stroke % TYPED.length] ?? TYPED[0];
    took.push(await keyToVerdict(workbench, pane, cell, value, verdict));
  }
  return took;
}

/** Numbers under each other, from somebody else at the same workbook. */
function write(workbench: Workbench, first: string, values: readonly number[]): Promise<void> {
  const { top, left } = boxOf(first);
  const box = { top, left, bottom: top + values.length - 1, right: left };
  return workbench.run(
    ({ current, coauthor }, [place, rows]) => void coauthor(current.book.active, place, rows),
    [box, values.map((value) => [value])] as const,
  );
}

/** From the Enter key to the pane that says what follows from the new number. */
async function keyToVerdict(
  workbench: Workbench,
  pane: Frame,
  cell: string,
  value: string,
  verdict: string,
): Promise<number> {
  await workbench.page.evaluate(() =>
    addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        if (key === "Enter") Object.assign(window, { pressed: performance.timeOrigin + timeStamp });
      },
      { capture: true },
    ),
  );
  const said = pane.evaluate(
    (text) =>
      new Promise<number>((done) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector("h1")?.textContent?.includes(text)) return;
          observer.disconnect();
          done(performance.timeOrigin + performance.now());
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    verdict,
  );
  await workbench.type(cell, value);
  const at = await said;
  return at - (await workbench.page.evaluate(() => (window as unknown as { pressed: number }).pressed));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
