import type { ControlPoint } from "../domain/measurement/control/controlChart";
import { pChart } from "../domain/measurement/control/pChart";
import { isCounted, type CountOf } from "../domain/measurement/control/ratioLimits";
import { uChart } from "../domain/measurement/control/uChart";
import { xmrChart } from "../domain/measurement/control/xmrChart";
import { DomainError } from "../domain/shared/DomainError";
import { assertLength, type Arriving } from "./cells";
import { chartOptionsOf, countsOf, seriesOf } from "./chartArguments";
import type { ResultRow } from "./ResultRow";
import { positiveIn, truthIn } from "./singleCell";

/** n × 4: value, centre, lower, upper. */
const rowsOf = (points: readonly ControlPoint[]): ResultRow[] =>
  points.map(({ value, centre, lower, upper }) => [value, centre, lower, upper]);

export const xmrRows = (
  values: Arriving,
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
  screen: Arriving,
): ResultRow[] =>
  rowsOf(
    xmrChart(seriesOf(values, "values"), {
      ...chartOptionsOf(baseline, phases, exclude),
      screen: truthIn(screen, "screen", true),
    }),
  );

/** @throws DomainError `more-than-all` where a share would be over 1 */
export function pChartRows(
  numerators: Arriving,
  denominators: Arriving,
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
  prime: Arriving,
): ResultRow[] {
  const periods = periodsOf(numerators, "numerators", denominators, "denominators");
  const index = periods.findIndex((period) => isCounted(period) && period.count > period.of);
  if (index >= 0) {
    const { count, of } = periods[index] ?? {};
    const details = { argument: "numerators", position: index + 1, value: count ?? 0, all: of ?? 0 };
    throw new DomainError("more-than-all", "a numerator is greater than its denominator", details);
  }
  const options = { ...chartOptionsOf(baseline, phases, exclude), prime: truthIn(prime, "prime", false) };
  return rowsOf(pChart(periods, options));
}

export const uChartRows = (
  counts: Arriving,
  exposures: Arriving,
  baseline: Arriving,
  phases: Arriving,
  exclude: Arriving,
  per: Arriving,
): ResultRow[] =>
  rowsOf(
    uChart(periodsOf(counts, "counts", exposures, "exposures"), {
      ...chartOptionsOf(baseline, phases, exclude),
      per: positiveIn(per, "per", 1),
    }),
  );

/** @throws DomainError `no-data` when no period has both of its numbers */
function periodsOf(
  counts: Arriving,
  countArgument: string,
  sizes: Arriving,
  sizeArgument: string,
): readonly CountOf[] {
  const [counted, of] = [countsOf(counts, countArgument), countsOf(sizes, sizeArgument)];
  assertLength(of, counted.length, sizeArgument);
  const periods = counted.map((count, index): CountOf => ({ count, of: of[index] ?? null }));
  if (periods.some(isCounted)) return periods;
  throw new DomainError("no-data", "no period has both of its numbers");
}
