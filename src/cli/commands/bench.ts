import { median } from "../../domain/measurement/median";
import { cliText } from "../../i18n/cli/cliText";
import type { Language } from "../../i18n/language";
import { writeNumber, writePercent } from "../../i18n/numbers";
import { benchmarks, type Benchmark } from "../bench/benchmarks";
import type { Command, OptionName } from "../Command";
import { table } from "../lines/table";

type Measured = Pick<Benchmark, "id" | "unit" | "budget"> & {
  readonly median: number;
  readonly ratio: number;
};

/** Measures the speed that README promises. */
export const bench: Command<OptionName<"bench">> = {
  options: { json: "flag" },
  words: 0,
  run: async (given, { language, say, note }) => {
    const text = cliText[language].bench;
    const measured: Measured[] = [];
    for (const benchmark of benchmarks()) measured.push(await medianOf(benchmark));
    const broken = measured.filter(({ ratio }) => ratio > 1).length;
    if (given.has("json")) say(JSON.stringify(measured, null, 2));
    else tableOf(measured, language).forEach(say);
    note("");
    note(broken === 0 ? text.kept : text.broken(broken));
    note(text.live);
    return broken === 0 ? 0 : 1;
  },
};

/** The first rounds warm up and do not count. */
async function medianOf({ id, unit, budget, rounds, measure }: Benchmark): Promise<Measured> {
  const values: number[] = [];
  const warming = Math.ceil(rounds / 5);
  for (let round = 0; round < rounds + warming; round++) {
    const value = await measure();
    if (round >= warming) values.push(value);
  }
  const middle = median(values) ?? 0;
  return { id, unit, budget, median: middle, ratio: middle / budget };
}

function tableOf(measured: readonly Measured[], language: Language): readonly string[] {
  const text = cliText[language].bench;
  const rows = measured.map(({ id, unit, budget, median: middle, ratio }) => [
    text[id],
    `${writeNumber(middle, language, 2)} ${unit}`,
    `${writeNumber(budget, language)} ${unit}`,
    writePercent(ratio, language),
  ]);
  return table(
    [[text.what, text.median, text.budget, text.ratio], ...rows],
    ["left", "right", "right", "right"],
  );
}
