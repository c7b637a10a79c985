import type { Serial } from "../shared/calendar";
import type { PdsaTest } from "./TeamBook";

/** Which part of the cycle comes next; "done" when it is decided. */
export type PdsaStage = "plan" | "do" | "study" | "act" | "done";

/** The handbook asks for plans of about the first ten tests. */
export const FIRST_TESTS = 10;
/** A test is small: it should be decided on in two weeks. */
export const LONG_DAYS = 14;

/** `null` for a row in which nothing is planned. */
export function pdsaStage({ change, started, did, learned, decision }: PdsaTest): PdsaStage | null {
  if (decision !== null) return "done";
  if (change === "") return null;
  if (started === null) return "plan";
  if (did === "") return "do";
  return learned === "" ? "study" : "act";
}

/** Begun more than 14 days ago and not decided on. */
export const isOpenLong = ({ started, decision }: PdsaTest, today: Serial): boolean =>
  started !== null && started > 0 && started < today - LONG_DAYS && decision === null;

export type PdsaCounts = {
  readonly begun: number;
  readonly decided: number;
  readonly adopted: number;
  readonly openLong: number;
};

export function pdsaCounts(tests: readonly PdsaTest[], today: Serial): PdsaCounts {
  const begun = tests.filter(({ started }) => started !== null);
  return {
    begun: begun.length,
    decided: begun.filter(({ decision }) => decision !== null).length,
    adopted: begun.filter(({ decision }) => decision === "adopt").length,
    openLong: begun.filter((test) => isOpenLong(test, today)).length,
  };
}

/** Its place in the order of beginning, 1 for the first; tests of one day go by their rows. */
export function testNumber(test: PdsaTest, tests: readonly PdsaTest[]): number | null {
  const { started } = test;
  if (started === null) return null;
  const row = tests.indexOf(test);
  const isBefore = (each: PdsaTest, index: number) =>
    each.started !== null && (each.started < started || (each.started === started && index < row));
  return 1 + tests.filter(isBefore).length;
}
