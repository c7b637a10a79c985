/** @jest-environment jsdom */
import type { MeasureChart } from "../../../src/domain/measurement/measureChart";
import { runChartSvg } from "../../../src/render/svg/runChartSvg";
import type { RunChartOptions } from "../../../src/render/svg/runChartOptions";
import { chartOf, nothingYet, phone, settled, shortened, year } from "./charts";

const plain: RunChartOptions = { size: "large", theme: "light", language: "fi" };

function drawn(chart: MeasureChart, options: Partial<RunChartOptions> = {}): Element {
  const page = new DOMParser().parseFromString(
    runChartSvg(chart, { ...plain, ...options }),
    "application/xml",
  );
  expect(page.querySelector("parsererror")).toBeNull();
  return page.documentElement;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
const wordsIn = (root: Element) => all(root, "text").map((text) => text.textContent);
const placesOf = (path: Element | undefined) =>
  (path?.getAttribute("d") ?? "").split(/[ML]/).filter((place) => place !== "");
const valuePaths = (root: Element) => all(root, "g.stroke-value[fill=none] > path");
const yTicks = (root: Element) =>
  all(root, "text[text-anchor=end]")
    .map((text) => text.textContent)
    .filter((text) => /^[\d,]+$/.test(text ?? ""));

describe("the value line", () => {
  test("stops at a gap: pieces are as long as the weeks between missing ones", () => {
    expect(valuePaths(drawn(shortened)).map((path) => placesOf(path).length)).toEqual([4, 25, 18]);
  });

  test("is never zero where a week is missing", () => {
    const [left, right] = valuePaths(drawn(chartOf([5, 6, null, 7, 8])));
    const ys = [...placesOf(left), ...placesOf(right)].map((place) => Number(place.split(" ")[1]));
    const floor = 420 - 46;
    expect(ys).toHaveLength(4);
    expect(Math.max(...ys)).toBeLessThan(floor);
  });

  test("stops where the sheet has no row for a week", () => {
    const chart = chartOf([5, 6, 7, 8, 9]);
    const weeks = chart.weeks.map((week, index) => (index < 3 ? week : week + 7));
    const paths = valuePaths(drawn({ ...chart, weeks }));
    expect(paths.map((path) => placesOf(path).length)).toEqual([3, 2]);
  });

  test("shows a week between two gaps even where points are not drawn", () => {
    const small = drawn(chartOf([5, null, 7, null, 8, 9]), { size: "small" });
    expect(valuePaths(small).map((path) => path.getAttribute("d")?.endsWith("h0"))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("the axis", () => {
  test("is not stretched by a value at the ceiling", () => {
    expect(yTicks(drawn(shortened))).toEqual(["0", "10", "20", "30", "40"]);
  });

  test("is stretched by the same value where it is no ceiling", () => {
    expect(yTicks(drawn(chartOf(year, { measure: "demand" })))).toEqual(["0", "100", "200"]);
  });

  test("of a share need not begin at 0 and has no more than 100 %", () => {
    const ticks = yTicks(drawn(phone)).map(Number);
    expect(Math.min(...ticks)).toBeGreaterThan(50);
    expect(Math.max(...ticks)).toBeLessThanOrEqual(100);
  });

  test("gives the same height to the same value in every small chart with one scale", () => {
    const low = drawn(chartOf([10, 12, 11]), { size: "small", scaleTop: 60 });
    const high = drawn(chartOf([10, 50, 55]), { size: "small", scaleTop: 60 });
    const first = (root: Element) => placesOf(valuePaths(root)[0])[0];
    expect(first(low)).toBe(first(high));
  });

  test("numbers every fourth week, writes the week word once and the years in bold", () => {
    const root = drawn(shortened);
    expect(wordsIn(root).filter((word) => word === "vk")).toHaveLength(1);
    expect(all(root, "text[text-anchor=middle]").map((text) => text.textContent)).toEqual(
      expect.arrayContaining(["48", "4", "8", "12", "44"]),
    );
    expect(all(root, "text[font-weight='600']").map((text) => text.textContent)).toEqual(
      expect.arrayContaining(["2025", "2026"]),
    );
  });
});

const signalled = ({ chart }: MeasureChart) => chart.points.filter(({ signal }) => signal).length;
const marks = (root: Element, kind: string) => root.querySelector(`g.mark-${kind}`)?.children.length ?? 0;

describe("marks", () => {
  test("are the points of RUNCHART's signal, neither more nor less", () => {
    expect(signalled(shortened)).toBe(21);
    for (const size of ["large", "pane", "small"] as const) {
      expect(marks(drawn(shortened, { size }), "better")).toBe(21);
    }
  });

  test("are squares in the unwanted direction and larger dots where no direction is agreed", () => {
    const rising = [...Array<number>(20).fill(20), ...Array<number>(15).fill(40)].map((v, i) => v + (i % 3));
    const worse = drawn(chartOf(rising, { phases: [[1, 20]] }));
    expect([marks(worse, "worse"), marks(worse, "better")]).toEqual([
      signalled(chartOf(rising, { phases: [[1, 20]] })),
      0,
    ]);
    expect(worse.querySelector("g.mark-worse > rect")).not.toBeNull();
    const changed = drawn(chartOf(rising, { measure: "demand", phases: [[1, 20]] }));
    const radius = (kind: string) =>
      Number(changed.querySelector(`g.mark-${kind} > circle`)?.getAttribute("r"));
    expect(radius("changed")).toBeCloseTo(1.6 * radius("plain"));
  });

  test("single no point out when only the crossings rule fires", () => {
    const waves = [..."000011110000111100001111"].map((side) => 20 + 5 * Number(side));
    const root = drawn(chartOf(waves));
    expect(all(root, "g[class^=mark-]").map((group) => group.getAttribute("class"))).toEqual([
      "mark-plain fill-value",
    ]);
    expect(wordsIn(root)).toEqual(expect.arrayContaining([expect.stringMatching(/^Vaihtelu muuttui\./)]));
  });

  test("show a value at the ceiling as a hollow triangle with its words", () => {
    const root = drawn(shortened);
    expect(marks(root, "censored")).toBe(1);
    expect(root.querySelector("g.mark-censored")?.getAttribute("fill")).toBe("#FFFFFF");
    expect(wordsIn(root)).toContain("≥\u00a0182");
  });

  test("take the colour of the signal where the ceiling is inside a run", () => {
    const root = drawn(
      chartOf(
        [...Array(12).keys()].map((n) => (n < 6 ? 20 + n : n < 7 ? 60 : 182)),
        {
          phases: [[1, 3]],
        },
      ),
    );
    expect(root.querySelector("g.mark-censored")?.getAttribute("class")).toContain("stroke-worse");
  });

  test("show an excluded week as a crossed circle, in no colour of a signal", () => {
    const group = drawn(settled).querySelector("g.mark-excluded");
    expect([...(group?.children ?? [])].map(({ tagName }) => tagName)).toEqual(["circle", "path"]);
    expect(group?.getAttribute("class")).toContain("stroke-median");
  });
});

describe("lines", () => {
  const dashes = (root: Element, role: string) =>
    all(root, `g.stroke-${role} > line`).map((line) => line.getAttribute("stroke-dasharray"));

  test("of the median are solid over the baseline and dashed where it is carried forward", () => {
    expect(dashes(drawn(shortened), "median")).toEqual([null, "4 3"]);
    expect(dashes(drawn(settled), "median")).toEqual([null, null]);
  });

  test("of the goal begin at its date and step where it moved", () => {
    const d = drawn(settled).querySelector("path.stroke-goal")?.getAttribute("d") ?? "";
    expect(d).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
    const pitch = (720 - 40 - 96) / 51;
    expect(Number(/^M([\d.]+)/.exec(d)?.[1])).toBeCloseTo(40 + 11.5 * pitch, 0);
  });

  test("of a phase rise above the plot, and there is no band then", () => {
    const root = drawn(settled);
    const boundary = root.querySelector("g.stroke-phase[stroke-width='1.25'] > line");
    const top = Number(root.querySelector("g.stroke-grid > line:last-child")?.getAttribute("y1"));
    expect(Number(boundary?.getAttribute("y1"))).toBe(top - 16);
    expect(root.querySelector(".fill-band")).toBeNull();
    expect(wordsIn(root)).toEqual(expect.arrayContaining(["vk\u00a048–23", "uusi taso vk\u00a024–"]));
  });

  test("of a bracket say how long the run is", () => {
    expect(wordsIn(drawn(shortened))).toContain("21 viikkoa peräkkäin mediaanin alapuolella");
    expect(wordsIn(drawn(shortened, { size: "pane" }))).toContain("21\u00a0vk");
  });
});

describe("words", () => {
  test("name the baseline's weeks, the gap of three weeks, and what the lines are", () => {
    const words = wordsIn(drawn(shortened));
    expect(words).toContain("lähtötaso vk\u00a048–7");
    expect(words.filter((word) => word === "ei lukuja")).toHaveLength(1);
    expect(words).toEqual(expect.arrayContaining(["28,5 mediaani", "14 tavoite", "13 vk\u00a047"]));
  });

  test("of the heading stand alone: measure, unit, team, verdict", () => {
    const words = wordsIn(drawn(shortened, { team: "Koivuranta" }));
    expect(words.slice(0, 3)).toEqual([
      "T3, lääkärit (päivää) · Koivuranta",
      "T3 on lyhentynyt: mediaani 28,5 → 16\u00a0päivää.",
      "Viikosta 24 lähtien T3 on ollut 21 viikkoa peräkkäin mediaanin alapuolella.",
    ]);
  });

  test("of a long team name end with an ellipsis inside the picture, and in full for the reader", () => {
    const [title = ""] = wordsIn(drawn(shortened, { team: "Pohjoisen hyvinvointialueen ".repeat(5) }));
    expect(title).toMatch(/…$/);
    expect(title?.length).toBeLessThan(100);
  });

  test("are absent from small charts", () =>
    expect(wordsIn(drawn(shortened, { size: "small" }))).toEqual([]));

  test("on the right give way to large text", () => {
    const words = wordsIn(drawn(shortened, { size: "pane", textScale: 1.5 }));
    expect(words.join()).not.toMatch(/mediaani|tavoite/);
  });

  test("have the decimal sign of the language", () => {
    expect(wordsIn(drawn(shortened, { language: "en" }))).toContain("28.5 median");
    expect(wordsIn(drawn(shortened, { language: "sv" }))).toContain("28,5 median");
  });

  test("say that there is no chart yet", () => {
    const root = drawn(nothingYet);
    expect(wordsIn(root)).toContain("Ei vielä kaaviota. Se piirtyy, kun ensimmäinen viikko on täytetty.");
    expect(root.querySelector("desc")?.textContent).toMatch(/^Ei vielä kaaviota/);
    expect(all(drawn(nothingYet, { size: "small" }), "path, circle")).toEqual([]);
  });
});

describe("for everybody", () => {
  test("the picture is named by measure and weeks and described by verdict, last value and goal", () => {
    const root = drawn(shortened);
    expect(root.getAttribute("role")).toBe("img");
    const ids = (root.getAttribute("aria-labelledby") ?? "").split(" ");
    expect(ids.map((id) => root.querySelector(`#${id}`)?.tagName)).toEqual(["title", "desc"]);
    expect(root.querySelector("title")?.textContent).toBe("T3, lääkärit, viikot 48/2025–47/2026");
    expect(root.querySelector("desc")?.textContent).toBe(
      "T3 on lyhentynyt. Viikosta 24 lähtien T3 on ollut 21 viikkoa peräkkäin mediaanin alapuolella. " +
        "Viimeksi 13\u00a0päivää · mediaani 28,5\u00a0päivää · tavoite 14\u00a0päivää.",
    );
  });

  test("two charts never share an id unless they are the same to the last point", () => {
    const id = (values: readonly (number | null)[]) => drawn(chartOf(values)).querySelector("title")?.id;
    expect(id([1, 2, 3])).not.toBe(id([1, 3, 2]));
    expect(id([1, 2, 3])).toBe(id([1, 2, 3]));
  });

  test("a strict content policy holds: no style, script, handler or address", () => {
    const svg = runChartSvg(shortened, { ...plain, team: `<script>alert("1")</script> & "Co"` });
    expect(svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=|href|url\(/);
    expect(wordsIn(drawn(shortened, { team: `<b>&"'` }))[0]).toBe(`T3, lääkärit (päivää) · <b>&"'`);
  });

  test("a file carries rules for forced colours, for every colour that it uses", () => {
    const root = drawn(shortened, { standalone: true });
    const rules = root.querySelector("style")?.textContent ?? "";
    expect(rules).toMatch(/^@media \(forced-colors:active\)/);
    const used = all(root, "[class]").flatMap((each) => each.getAttribute("class")?.split(" ") ?? []);
    for (const name of used.filter((each) => /^(fill|stroke)-/.test(each)))
      expect(rules).toContain(`.${name}{`);
  });
});

test("a crowd of weeks at the ceiling is named once, the newest week by its own label", () => {
  const values = [20, 182, 182, 182, ...Array<number>(20).fill(22), 182];
  const words = wordsIn(drawn(chartOf(values))).filter((word) => word?.startsWith("≥"));
  expect(words).toEqual(["≥\u00a0182", "≥\u00a0182 vk\u00a020"]);
});
