import { backlog } from "../domain/access/backlog";
import { capacityLevel, capacityRules, type CapacityRule } from "../domain/access/capacityLevel";
import { clearance } from "../domain/access/clearance";
import { T3_CEILING, t3Days } from "../domain/access/t3Days";
import { t3Unit } from "../domain/access/t3Unit";
import type { Serial } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";
import { assertLength, cellsOf, numbersOf, required, type Arriving } from "./cells";
import { countsOf } from "./chartArguments";
import type { ResultRow } from "./ResultRow";
import { dateOf, neededDateIn, neededNumberIn, numberIn, positiveIn, textIn } from "./singleCell";

const ceilingIn = (ceiling: Arriving) => positiveIn(ceiling, "ceiling", T3_CEILING);

export function t3DaysOf(sample: Arriving, slots: Arriving, ceiling: Arriving): number {
  const free = cellsOf(slots, "slots").map((cell, index) =>
    dateOf(cell, { argument: "slots", position: index + 1 }),
  );
  const present = free.filter((slot): slot is Serial => slot !== null);
  return t3Days(neededDateIn(sample, "sample"), present, ceilingIn(ceiling)).days;
}

/** Who has an empty cell is away; more days than the ceiling count as the ceiling. */
export function t3UnitOf(days: Arriving, ceiling: Arriving): number {
  const most = ceilingIn(ceiling);
  const professionals = countsOf(days, "days").map((each) => ({
    days: Math.min(each ?? 0, most),
    censored: each !== null && each >= most,
    absent: each === null,
  }));
  return required(t3Unit(professionals).median);
}

/** n × 1: the queue at the end of each week, missing where the week has no numbers. */
export function backlogRows(
  demand: Arriving,
  activity: Arriving,
  start: Arriving,
  removals: Arriving,
): ResultRow[] {
  const [asked, held] = [numbersOf(demand, "demand"), numbersOf(activity, "activity")];
  assertLength(held, asked.length, "activity");
  const removed = numbersOf(removals, "removals");
  const isGiven = removed.some((value) => value !== null);
  if (isGiven) assertLength(removed, asked.length, "removals");
  const weeks = asked.map((each, index) => ({
    demand: each,
    activity: held[index] ?? null,
    removed: isGiven ? (removed[index] ?? null) : null,
  }));
  const queue = backlog(numberIn(start, "start") ?? 0, weeks);
  if (queue.every((week) => week === null)) throw new DomainError("no-data", "all weeks are missing");
  return queue.map((week) => [week]);
}

/** @throws DomainError `never-clears` */
export function clearanceWeeks(
  queue: Arriving,
  demand: Arriving,
  capacity: Arriving,
  target: Arriving,
): number {
  const weeks = clearance({
    backlog: neededNumberIn(queue, "backlog"),
    demand: neededNumberIn(demand, "demand"),
    capacity: neededNumberIn(capacity, "capacity"),
    target: numberIn(target, "target") ?? 0,
  });
  if (weeks === null) throw new DomainError("never-clears", "capacity is not more than demand");
  return weeks;
}

export function capacityNumber(demand: Arriving, rule: Arriving): number {
  const weeks = numbersOf(demand, "demand").filter((week) => week !== null);
  return required(capacityLevel(weeks, ruleIn(rule)));
}

/** @throws DomainError `unknown-rule` */
function ruleIn(rule: Arriving): CapacityRule {
  const value = textIn(rule, "rule");
  const found = capacityRules.find((each) => each === value.toLowerCase());
  if (found !== undefined) return found;
  const details = { argument: "rule", value, known: capacityRules.join(", ") };
  throw new DomainError("unknown-rule", `no rule ${value}`, details);
}
