import { planChoices } from "../../../domain/round/plan/planChoices";
import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen } from "../plan/planChoiceTexts";
import { linesAt, long, TEXT, whole, wide, wordsOf } from "../plan/planWords";

const words = wordsOf("feedback");
const ANSWERS = 40;
const END = 30;

/** Fewer answers than these would tell who said what. */
export const FEWEST_ANSWERS = 5;

const TOPICS = ["arrangements", "learning", "teamwork", "success"] as const;
const END_TOPICS = ["whole", "skills", "recommend"] as const;
const BEST = 5;
const MOST_RECOMMENDING = 10;

/** Anonymous answers and their means; of fewer than five answers no mean is shown. */
export function feedbackSheet(answers: number, ends: number): SheetSpec {
  return {
    id: "feedback",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    longTable: "answerRows",
    blocks: [
      figures,
      linesAt("A5", "quiet", [words.say((t) => t.reconstructed)]),
      ...stacked(7, [
        { heading: words.section("sums"), table: sums },
        { heading: words.section("ends"), table: endSums },
        { heading: words.section("endAnswers"), table: endTable(Math.max(END, ends + 10)), newPage: true },
        // The longest comes last: its header is repeated on every page from there on.
        {
          heading: words.section("answers"),
          table: answerTable(Math.max(ANSWERS, answers + 10)),
          newPage: true,
        },
      ]),
    ],
  };
}

/** The mean of a column over some of its rows, one decimal, hidden when there are few. */
const meanOf = (column: string, which: string): Formula => {
  const n = `SUMPRODUCT(${which}*ISNUMBER(${column}))`;
  return fx`IF([@n]=0,"",IF(${n}<${FEWEST_ANSWERS},${words.say((t) => t.hidden)},ROUND(SUMPRODUCT(${which}*1,${column})/${n},1)))`;
};

const OF_WORKSHOP = "(answerRows[workshop]=[@workshop])";

const sums: Omit<TableSpec, "at"> = {
  block: "table",
  id: "answerSums",
  rows: WORKSHOPS,
  columns: [
    words.written("workshop", "integer", wide(16)),
    words.computed("n", fx`SUMPRODUCT(${OF_WORKSHOP}*1)`, "integer", wide(24)),
    ...TOPICS.map((topic) =>
      words.computed(topic, meanOf(`answerRows[${topic}]`, OF_WORKSHOP), "tenth", wide(24)),
    ),
  ],
};

const OF_GROUP = "(endRows[respondent]=[@respondent])";

const endSums: Omit<TableSpec, "at"> = {
  block: "table",
  id: "endSums",
  rows: planChoices.respondent.length,
  columns: [
    words.written("respondent", "text", wide(16)),
    words.computed("n", fx`SUMPRODUCT(${OF_GROUP}*1)`, "integer", wide(24)),
    ...END_TOPICS.map((topic) =>
      words.computed(topic, meanOf(`endRows[${topic}]`, OF_GROUP), "tenth", wide(24)),
    ),
  ],
};

const typedAnswer: readonly ColumnSpec[] = [
  words.typed("workshop", whole(1, WORKSHOPS)),
  ...TOPICS.map((topic) => words.typed(topic, whole(1, BEST))),
];

const ownWords = words.typed("words", TEXT, long(60));

const typedEnd: readonly ColumnSpec[] = [
  words.typed("respondent", chosen("respondent"), wide(16)),
  words.typed("whole", whole(1, BEST)),
  words.typed("skills", whole(1, BEST)),
  words.typed("recommend", whole(0, MOST_RECOMMENDING)),
];

const stateOf = (columns: readonly ColumnSpec[]): ColumnSpec =>
  words.computed(
    "state",
    whenBegun(
      columns,
      firstState(
        inputFaults(columns),
        say((t) => t.state.done),
      ),
    ),
    "state",
  );

const answerTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "answerRows",
  rows,
  columns: [...typedAnswer, stateOf(typedAnswer), ownWords],
});

const endTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "endRows",
  rows,
  columns: [...typedEnd, stateOf(typedEnd), { ...ownWords, width: 28 }],
});

const lowest = `MIN(${TOPICS.map((topic) => `answerSums[${topic}]`).join(",")})`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.answers),
      formula: fx`COUNT(answerRows[workshop])`,
      shows: "integer",
    },
    {
      column: "C",
      label: words.say((t) => t.figures.lowest),
      formula: fx`IF(COUNT(${TOPICS.map((topic) => `answerSums[${topic}]`).join(",")})=0,"–",${lowest})`,
      shows: "tenth",
    },
    {
      column: "E",
      label: words.say((t) => t.figures.ends),
      formula: fx`SUM(endSums[n])`,
      shows: "integer",
    },
  ],
};
