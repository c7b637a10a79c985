import { chartColumn } from "../../src/tasks/chartColumn";

test("cells that hold no number are gaps, and each is told with its place", () => {
  const values = [3, "noin 4", null, 5, new Date("2026-05-03T00:00:00Z")];
  const { chart, findings } = chartColumn({ sheet: "Taul1", address: "C7:C11", values });
  expect(chart.chart.points.map(({ value }) => value)).toEqual([3, null, null, 5, null]);
  expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ["text-for-number", "Taul1", "C8"],
    ["became-date", "Taul1", "C11"],
  ]);
});
