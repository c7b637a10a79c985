import { measureChart } from "../../domain/measurement/measureChart";
import { measureIds, type OwnId } from "../../domain/measurement/measures";
import { runChart } from "../../domain/measurement/runChart";
import type { TeamRecord } from "../../domain/measurement/teamRecord";
import { invoiceSplit, type SplitInput } from "../../domain/money/invoiceSplit";
import { fraction } from "../../domain/shared/Fraction";
import type { CliText } from "../../i18n/cli/fi";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { makeTeamWorkbook } from "../../tasks/makeTeamWorkbook";
import { SAMPLE_START, sampleTeams } from "../../tasks/sample/sampleTeams";
import { seeded } from "../../tasks/sample/seeded";
import { functionCalls } from "./functionCalls";
import { registrationTime } from "./registrations";

type BenchmarkId = Extract<
  keyof CliText["bench"],
  | "runChart"
  | "functions"
  | "phases"
  | "series"
  | "verdicts"
  | "invoice"
  | "registrations"
  | "fileTime"
  | "fileSize"
>;

export type Benchmark = {
  readonly id: BenchmarkId;
  readonly unit: "ms" | "kB";
  /** What it may take at the most. */
  readonly budget: number;
  readonly rounds: number;
  /** One measurement in the unit. */
  readonly measure: () => Promise<number>;
};

const COUNT = 30;

/** Everything that README promises about speed; the data is the same every time. */
export function benchmarks(): readonly Benchmark[] {
  const long = valuesOf(10_000, 1);
  const phased = valuesOf(1_000, 2);
  const series = Array.from({ length: 300 }, (_, index) => valuesOf(52, index + 3));
  const phases = Array.from({ length: 50 }, (_, index) => 20 * (index + 1));
  const followed = followingEverything();
  const invoice = invoiceOf(100, 22);
  return [
    timed("runChart", 10, COUNT, () => runChart(long)),
    slowest("functions", 100, 5, functionCalls()),
    timed("phases", 1, COUNT, () => runChart(phased, { phases })),
    timed("series", 10, COUNT, () => series.map((values) => runChart(values, { baseline: 12 }))),
    timed("verdicts", 20, COUNT, () => followed.measures.map((id) => measureChart(followed, id))),
    timed("invoice", 20, COUNT, () => invoiceSplit(invoice)),
    { id: "registrations", unit: "ms", budget: 1000, rounds: 5, measure: registrationTime },
    timed("fileTime", 400, 7, sampleFile),
    {
      id: "fileSize",
      unit: "kB",
      budget: 250,
      rounds: 1,
      measure: async () => (await sampleFile()).length / 1000,
    },
  ];
}

const timed = (id: BenchmarkId, budget: number, rounds: number, work: () => unknown): Benchmark =>
  slowest(id, budget, rounds, [work]);

/** Each of the works has to keep the budget. */
function slowest(
  id: BenchmarkId,
  budget: number,
  rounds: number,
  works: readonly (() => unknown)[],
): Benchmark {
  const measure = async () => {
    let longest = 0;
    for (const work of works) {
      const start = performance.now();
      await work();
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  };
  return { id, unit: "ms", budget, rounds, measure };
}

/** Weekly numbers about 30 with a gap here and there. */
function valuesOf(count: number, seed: number): readonly (number | null)[] {
  const next = seeded(seed);
  return Array.from({ length: count }, () => (next() < 0.05 ? null : Math.round(20 + 20 * next())));
}

function invoiceOf(lines: number, payers: number): SplitInput {
  const next = seeded(22);
  const keys = Array.from({ length: payers }, (_, index) => `P${index}`);
  return {
    payers: keys,
    lines: Array.from({ length: lines }, (_, index) => ({
      id: String(index + 1),
      netCents: BigInt(Math.round(next() * 500_000)),
      rate: next() < 0.5 ? "13.5" : "25.5",
      weights: Object.fromEntries(
        keys.map((key) => [key, fraction(BigInt(1 + Math.floor(next() * 20)), 2n)]),
      ),
    })),
  };
}

/** A team that follows 30 measures for 120 weeks. */
function followingEverything(): TeamRecord {
  const own: readonly OwnId[] = ["own_1", "own_2"];
  const [team] = sampleTeams("fi", SAMPLE_START, [...measureIds, ...own]);
  if (!team) throw new Error("the sample has no team");
  const again = team.weeks.map((row) => ({ ...row, week: row.week + 7 * team.weeks.length }));
  return { ...team, weeks: [...team.weeks, ...again] };
}

async function sampleFile(): Promise<Uint8Array> {
  const [team] = sampleTeams("fi");
  if (!team) throw new Error("the sample has no team");
  return writeWorkbook(makeTeamWorkbook(team, "fi"));
}
