import { isOwnId, type MeasureId, type TeamMeasure } from "../../domain/measurement/measures";
import { sheetText } from "../../i18n/sheets/sheetText";
import { fx, inEvery } from "../fx";
import { columnLetters } from "../address";
import { measureWords, withUnit } from "../measureWords";
import { say, sayOf } from "../say";
import { sayControl } from "../sayAccess";
import type { BlockSpec, ChartSpec, Formula, LineChartSpec, SheetSpec, Text } from "../spec";
import { markColumnsOf } from "./markColumnsOf";
import { factName, runTable } from "./runNames";
import { latestNumbers, numbersBehind } from "./numbersFormulas";

/** Charts on a page of paper. */
const PAGE = 4;

const ACROSS = 7;
const WIDE = 14;
const LINES = 5;
const CHART_ROWS = 14;
const BLOCK_ROWS = LINES + CHART_ROWS + 1;

/** Ends that the y axis is fixed to, and what lies between its lines; the program chooses what is absent. */
export type AxisEnds = { readonly min?: number; readonly max?: number; readonly unit?: number };
export type AxisEndsOf = Readonly<Partial<Record<MeasureId, AxisEnds>>>;

/** A native chart a measure, two side by side, its verdict in words above it. */
export function chartsSheet(chosen: readonly TeamMeasure[], axisEnds: AxisEndsOf): SheetSpec {
  return {
    id: "charts",
    name: say((t) => t.charts.name),
    title: say((t) => t.charts.title),
    purpose: say((t) => t.charts.purpose),
    tab: "result",
    protected: true,
    widths: [...Array<number>(ACROSS).fill(WIDE), 2, ...Array<number>(ACROSS).fill(WIDE)],
    blocks: chosen.flatMap((measure, index) => {
      const left = columnLetters((index % 2) * (ACROSS + 1));
      const row = 4 + Math.floor(index / 2) * BLOCK_ROWS;
      const place = { left, row, newPage: index > 0 && index % PAGE === 0 };
      return blocksOf(measure, place, axisEnds[measure.id]);
    }),
  };
}

type Place = { readonly left: string; readonly row: number; readonly newPage: boolean };

function blocksOf(
  measure: TeamMeasure,
  { left, row, newPage }: Place,
  ends: AxisEnds | undefined,
): readonly BlockSpec[] {
  const { id } = measure;
  const place = { id: `chart_${id}`, at: `${left}${row + LINES}`, columns: ACROSS, rows: CHART_ROWS };
  return [
    {
      block: "lines",
      ...(newPage ? { newPage } : {}),
      at: `${left}${row}`,
      lines: [
        { text: headingOf(measure), style: "label" },
        { text: fx`${factName("verdict", id)}`, style: "verdict" },
        { text: latestNumbers(measure), style: "text" },
        { text: numbersBehind(measure), style: "quiet" },
        { text: fx`${factName("limits", id)}`, style: "quiet" },
      ],
    },
    runChartOf(measure, place, ends),
  ];
}

const titleOf = (measure: TeamMeasure): Text => sayOf(measure, ({ name, unit }) => withUnit(name, unit));

/** The name and unit of an own measure stand in cells. */
function headingOf(measure: TeamMeasure): Text | Formula {
  const { id } = measure;
  if (!isOwnId(id)) return titleOf(measure);
  const unit = factName("unit", id);
  return fx`${factName("measure", id)}&IF(LEN(${unit})=0,""," ("&MID(${unit},2,99)&")")`;
}

/** A measure's native chart in a place of its own. */
export function runChartOf(
  measure: TeamMeasure,
  place: Pick<ChartSpec, "id" | "at" | "columns" | "rows">,
  ends: AxisEnds | undefined,
): ChartSpec {
  const alt = inEvery((language) => sheetText[language].charts.alt(measureWords(measure, language).name));
  return {
    block: "chart",
    kind: "line",
    ...place,
    title: titleOf(measure),
    alt,
    table: runTable(measure.id),
    category: "label",
    categoryTitle: say((t) => t.charts.week),
    series: seriesOf(measure),
    axis: {
      shows: measure.kind === "share" ? "percent" : "number",
      ...(measure.direction === "lower" ? { min: 0 } : {}),
      ...ends,
    },
  };
}

type Series = LineChartSpec["series"];

function seriesOf(measure: TeamMeasure): Series {
  return [
    { role: "value", column: "show", name: say((t) => t.charts.value) },
    { role: "median", column: "median", name: say((t) => t.charts.median) },
    ...limitSeries(measure),
    { role: "goal", column: "goal", name: say((t) => t.charts.goal) },
    ...signalSeries(measure),
  ];
}

const limitSeries = ({ chart }: TeamMeasure): Series =>
  chart === "run"
    ? []
    : [
        { role: "limit", column: "upper", name: sayControl((t) => t.upper) },
        { role: "limit", column: "lower", name: sayControl((t) => t.lower) },
      ];

const signalSeries = (measure: TeamMeasure): Series =>
  markColumnsOf(measure).map(([column, role]) => ({ role, column, name: say((t) => t.charts[role]) }));
