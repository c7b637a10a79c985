import type { MeasureId, TeamMeasure } from "../../../domain/measurement/measures";
import { fx } from "../../fx";
import { say } from "../../say";
import type { BlockSpec, Formula, LinesSpec, SheetSpec, Text } from "../../spec";
import { runChartOf, type AxisEnds, type AxisEndsOf } from "../chartsSheet";
import { factName } from "../runNames";
import { testLine } from "./testLine";
import { DOTS, orDots } from "./workBlocks";
import { fieldName, resultName } from "./workNames";

/** Columns of cards, with a narrow gap between. */
const CARD = 46;
const GAP = 2;

/** Tests on the page. */
const POSTER_TESTS = 7;
const TEST_POINTS = 30;
const CARD_POINTS = 64;

const TOP = 5;
const MIDDLE = TOP + 2;
const BOTTOM = MIDDLE + POSTER_TESTS + 1;

/** One page for the poster walk; every word of it comes from another sheet. */
export function posterSheet(chosen: readonly TeamMeasure[], axisEnds: AxisEndsOf): SheetSpec {
  const [first] = chosen;
  return {
    id: "poster",
    name: say((t) => t.poster.name),
    title: say((t) => t.poster.title),
    purpose: say((t) => t.poster.purpose),
    tab: "result",
    protected: true,
    widths: [CARD, GAP, CARD, GAP, CARD],
    blocks: [
      {
        block: "lines",
        at: "A3",
        lines: [
          { text: orDots("TeamName"), style: "verdict" },
          { text: subtitle, style: "quiet" },
        ],
      },
      ...[
        card(
          `A${TOP}`,
          say((t) => t.poster.problem),
          orDots(fieldName("problem")),
        ),
        card(
          `C${TOP}`,
          say((t) => t.poster.goal),
          orDots(fieldName("goal")),
        ),
        card(
          `E${TOP}`,
          say((t) => t.poster.promise),
          orDots(fieldName("promise")),
        ),
      ],
      tests,
      ...(first === undefined ? [] : chartBlocks(first, axisEnds[first.id])),
      ...[
        card(
          `A${BOTTOM}`,
          say((t) => t.poster.result),
          results(chosen.map(({ id }) => id)),
        ),
        card(
          `C${BOTTOM}`,
          say((t) => t.poster.learned),
          orDots(fieldName("learned")),
        ),
        card(
          `E${BOTTOM}`,
          say((t) => t.poster.next),
          orDots(fieldName("next")),
        ),
      ],
    ],
  };
}

const subtitle = fx`RoundName&IF(LEN(${fieldName("organisation")})=0,""," · "&${fieldName("organisation")})`;

const card = (at: string, title: Text, text: Formula): BlockSpec => ({
  block: "lines",
  at,
  lines: [
    { text: title, style: "band" },
    { text, style: "card", points: CARD_POINTS },
  ],
});

const tests: LinesSpec = {
  block: "lines",
  at: `A${MIDDLE}`,
  lines: [
    { text: say((t) => t.poster.tried), style: "band" },
    ...Array.from({ length: POSTER_TESTS }, (_, index) => ({
      text: index === 0 ? fx`IF(COUNT(testRows[number])=0,"${DOTS}",${testLine(1)})` : testLine(index + 1),
      style: "card" as const,
      points: TEST_POINTS,
    })),
  ],
};

/** The verdict stands over the chart. */
const chartBlocks = (measure: TeamMeasure, ends: AxisEnds | undefined): readonly BlockSpec[] => [
  {
    block: "lines",
    at: `C${MIDDLE}`,
    lines: [{ text: fx`${factName("verdict", measure.id)}`, style: "band" }],
  },
  {
    block: "lines",
    at: `D${MIDDLE}`,
    lines: [{ text: fx`""`, style: "band" }],
  },
  {
    block: "lines",
    at: `E${MIDDLE}`,
    lines: [{ text: fx`""`, style: "band" }],
  },
  runChartOf(measure, { id: "chart_poster", at: `C${MIDDLE + 1}`, columns: 3, rows: POSTER_TESTS }, ends),
];

/** A line a measure, as many as the card holds. */
const RESULTS = 4;

const results = (chosen: readonly MeasureId[]): Formula =>
  chosen
    .slice(0, RESULTS)
    .map((id) => fx`${resultName("result", id)}`)
    .reduce<Formula>(
      (sofar, one, index) => (index === 0 ? one : fx`${sofar}&CHAR(10)&${one}`),
      fx`"${DOTS}"`,
    );
