import { columnChart, isCounted } from "../../../src/domain/measurement/columnChart";
import { runChart } from "../../../src/domain/measurement/runChart";
import { verdictWords } from "../../../src/render/words/verdictWords";

const high = [5, 7, 6, 5, 8, 6, 7, 5, 6, 7, 8, 6].map((value) => value * 1000);
const fallen = [...high, ...high.map((value) => value / 10)];

test("a column is judged by the same rules as a measure", () => {
  const column = columnChart(fallen);
  expect(column.chart).toEqual(runChart(fallen));
  expect(column.verdict).toMatchObject({ code: "changed", run: { from: 13, to: 24, side: -1 } });
  expect(isCounted(column)).toBe(true);
});

test("its words count places, for it has no weeks, and thousands stay whole", () => {
  const words = verdictWords(columnChart(fallen), "fi");
  expect(words.headline).toBe("Luku on laskenut");
  expect(words.level.replaceAll("\u00a0", " ")).toBe("2 900 → 600");
  expect(words.why).toBe("Sijalta 13 lähtien luku on ollut 12 kertaa peräkkäin mediaanin alapuolella.");
  expect(Object.values(words).flat().join(" ")).not.toMatch(/viik/);
});

test("no value at all is too few, not an error", () => {
  expect(columnChart([null, null]).verdict).toEqual({ code: "tooFew", useful: 0, missing: 10 });
  expect(verdictWords(columnChart([]), "fi").headline).toBe("Liian vähän lukuja arvioon");
});

test("a value that is not finite is refused with its place", () => {
  expect(() => columnChart([1, NaN])).toThrow("position 2");
});
