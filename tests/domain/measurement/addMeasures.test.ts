import { addMeasures } from "../../../src/domain/measurement/addMeasures";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { measureOf } from "../../../src/domain/measurement/measureOf";
import { bareTeam, type TeamRecord } from "../../../src/domain/measurement/teamRecord";

const weeks: TeamRecord["weeks"] = [46_027, 46_034].map((week) => ({
  week,
  values: { t3_doctor: 14, nps: 20 },
  note: "",
}));
const bare: TeamRecord = { ...bareTeam, weeks: weeks.map((row) => ({ ...row, values: {} })) };

test("measures come behind those that are there, each once", () => {
  const team = addMeasures({ ...bare, measures: ["nps"] }, ["coc", "nps", "coc"]);
  expect(team.measures).toEqual(["nps", "coc"]);
  expect([team.t3, team.capacity]).toEqual([null, null]);
});

test("the sheets that they come from are added, with a row a week", () => {
  const team = addMeasures(bare, ["t3_nurse", "backlog"]);
  expect(team.t3).toMatchObject({ ceiling: 182, rows: [] });
  expect(team.capacity?.rows.map(({ week }) => week)).toEqual([46_027, 46_034]);
  expect(measureOf(team, "t3_nurse").source).toEqual({ sheet: "t3", group: "nurse" });
});

test("a sheet that is there keeps what is typed on it", () => {
  const first = addMeasures(bare, ["demand"]);
  const capacity = { ...first.capacity!, start: 240 };
  expect(addMeasures({ ...first, capacity }, ["dna", "t3_doctor"]).capacity).toBe(capacity);
});

test("T3 that is typed in sheet Weeks stays there, and so does the next one", () => {
  const team = addMeasures({ ...bare, weeks, measures: ["t3_doctor"] }, ["t3_nurse"]);
  expect(team.t3).toBeNull();
  expect(measureOf(team, "t3_nurse").source).toEqual({ sheet: "weeks" });
  expect(measureChart(team, "t3_doctor").chart.points.map(({ value }) => value)).toEqual([14, 14]);
});

test("an own measure waits for its name", () => {
  const own = [{ id: "own_1", name: "Kotikäynnit", unit: "", direction: "higher", kind: "value" }] as const;
  const team = addMeasures({ ...bare, measures: ["own_1"], own }, ["own_2"]);
  expect(team.own).toEqual([...own, { id: "own_2", name: "", unit: "", direction: "none", kind: "value" }]);
});
