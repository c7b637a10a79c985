import { pdsaCounts, pdsaStage, testNumber } from "../../../src/domain/team/pdsaStage";
import type { PdsaTest } from "../../../src/domain/team/TeamBook";

const TODAY = 46_350;
const planned: PdsaTest = {
  change: "Muutos",
  question: "",
  prediction: "",
  measure: null,
  who: "",
  started: null,
  place: "",
  did: "",
  learned: "",
  decision: null,
  decided: null,
};

test("the stage is the part of the cycle that comes next", () => {
  const begun = { ...planned, started: TODAY };
  const done = { ...begun, did: "Tehtiin" };
  const studied = { ...done, learned: "Opittiin" };
  const decided = { ...studied, decision: "adapt" as const };
  const stages = [{ ...planned, change: "" }, planned, begun, done, studied, decided].map(pdsaStage);
  expect(stages).toEqual([null, "plan", "do", "study", "act", "done"]);
});

test("a test is open too long from the fifteenth day on, until it is decided on", () => {
  const open = (days: number, decision: PdsaTest["decision"] = null) => ({
    ...planned,
    started: TODAY - days,
    decision,
  });
  expect(pdsaCounts([open(14)], TODAY).openLong).toBe(0);
  expect(pdsaCounts([open(15), open(15, "adopt")], TODAY)).toEqual({
    begun: 2,
    decided: 1,
    adopted: 1,
    openLong: 1,
  });
});

test("tests are numbered by the day on which they begin, those of one day by their rows", () => {
  const tests = [5, null, 3, 5, 1].map((started) => ({ ...planned, started }));
  expect(tests.map((each) => testNumber(each, tests))).toEqual([3, null, 2, 4, 1]);
});
