import { isTyped } from "../../../src/domain/measurement/removeMeasure";
import { bareTeam } from "../../../src/domain/measurement/teamRecord";
import { emptyWork } from "../../../src/domain/team/emptyWork";
import type { AnyTeam, PdsaTest } from "../../../src/domain/team/TeamBook";

const team: AnyTeam = { ...bareTeam, measures: ["nps", "phone_same_day"], work: emptyWork };
const test1: PdsaTest = {
  change: "Takaisinsoitto",
  question: "",
  prediction: "",
  measure: "nps",
  who: "",
  started: null,
  place: "",
  did: "",
  learned: "",
  decision: null,
  decided: null,
};
const testing: AnyTeam = {
  ...team,
  work: { ...emptyWork, rows: { ...emptyWork.rows, testRows: [test1] } },
};

test("a measure of which nothing is typed may go", () => {
  expect(isTyped(team, "nps")).toBe(false);
});

test("a measure that a test of change names stays, the others may go", () => {
  expect(isTyped(testing, "nps")).toBe(true);
  expect(isTyped(testing, "phone_same_day")).toBe(false);
});

test("a number keeps the measure, whether the rest of the workbook is known or not", () => {
  const weeks = [{ week: 46_027, values: { nps: 0 }, note: "" }];
  expect(isTyped({ ...bareTeam, measures: ["nps"], weeks }, "nps")).toBe(true);
});
