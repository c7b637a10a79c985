import { assessmentScores } from "../../../domain/measurement/assessment";
import { assessmentText } from "../../../i18n/assessment/assessmentText";
import { fx, inEvery } from "../../fx";
import { firstState, inputFaults } from "../../rowState";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec } from "../../spec";
import { longText } from "./workBlocks";
import { LABELS } from "./workLists";

const HEADER_ROW = 6;
const WORKSHOPS = 3;
const SCALE_ROW = HEADER_ROW + WORKSHOPS + 2;

/** The team's and the coach's scores, side by side; each is shown with the handbook's words. */
export function assessmentSheet(): SheetSpec {
  return {
    id: "assessment",
    name: say((t) => t.assessment.name),
    title: say((t) => t.assessment.title),
    purpose: say((t) => t.assessment.purpose),
    tab: "input",
    widths: [],
    mainTable: "assessmentRows",
    blocks: [
      figures,
      { block: "table", id: "assessmentRows", at: `A${HEADER_ROW}`, rows: WORKSHOPS, columns },
      {
        block: "lines",
        at: `A${SCALE_ROW}`,
        lines: [
          { text: say((t) => t.assessment.scale), style: "section" },
          ...assessmentScores.map((score) => ({
            text: inEvery((language) => `${score} = ${assessmentText[language][score]}`),
            style: "text" as const,
          })),
        ],
      },
    ],
  };
}

const label = fx`IF(ISNUMBER([@own]),IF(AND([@own]=INT([@own]),[@own]>=0,[@own]<=5),INDEX(${LABELS.assessment},[@own]+1),""),"")`;

const score = (id: "own" | "coach"): ColumnSpec => ({
  id,
  header: say((t) => t.assessment[id]),
  help: say((t) => t.assessment[`${id}Help`]),
  width: 15,
  kind: "integer",
  min: 0,
  max: 5,
});

const typed: readonly ColumnSpec[] = [
  { id: "day", header: say((t) => t.assessment.day), help: say((t) => t.assessment.dayHelp), kind: "date" },
  score("own"),
  score("coach"),
  longText(
    "reason",
    say((t) => t.assessment.reason),
    say((t) => t.assessment.reasonHelp),
    44,
  ),
];
const [day, own, coach, reason] = typed as [ColumnSpec, ColumnSpec, ColumnSpec, ColumnSpec];

const columns: readonly ColumnSpec[] = [
  { id: "workshop", header: say((t) => t.assessment.workshop), width: 12, kind: "written", shows: "integer" },
  day,
  own,
  {
    id: "label",
    header: say((t) => t.assessment.label),
    width: 46,
    wrap: true,
    kind: "formula",
    formula: label,
    shows: "text",
  },
  coach,
  {
    id: "gap",
    header: say((t) => t.assessment.gap),
    width: 9,
    kind: "formula",
    formula: fx`IF(COUNT([@own],[@coach])<2,"",[@own]-[@coach])`,
    shows: "integer",
  },
  reason,
  {
    id: "state",
    header: say((t) => t.assessment.state),
    width: 20,
    kind: "formula",
    formula: firstState(inputFaults(typed), fx`IF(ISNUMBER([@own]),${say((t) => t.state.done)},"")`),
    shows: "state",
  },
];

/** Of the last workshop that has the number. */
const latestOf = (column: "own" | "coach" | "gap") =>
  `IFERROR(LOOKUP(2,1/(assessmentRows[workshop]=AGGREGATE(14,6,assessmentRows[workshop]/ISNUMBER(assessmentRows[${column}]),1)),assessmentRows[${column}]),"–")`;

const latest = (column: "own" | "coach" | "gap"): Formula => fx`${latestOf(column)}`;

/** The team's own latest score, "–" before the first. */
export const LATEST_OWN = latestOf("own");

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: say((t) => t.assessment.latestOwn), formula: latest("own"), shows: "integer" },
    { column: "C", label: say((t) => t.assessment.latestCoach), formula: latest("coach"), shows: "integer" },
    { column: "E", label: say((t) => t.assessment.latestGap), formula: latest("gap"), shows: "integer" },
  ],
};
