// Answers by qicharts2 0.8.1 and NHSRplotthedots 0.2.2 in R 4.2.2; see golden/README.md.
import type { ControlPoint } from "../../../../src/domain/measurement/control/controlChart";
import { pChart } from "../../../../src/domain/measurement/control/pChart";
import { specialCauses, type SpecialCause } from "../../../../src/domain/measurement/control/specialCauses";
import { uChart } from "../../../../src/domain/measurement/control/uChart";
import { xmrChart } from "../../../../src/domain/measurement/control/xmrChart";
import { golden } from "../../../golden";

type Shewhart = {
  id: string;
  desc: string;
  chart: string;
  input: {
    y: (number | null)[];
    n?: number[];
    part?: number[];
    freeze?: number;
    exclude?: number[];
    multiply?: number;
  };
  options: { screenedMr: boolean };
  expected: { y: (number | null)[]; cl: (number | null)[]; lcl: (number | null)[]; ucl: (number | null)[] };
};

/** qicharts2 reaches 3 / 1.128 mean ranges, the product 2.66; it draws limits of equal values, the product none. */
const MORE_DECIMALS = 3 / 1.128;

const charts: Readonly<
  Record<string, (input: Shewhart["input"], screen: boolean) => readonly ControlPoint[]>
> = {
  i: ({ y, ...input }, screen) =>
    xmrChart(y, { ...optionsOf(input), screen, factor: MORE_DECIMALS, unmoved: "limitsAtCentre" }),
  p: (input) => pChart(periodsOf(input), optionsOf(input)),
  pp: (input) => pChart(periodsOf(input), { ...optionsOf(input), prime: true }),
  u: (input) => uChart(periodsOf(input), { ...optionsOf(input), per: input.multiply ?? 1 }),
};

const optionsOf = ({ part = [], exclude = [], freeze }: Omit<Shewhart["input"], "y">) => ({
  phases: part,
  exclude,
  baseline: freeze ?? null,
});
const periodsOf = ({ y, n = [] }: Shewhart["input"]) =>
  y.map((count, index) => ({ count, of: n[index] ?? null }));

const shewhart = golden<{ cases: Shewhart[] }>("runchart/shewhart-qicharts2.json").cases.filter(
  ({ chart }) => chart in charts,
);

test("the charts of the product are all there", () => {
  expect(new Set(shewhart.map(({ chart }) => chart))).toEqual(new Set(["i", "p", "pp", "u"]));
});

test.each(shewhart)("$id $desc", ({ chart, input, options, expected }) => {
  const points = charts[chart]?.(input, options.screenedMr) ?? [];
  // A share is 0–1 here; qicharts2 multiplies it for the picture.
  const scale = chart === "p" ? (input.multiply ?? 1) : 1;
  expect(points).toHaveLength(expected.y.length);
  points.forEach(({ value, centre, lower, upper }, index) => {
    expectNear(value, expected.y[index], scale);
    expectNear(centre, expected.cl[index], scale);
    expectNear(lower, expected.lcl[index], scale);
    expectNear(upper, expected.ucl[index], scale);
  });
});

function expectNear(found: number | null, wanted: number | null | undefined, scale = 1): void {
  if (found === null || wanted === null || wanted === undefined) expect(found).toBe(wanted);
  else expect(Math.abs(found * scale - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

type Nhs = {
  id: string;
  desc: string;
  input: { y: (number | null)[]; fixAfterN?: number; screenOutliers: boolean };
  expected: { mean: number[]; lpl: number[]; upl: number[]; specialCause: string[] };
};

/** NHSRplotthedots says the side too. */
const causes: Readonly<Record<string, SpecialCause | null>> = {
  "Common Cause": null,
  "Above UCL": "outside",
  "Below LCL": "outside",
  "2 in 3 Above CL": "twoOfThree",
  "2 in 3 Below CL": "twoOfThree",
  "7 Points Above CL": "oneSide",
  "7 Points Below CL": "oneSide",
};

test.each(golden<{ cases: Nhs[] }>("runchart/xmr-nhsrplotthedots.json").cases)(
  "$id $desc",
  ({ input, expected }) => {
    const points = xmrChart(input.y, { baseline: input.fixAfterN ?? null, screen: input.screenOutliers });
    points.forEach(({ centre, lower, upper }, index) => {
      expectNear(centre, expected.mean[index]);
      expectNear(lower, expected.lpl[index]);
      expectNear(upper, expected.upl[index]);
    });
    expect(specialCauses(points)).toEqual(expected.specialCause.map((cause) => causes[cause]));
  },
);
