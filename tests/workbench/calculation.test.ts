import { seeded } from "../../src/tasks/sample/seeded";
import { describeWith } from "../programs";
import { Workbench } from "./Workbench";

const ROUNDS = 25;
const LONGEST_PAUSE_MS = 160;

describeWith("chromium", "what is changed while the grid calculates", (path) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await Workbench.start(path);
    await workbench.load("fi");
    await workbench.fresh("team");
    await workbench.tab("Viikot");
  });
  afterAll(async () => {
    await workbench.stop();
  });

  test("is calculated too, whenever it comes", async () => {
    await workbench.type("N7", "=F7*1000+F8");
    const next = seeded(8);
    const pauses = Array.from({ length: ROUNDS }, () => Math.round(next() * LONGEST_PAUSE_MS));
    const shown = await workbench.run(async ({ current, coauthor }, given) => {
      const sheet = current.book.active;
      const write = (row: number, value: number) =>
        void coauthor(sheet, { top: row, left: 5, bottom: row, right: 5 }, [[value]]);
      const found: unknown[] = [];
      for (const [round, pause] of given.entries()) {
        write(6, round);
        await new Promise((resolve) => setTimeout(resolve, pause));
        write(7, round);
        await current.mirror.settle();
        found.push(sheet.cells.get(6 * 16_384 + 13)?.value);
      }
      return found;
    }, pauses);
    expect(shown).toEqual(pauses.map((_, round) => round * 1001));
    expect(workbench.problems).toEqual([]);
  });
});
