import { assessmentScores } from "../../../domain/measurement/assessment";
import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { teamChoice } from "../plan/planChoiceTexts";
import { long, TEXT, whole, wide, wordsOf } from "../plan/planWords";

const words = wordsOf("assessments");
const ROWS = 30;

/** Self-assessment is asked in workshops 2–4. */
const ASKED = [2, 3, 4] as const;
const BEST = assessmentScores.length - 1;

/** From this difference on team and coach talk about it; ours. */
const APART = 2;

/** Teams' own scores and their coaches', and how they are distributed; never a mean. */
export function assessmentsSheet(scores: number): SheetSpec {
  return {
    id: "assessments",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    longTable: "scoreRows",
    blocks: [
      figures,
      ...stacked(6, [
        { heading: words.section("counts"), table: counts },
        { heading: words.section("rows"), table: scoreTable(Math.max(ROWS, scores + 3)), newPage: true },
      ]),
    ],
  };
}

const countAt = (workshop: number) =>
  `SUMPRODUCT((scoreRows[workshop]=${workshop})*ISNUMBER(scoreRows[own])*(scoreRows[own]=[@score]))`;

const counts: Omit<TableSpec, "at"> = {
  block: "table",
  id: "scoreCounts",
  rows: assessmentScores.length,
  columns: [
    words.written("score", "integer", wide(10)),
    words.written("label", "text", long(48)),
    ...ASKED.map((workshop) =>
      words.computed(
        `w${workshop}`,
        fx`REPT("■",${countAt(workshop)})&" "&${countAt(workshop)}`,
        "text",
        wide(16),
      ),
    ),
  ],
};

const typed = {
  workshop: words.typed("workshop", whole(2, 4), { required: true }),
  team: words.typed("team", teamChoice, { ...long(48), required: true }),
  own: words.typed("own", whole(0, BEST), wide(16)),
  coach: words.typed("coach", whole(0, BEST), wide(16)),
  reason: words.typed("reason", TEXT, long(34)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);

const state = firstState(
  [
    ...inputFaults(typedColumns),
    {
      when: "SUMPRODUCT((scoreRows[team]=[@team])*(scoreRows[workshop]=[@workshop]))>1",
      state: words.say((t) => t.states.twice),
    },
    { when: "COUNT([@own],[@coach])<2", state: words.say((t) => t.states.half) },
    { when: `ABS([@gap])>=${APART}`, state: words.say((t) => t.states.apart) },
  ],
  words.say((t) => t.states.fine),
);

const scoreTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "scoreRows",
  rows,
  columns: [
    typed.workshop,
    typed.team,
    typed.own,
    typed.coach,
    words.computed("gap", fx`IF(COUNT([@own],[@coach])<2,"",[@own]-[@coach])`, "integer", wide(16)),
    words.computed("state", whenBegun(typedColumns, state), "state", wide(26)),
    typed.reason,
    words.computed(
      "meaning",
      fx`IF(ISNUMBER([@own]),IFERROR(LOOKUP(2,1/(scoreCounts[score]=[@own]),scoreCounts[label])&"",""),"")`,
      "text",
      long(60),
    ),
  ],
});

const latest = "MAX(scoreRows[workshop])";

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.latest),
      formula: fx`IF(COUNT(scoreRows[workshop])=0,${words.say((t) => t.none)},${latest}&"")`,
      shows: "text",
    },
    {
      column: "C",
      label: words.say((t) => t.figures.scored),
      formula: fx`SUMPRODUCT((scoreRows[workshop]=${latest})*ISNUMBER(scoreRows[own]))`,
      shows: "integer",
    },
    {
      column: "E",
      label: words.say((t) => t.figures.apart),
      formula: fx`SUMPRODUCT((scoreRows[state]=${words.say((t) => t.states.apart)})*1)`,
      shows: "integer",
    },
  ],
};
