import { fx } from "../../fx";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec } from "../../spec";
import { heading, longText, quietLine, shortText } from "./workBlocks";

const STEP_ROWS = 9;
const TODAY = 7;
const TARGET = TODAY + STEP_ROWS + 3;

/** A day has 1,440 minutes. */
const MINUTES_A_DAY = 1440;

/** The client's journey step by step, now and in the target. */
export function processSheet(): SheetSpec {
  return {
    id: "process",
    name: say((t) => t.process.name),
    title: say((t) => t.process.title),
    purpose: say((t) => t.process.purpose),
    tab: "input",
    widths: [],
    blocks: [
      figures,
      quietLine(
        "A5",
        say((t) => t.process.rule),
      ),
      heading(
        `A${TODAY - 1}`,
        say((t) => t.process.today),
      ),
      { block: "table", id: "stepRows", at: `A${TODAY}`, rows: STEP_ROWS, columns },
      heading(
        `A${TARGET - 1}`,
        say((t) => t.process.target),
      ),
      { block: "table", id: "targetRows", at: `A${TARGET}`, rows: STEP_ROWS, columns },
    ],
  };
}

const columns: readonly ColumnSpec[] = [
  longText(
    "step",
    say((t) => t.process.step),
    say((t) => t.process.stepHelp),
    46,
  ),
  shortText(
    "who",
    say((t) => t.process.who),
    say((t) => t.process.whoHelp),
    28,
  ),
  {
    id: "touch",
    header: say((t) => t.process.touch),
    help: say((t) => t.process.touchHelp),
    width: 18,
    kind: "number",
    min: 0,
    max: 10_000,
  },
  {
    id: "wait",
    header: say((t) => t.process.wait),
    help: say((t) => t.process.waitHelp),
    width: 18,
    kind: "number",
    min: 0,
    max: 2_000,
  },
  {
    id: "right",
    header: say((t) => t.process.right),
    help: say((t) => t.process.rightHelp),
    width: 18,
    kind: "percent",
    min: 0,
    max: 1,
  },
];

type StepTable = "stepRows" | "targetRows";

const days = (table: StepTable) => `SUM(${table}[wait])+SUM(${table}[touch])/${MINUTES_A_DAY}`;
const timed = (table: StepTable) => `COUNT(${table}[wait],${table}[touch])`;

/** Calendar days from the first step to the end of the last. */
export const leadTime = (table: StepTable): Formula => fx`IF(${timed(table)}=0,"–",ROUND(${days(table)},1))`;

const waiting = (table: StepTable): Formula =>
  fx`IF(${days(table)}>0,SUM(${table}[wait])/(${days(table)}),"–")`;

const right = (table: StepTable): Formula => fx`IF(COUNT(${table}[right])=0,"–",PRODUCT(${table}[right]))`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: say((t) => t.process.lead),
      formula: fx`${leadTime("stepRows")}&" → "&${leadTime("targetRows")}`,
      shows: "text",
    },
    { column: "B", label: say((t) => t.process.share), formula: waiting("stepRows"), shows: "percent" },
    {
      column: "C",
      label: say((t) => t.process.shareTarget),
      formula: waiting("targetRows"),
      shows: "percent",
    },
    { column: "D", label: say((t) => t.process.yield), formula: right("stepRows"), shows: "percent" },
    { column: "E", label: say((t) => t.process.yieldTarget), formula: right("targetRows"), shows: "percent" },
  ],
};
