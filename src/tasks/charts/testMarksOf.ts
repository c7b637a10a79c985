import type { Measure } from "../../domain/measurement/measures";
import { testNumber } from "../../domain/team/pdsaStage";
import type { TeamBook } from "../../domain/team/TeamBook";
import type { TestMark } from "../../render/svg/placedTests";

/** The tests that belong on a measure's chart: those that look at it, and those that name no measure. */
export function testMarksOf({ work }: Pick<TeamBook, "work">, { id }: Measure): readonly TestMark[] {
  const tests = work.rows.testRows;
  return tests.flatMap((test) => {
    const number = testNumber(test, tests);
    const { started, measure, change } = test;
    const belongs = measure === null || measure === id;
    return started === null || number === null || !belongs ? [] : [{ number, day: started, name: change }];
  });
}
