// Where other tools would move the line: runchart 0.2.0 (Scotland), runcharter 0.2.0 and autospc in R 4.2.2; see
// golden/README.md. They re-base by rules of their own; ours only suggests.
import { levelSuggestion, type LevelSuggestion } from "../../../src/domain/measurement/levelSuggestion";
import { measureChart } from "../../../src/domain/measurement/measureChart";
import { runChart } from "../../../src/domain/measurement/runChart";
import { shiftHint } from "../../../src/domain/measurement/shiftHint";
import { bareTeam } from "../../../src/domain/measurement/teamRecord";
import { serialOf } from "../../../src/domain/shared/calendar";
import { golden } from "../../golden";

type Values = (number | null)[];
type Case<Input, Expected> = { id: string; desc: string; input: { y: Values } & Input; expected: Expected };
const cases = <Input, Expected>(file: string) =>
  golden<{ cases: Case<Input, Expected>[] }>(`runchart/${file}.json`).cases;

const FIRST = serialOf("2026-01-05");

/** What is suggested when the first weeks are frozen and lower is better. */
function suggested(y: Values, baseline: number): LevelSuggestion | null {
  const trace = { who: "", when: null, why: "" };
  const weeks = y.map((value, index) => ({
    week: FIRST + 7 * index,
    values: { t3_doctor: value },
    note: "",
  }));
  const phases = [{ measure: "t3_doctor" as const, start: FIRST, baseline, centre: null, trace }];
  return levelSuggestion(measureChart({ ...bareTeam, measures: ["t3_doctor"], weeks, phases }, "t3_doctor"));
}

describe("IHI's shift of six, as a hint", () => {
  test.each(cases<{ cl?: number }, { centre: number; shiftPoints: number[] }>("ihi-rules-jsphdms-runchart"))(
    "$id $desc",
    ({ input, expected }) => {
      const chart = runChart(input.y, { centre: input.cl ?? null });
      expect(chart.phases[0]?.centre).toBeCloseTo(expected.centre, 9);
      const marked = shiftHint(chart).flatMap(({ from, to }) =>
        chart.points.flatMap(({ side }, index) =>
          side !== 0 && index + 1 >= from && index + 1 <= to ? [index + 1] : [],
        ),
      );
      expect(marked).toEqual(expected.shiftPoints);
    },
  );
});

type Phase = { median: number; from: number; to: number; type: string };

describe("the first new level is where runcharter begins its own", () => {
  test.each(
    cases<{ baselineRows: number; runLength: number; direction: string }, { phases: Phase[] }>(
      "rephase-runcharter",
    ).filter(({ input }) => input.direction !== "above"),
  )("$id $desc", ({ input, expected }) => {
    const found = suggested(input.y, input.baselineRows);
    const [baseline, next] = expected.phases;
    // It looks for runs after the baseline only; ours may have begun inside.
    const from = found && Math.max(found.from, input.baselineRows + 1);
    expect(from).toBe(next?.from ?? null);
    if (found) expect(found.before).toBe(baseline?.median);
  });
});

describe("and where the Scottish runchart begins its own", () => {
  test.each(cases<{ trigger: number }, { base: Values }>("rephase-jsphdms-runchart"))(
    "$id $desc",
    ({ input, expected }) => {
      const levels = expected.base.flatMap((value, index) =>
        value === null ? [] : [{ value, at: index + 1 }],
      );
      const [first] = levels;
      const next = levels.find(({ value }) => value !== first?.value);
      // Its baseline is the first eight values, ours positions.
      const baseline = input.y.findIndex(
        (_, index) => input.y.slice(0, index + 1).filter((value) => value !== null).length === 8,
      );
      const found = suggested(input.y, baseline + 1);
      expect(found?.from ?? null).toBe(next?.at ?? null);
      if (found) expect(found.before).toBe(first?.value);
    },
  );
});

describe("beside autospc, which needs 21 points for a level", () => {
  const all = cases<object, { breakPoint: (boolean | number | null)[] }>("stable-shift-autospc").map(
    (each) => ({
      ...each,
      breaks: each.expected.breakPoint.flatMap((at, index) => (at ? [index + 1] : [])),
    }),
  );
  const isLasting = ({ id }: { id: string }) => id !== "ssa-001" && id !== "ssa-004";

  test.each(all.filter((each) => !isLasting(each)))("none is suggested: $id $desc", ({ input }) => {
    expect(suggested(input.y, 21)).toBeNull();
  });

  test.each(all.filter(isLasting))("one is suggested no later: $id $desc", ({ input, breaks }) => {
    expect(suggested(input.y, 21)?.from).toBeLessThanOrEqual(breaks[0] ?? 0);
  });
});
