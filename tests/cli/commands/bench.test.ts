import { benchmarks } from "../../../src/cli/bench/benchmarks";
import { lapimurto } from "../lapimurto";

test("each promise is measured against its budget", async () => {
  const { code, out, err } = await lapimurto(["bench", "--json"]);
  const measured = JSON.parse(out) as { id: string; median: number; budget: number; ratio: number }[];
  expect(measured.map(({ id, budget }) => [id, budget])).toEqual([
    ["runChart", 10],
    ["functions", 100],
    ["phases", 1],
    ["series", 10],
    ["verdicts", 20],
    ["invoice", 20],
    ["registrations", 1000],
    ["fileTime", 400],
    ["fileSize", 250],
  ]);
  for (const { median, budget, ratio } of measured) expect(ratio).toBe(median / budget);
  const broken = measured.filter(({ ratio }) => ratio > 1).length;
  expect(code).toBe(broken === 0 ? 0 : 1);
  expect(err).toContain("tests/host");
});

test("the size of the sample workbook is within its budget", async () => {
  const size = benchmarks().find(({ id }) => id === "fileSize");
  expect(await size?.measure()).toBeLessThan(250);
});

test("for people it is a table with decimal commas", async () => {
  const { out } = await lapimurto(["bench"]);
  const [head = "", ...rows] = out.trimEnd().split("\n");
  expect(head).toMatch(/^Mittaus +Mediaani +Raja +Osuus rajasta$/);
  expect(rows).toHaveLength(9);
  for (const row of rows)
    expect(row.replaceAll("\u00a0", " ")).toMatch(/ [\d ]+(,\d+)? (ms|kB) +[\d ]+ (ms|kB) +[\d ]+(,\d)? %$/);
});
