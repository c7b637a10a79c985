import type { ControlOptions } from "../domain/measurement/control/controlChart";
import { DomainError } from "../domain/shared/DomainError";
import { numbersOf, presentNumbersOf, type Arriving } from "./cells";
import { countIn } from "./singleCell";

/** What every chart takes. */
export const chartOptionsOf = (
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
): Required<ControlOptions> => ({
  baseline: countIn(baseline, "baseline"),
  phases: presentNumbersOf(phases, "phases"),
  exclude: presentNumbersOf(exclude, "exclude"),
});

/**
 * One number a week, missing weeks included.
 *
 * @throws DomainError `no-data` when all are missing
 */
export function seriesOf(values: Arriving, argument: string): readonly (number | null)[] {
  const numbers = numbersOf(values, argument);
  if (numbers.every((value) => value === null)) throw new DomainError("no-data", "all values are missing");
  return numbers;
}

/**
 * What is counted: never less than 0.
 *
 * @throws DomainError `negative` with where it stands
 */
export function countsOf(counts: Arriving, argument: string): readonly (number | null)[] {
  const numbers = numbersOf(counts, argument);
  const index = numbers.findIndex((value) => value !== null && value < 0);
  if (index < 0) return numbers;
  const details = { argument, position: index + 1, value: numbers[index] ?? 0 };
  throw new DomainError("negative", `${argument} must be 0 or more`, details);
}
