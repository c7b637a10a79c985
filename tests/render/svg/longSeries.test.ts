import { columnChart } from "../../../src/domain/measurement/columnChart";
import { runChartSvg } from "../../../src/render/svg/runChartSvg";

test.each([
  ["varies all the time", (index: number) => 10 + (index % 7)],
  [
    "rises once, so that half of it is one long run",
    (index: number) => (index < 150_000 ? 10 : 20) + (index % 2),
  ],
])("a column of 300,000 numbers that %s is drawn", (_, valueAt) => {
  const chart = columnChart(Array.from({ length: 300_000 }, (_, index) => valueAt(index)));
  const svg = runChartSvg(chart, { size: "pane", theme: "light", language: "fi" });
  expect(svg.startsWith("<svg")).toBe(true);
  expect(svg).not.toMatch(/NaN|Infinity/);
});
