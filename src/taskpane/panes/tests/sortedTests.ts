import { isOpenLong, pdsaStage, testNumber, type PdsaStage } from "../../../domain/team/pdsaStage";
import type { Serial } from "../../../domain/shared/calendar";
import type { WorkRow } from "../../../tasks/work/workRows";

export type TestRow = WorkRow<"testRows">;

export type ShownTest = {
  readonly row: TestRow;
  readonly stage: PdsaStage;
  /** In the order of beginning; `null` before it has begun. */
  readonly number: number | null;
  /** Days without a decision, where there are too many. */
  readonly openDays: number | null;
};

/** Tests by what comes next, the oldest open one first. */
export type SortedTests = {
  readonly open: readonly ShownTest[];
  readonly planned: readonly ShownTest[];
  readonly decided: readonly ShownTest[];
};

export function sortedTests(rows: readonly TestRow[], today: Serial): SortedTests {
  const tests = rows.map(({ typed }) => typed);
  const shown = rows.flatMap((row): ShownTest[] => {
    const stage = pdsaStage(row.typed);
    const { started } = row.typed;
    const openDays = started !== null && isOpenLong(row.typed, today) ? today - started : null;
    return stage === null ? [] : [{ row, stage, number: testNumber(row.typed, tests), openDays }];
  });
  const startOf = ({ row }: ShownTest) => row.typed.started ?? Infinity;
  const oldest = [...shown].sort((a, b) => startOf(a) - startOf(b));
  return {
    open: oldest.filter(({ stage }) => stage !== "plan" && stage !== "done"),
    planned: shown.filter(({ stage }) => stage === "plan"),
    decided: oldest.filter(({ stage }) => stage === "done").reverse(),
  };
}

/** "3. Takaisinsoitto samana päivänä"; before it has begun a test has no number. */
export const numbered = (number: number | null, name: string): string =>
  number === null ? name : `${number}. ${name}`;
