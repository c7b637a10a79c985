import { columnsOf, measureNamed, type MeasureId } from "../../domain/measurement/measures";

/** Middle and spread of a week's number; of a pair, of its whole and of the part's share. */
type Ordinary =
  | { readonly level: number; readonly spread: number; readonly decimals?: number }
  | { readonly whole: number; readonly spread: number; readonly share: number; readonly by: number };

/** Weeks of measures that nothing happens to. Those that a story tells are not here. */
const ordinary: Readonly<Partial<Record<MeasureId, Ordinary>>> = {
  open_capacity: { whole: 420, spread: 25, share: 0.2, by: 0.06 },
  callback_time: { level: 45, spread: 20 },
  emergency_use: { whole: 9400, spread: 0, share: 0.004, by: 0.001 },
  wait_actual: { level: 12, spread: 4 },
  within_guarantee: { whole: 104, spread: 12, share: 0.92, by: 0.06 },
  nps: { level: 42, spread: 12 },
  client_statement: { whole: 48, spread: 10, share: 0.84, by: 0.1 },
  staff_sick: { whole: 60, spread: 0, share: 0.05, by: 0.05 },
  coc: { level: 0.42, spread: 0.06, decimals: 2 },
  upc: { whole: 98, spread: 14, share: 0.62, by: 0.08 },
  service_plan: { whole: 80, spread: 4, share: 0.66, by: 0.06 },
  named_worker: { whole: 80, spread: 4, share: 0.8, by: 0.06 },
  lead_time: { level: 21, spread: 6 },
  balancing_overtime: { level: 6, spread: 4 },
  own_1: { level: 12, spread: 5 },
};

/** Workshops in which the team scores itself, by week, and the scores. */
const SCORES: Readonly<Record<number, number>> = { 26: 1, 40: 2, 58: 3 };

/** The numbers of a measure week by week, by column; `null` where the story tells them or nobody counts. */
export function ordinaryNumbers(
  id: MeasureId,
  next: () => number,
): ((index: number) => Readonly<Record<string, number | null>>) | null {
  const [first = id, second = ""] = columnsOf(measureNamed(id));
  const around = (level: number, spread: number, decimals = 0) =>
    Number((level + (next() + next() - 1) * spread).toFixed(decimals));
  if (id === "self_assessment") return (index) => ({ [first]: SCORES[index] ?? null });
  if (id === "staff_pulse") return () => ({ [first]: around(7.2, 0.9, 1), [second]: around(8, 4) });
  if (id === "cost_case") return () => ({ [first]: around(8400, 700), [second]: around(96, 12) });
  const numbers = ordinary[id];
  if (numbers === undefined) return null;
  if ("level" in numbers) {
    return () => ({ [first]: Math.max(0, around(numbers.level, numbers.spread, numbers.decimals)) });
  }
  return () => {
    const whole = around(numbers.whole, numbers.spread);
    const share = Math.max(0, Math.min(1, around(numbers.share, numbers.by, 4)));
    return { [first]: Math.round(whole * share), [second]: whole };
  };
}
