import { measures, type MeasureId } from "../../domain/measurement/measures";
import { measureText } from "../../i18n/measures/measureText";
import type { Language } from "../../i18n/language";
import { sheetText } from "../../i18n/sheets/sheetText";
import { verdictText } from "../../i18n/verdict/verdictText";
import { fx, inEvery } from "../fx";
import { columnLetters } from "../address";
import { say, sayOf } from "../say";
import type { BlockSpec, ChartSpec, Formula, LineChartSpec, SheetSpec } from "../spec";
import { factName, runTable, type RunFact } from "./runNames";

/** Charts on a page of paper. */
const PAGE = 4;

const ACROSS = 7;
const WIDE = 14;
const CHART_ROWS = 14;
const BLOCK_ROWS = CHART_ROWS + 5;

/** What the y axis may be fixed to, by measure; absent means that the program chooses. */
export type AxisMax = Readonly<Partial<Record<MeasureId, number>>>;

/** A native run chart a measure, two side by side, its verdict in words above it. */
export function chartsSheet(chosen: readonly MeasureId[], axisMax: AxisMax): SheetSpec {
  return {
    id: "charts",
    name: say((t) => t.charts.name),
    title: say((t) => t.charts.title),
    purpose: say((t) => t.charts.purpose),
    tab: "result",
    protected: true,
    widths: [...Array<number>(ACROSS).fill(WIDE), 2, ...Array<number>(ACROSS).fill(WIDE)],
    blocks: chosen.flatMap((id, index) => {
      const left = columnLetters((index % 2) * (ACROSS + 1));
      const row = 4 + Math.floor(index / 2) * BLOCK_ROWS;
      return blocksOf(id, { left, row, newPage: index > 0 && index % PAGE === 0 }, axisMax[id]);
    }),
  };
}

type Place = { readonly left: string; readonly row: number; readonly newPage: boolean };

function blocksOf(
  id: MeasureId,
  { left, row, newPage }: Place,
  max: number | undefined,
): readonly BlockSpec[] {
  return [
    {
      block: "lines",
      ...(newPage ? { newPage } : {}),
      at: `${left}${row}`,
      lines: [
        { text: titleOf(id), style: "label" },
        { text: fx`${factName("verdict", id)}`, style: "verdict" },
        { text: latestNumbers(id), style: "text" },
        { text: numbersBehind(id), style: "quiet" },
      ],
    },
    runChartOf(id, { id: `chart_${id}`, at: `${left}${row + 4}`, columns: ACROSS, rows: CHART_ROWS }, max),
  ];
}

const titleOf = (id: MeasureId) => sayOf(id, ({ name, unit }) => `${name} (${unit})`);

/** "Viimeksi 13 päivää · mediaani 28,5 päivää · tavoite 14 päivää": the same sentence as the pane's. */
function latestNumbers(id: MeasureId): Formula {
  const share = measures[id].kind === "share";
  const unit = inEvery((language) => unitOf(language, id));
  const written = (fact: RunFact) => {
    const value = share ? `100*${factName(fact, id)}` : factName(fact, id);
    return fx`IF(ISNUMBER(${factName(fact, id)}),ROUND(${value},1)&${unit},"–")`;
  };
  const sentence = (goal: string | null): Formula => ({
    fx: inEvery((language) =>
      filledIn(verdictText[language].numbers("#latest", "#centre", goal), {
        "#latest": written("latest").fx[language],
        "#centre": written("centre").fx[language],
        "#goal": written("goal").fx[language],
      }),
    ),
  });
  return fx`IF(${factName("filled", id)}=0,"",IF(ISNUMBER(${factName("goal", id)}),${sentence("#goal")},${sentence(null)}))`;
}

function unitOf(language: Language, id: MeasureId): string {
  const space = measures[id].kind === "share" && language === "en" ? "" : "\u00a0";
  return space + measureText[language][id].unit;
}

/** A sentence with formulas in the places of its marks. */
const filledIn = (sentence: string, formulas: Readonly<Record<string, string>>): string =>
  sentence
    .split(/(#[a-z]+)/)
    .filter((part) => part !== "")
    .map((part) => formulas[part] ?? `"${part.replace(/"/g, '""')}"`)
    .join("&");

/** "Pisin sarja 21, sattuma selittää enintään 9 · Ylityksiä 14, sattuman varassa vähintään 17". */
function numbersBehind(id: MeasureId): Formula {
  const n = (fact: RunFact) => factName(fact, id);
  const part = (label: ReturnType<typeof say>, value: string, limit: ReturnType<typeof say>, bound: string) =>
    fx`${label}&" "&${value}&", "&${limit}&" "&${bound}`;
  const runs = part(
    say((t) => t.charts.longest),
    n("longest"),
    say((t) => t.charts.atMost),
    n("longestMax"),
  );
  const crossings = part(
    say((t) => t.charts.crossings),
    n("crossings"),
    say((t) => t.charts.atLeast),
    n("crossMin"),
  );
  return fx`IF(${n("useful")}=0,"",${runs}&" · "&${crossings})`;
}

/** A measure's native run chart in a place of its own. */
export function runChartOf(
  id: MeasureId,
  place: Pick<ChartSpec, "id" | "at" | "columns" | "rows">,
  max: number | undefined,
): ChartSpec {
  const share = measures[id].kind === "share";
  const alt = inEvery((language) => sheetText[language].charts.alt(measureText[language][id].name));
  const top = max === undefined ? {} : { max };
  return {
    block: "chart",
    kind: "line",
    ...place,
    title: titleOf(id),
    alt,
    table: runTable(id),
    category: "label",
    categoryTitle: say((t) => t.charts.week),
    series: seriesOf(id),
    axis: { shows: share ? "percent" : "number", ...(share ? {} : { min: 0 }), ...top },
  };
}

function seriesOf(id: MeasureId): LineChartSpec["series"] {
  const shared: LineChartSpec["series"] = [
    { role: "value", column: "show", name: say((t) => t.charts.value) },
    { role: "median", column: "median", name: say((t) => t.charts.median) },
    { role: "goal", column: "goal", name: say((t) => t.charts.goal) },
  ];
  if (measures[id].direction === "none") {
    return [...shared, { role: "changed", column: "better", name: say((t) => t.charts.changed) }];
  }
  return [
    ...shared,
    { role: "better", column: "better", name: say((t) => t.charts.better) },
    { role: "worse", column: "worse", name: say((t) => t.charts.worse) },
  ];
}
