import { FIRST_TESTS, LONG_DAYS } from "../../../domain/team/pdsaStage";
import { fx } from "../../fx";
import { firstState, inputFaults } from "../../rowState";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, SheetSpec, Text } from "../../spec";
import { choiceText } from "./choiceTexts";
import { longText, shortText } from "./workBlocks";
import { listNames } from "./workLists";

const HEADER_ROW = 6;
const TEST_ROWS = 15;

/** Tests of change: what the team predicts, tries, learns and decides. */
export function pdsaSheet(): SheetSpec {
  return {
    id: "pdsa",
    name: say((t) => t.pdsa.name),
    title: say((t) => t.pdsa.title),
    purpose: say((t) => t.pdsa.purpose),
    tab: "input",
    widths: [],
    mainTable: "testRows",
    frozenColumns: 2,
    blocks: [figures, { block: "table", id: "testRows", at: `A${HEADER_ROW}`, rows: TEST_ROWS, columns }],
  };
}

type PdsaText = { readonly header: Text; readonly help: Text };
const words = (
  id:
    | "change"
    | "question"
    | "prediction"
    | "measure"
    | "who"
    | "started"
    | "place"
    | "did"
    | "learned"
    | "decision"
    | "decided",
): PdsaText => ({
  header: say((t) => t.pdsa[id]),
  help: say((t) => t.pdsa[`${id}Help`]),
});

const long = (id: "change" | "question" | "prediction" | "did" | "learned", width: number): ColumnSpec =>
  longText(id, words(id).header, words(id).help, width);

const short = (id: "who" | "place"): ColumnSpec => shortText(id, words(id).header, words(id).help, 16);

/** Tests of one day go by their rows. */
const number = fx`IF(ISNUMBER([@started]),1+COUNTIFS(testRows[started],"<"&[@started])+SUMPRODUCT((testRows[started]=[@started])*(ROW(testRows[started])<ROW())),"")`;

const stageText = (stage: "plan" | "do" | "study" | "act" | "done") => say((t) => t.pdsa.stages[stage]);

/** The same order as domain/team/pdsaStage. */
const stage = fx`IF([@decision]<>"",${stageText("done")},IF([@change]="","",IF(LEN([@started])=0,${stageText("plan")},IF([@did]="",${stageText("do")},IF([@learned]="",${stageText("study")},${stageText("act")})))))`;

const typed: readonly ColumnSpec[] = [
  long("change", 24),
  long("question", 18),
  long("prediction", 18),
  { id: "measure", ...words("measure"), width: 15, wrap: true, kind: "choice", list: "MeasureNames" },
  short("who"),
  { id: "started", ...words("started"), kind: "date" },
  short("place"),
  long("did", 24),
  long("learned", 24),
  { id: "decision", ...words("decision"), width: 12, kind: "choice", list: listNames.decision },
  { id: "decided", ...words("decided"), width: 12, kind: "date" },
];

const open = `IF(COUNT([@started])=1,IF([@started]<TodayCell-${LONG_DAYS},1,0),0)>0`;
const decidedState = fx`IF([@learned]="",${say((t) => t.state.missing)},${say((t) => t.state.done)})`;
const state = firstState(
  inputFaults(typed),
  fx`IF([@decision]<>"",${decidedState},IF(${open},${say((t) => t.pdsa.long)},""))`,
);

const columns: readonly ColumnSpec[] = [
  {
    id: "number",
    header: say((t) => t.pdsa.number),
    width: 6,
    kind: "formula",
    formula: number,
    shows: "integer",
  },
  ...typed,
  {
    id: "stage",
    header: say((t) => t.pdsa.stage),
    width: 12,
    kind: "formula",
    formula: stage,
    shows: "text",
  },
  {
    id: "state",
    header: say((t) => t.pdsa.state),
    width: 22,
    kind: "formula",
    formula: state,
    shows: "state",
  },
];

const begun = 'COUNTIFS(testRows[started],">0")';
const decided = `SUMPRODUCT((testRows[decision]<>"")*ISNUMBER(testRows[started]))`;

export const testCounts = {
  begun: fx`${begun}`,
  adopted: fx`SUMPRODUCT((testRows[decision]=${choiceText("decision", "adopt")})*ISNUMBER(testRows[started]))`,
} as const;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "B",
      label: say((t) => t.pdsa.begun),
      formula: fx`${begun}&" / ${FIRST_TESTS}"`,
      shows: "text",
    },
    {
      column: "C",
      label: say((t) => t.pdsa.bar),
      formula: fx`REPT("■",MIN(${FIRST_TESTS},${begun}))&REPT("□",${FIRST_TESTS}-MIN(${FIRST_TESTS},${begun}))`,
      shows: "text",
    },
    { column: "E", label: say((t) => t.pdsa.decidedCount), formula: fx`${decided}`, shows: "integer" },
    { column: "F", label: say((t) => t.pdsa.adopted), formula: testCounts.adopted, shows: "integer" },
    {
      column: "I",
      label: say((t) => t.pdsa.openLong),
      formula: fx`COUNTIFS(testRows[started],">0",testRows[started],"<"&(TodayCell-${LONG_DAYS}))-SUMPRODUCT((testRows[decision]<>"")*ISNUMBER(testRows[started])*(testRows[started]<TodayCell-${LONG_DAYS}))`,
      shows: "integer",
    },
  ],
};
