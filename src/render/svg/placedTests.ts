import type { Serial } from "../../domain/shared/calendar";

/** A test of change by the day on which it began. */
export type TestMark = { readonly number: number; readonly day: Serial; readonly name: string };

/** A test in the week in which it began. */
export type PlacedTest = TestMark & { readonly position: number };

/** Room under the axis for the marks; under the whole picture for their names. */
export const TEST_LANE = 14;
export const TEST_NAMES = 24;

/** The tests that began in one of the weeks that are drawn, oldest first. */
export const placedTests = (tests: readonly TestMark[], weeks: readonly Serial[]): readonly PlacedTest[] =>
  tests
    .flatMap((test) => {
      const index = weeks.findIndex((week) => test.day >= week && test.day < week + 7);
      return index < 0 ? [] : [{ ...test, position: index + 1 }];
    })
    .sort((a, b) => a.day - b.day);
