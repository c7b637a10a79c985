import type { ActionState } from "../../../domain/team/actionState";
import { fx } from "../../fx";
import { firstState, inputFaults } from "../../rowState";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, SheetSpec } from "../../spec";
import { fieldsAt, heading, longText, shortText } from "./workBlocks";

const FIELDS = ["boardTime", "boardPlace", "boardAgenda", "boardWho", "boardLead", "boardTool"] as const;
const TOP = 6;
const ACTIONS = TOP + FIELDS.length + 2;
const ACTION_ROWS = 16;

/** Daily management: what was agreed on the meeting, and the actions that come out of it. */
export function boardSheet(): SheetSpec {
  return {
    id: "board",
    name: say((t) => t.board.name),
    title: say((t) => t.board.title),
    purpose: say((t) => t.board.purpose),
    tab: "input",
    widths: [22, 60, 20, 13, 13, 28],
    longTable: "actionRows",
    blocks: [
      figures,
      fieldsAt(
        `A${TOP}`,
        FIELDS.map((id) => ({
          id,
          label: say((t) => t.board.fields[id]),
          help: say((t) => t.board.help[id]),
          ...(id === "boardAgenda" || id === "boardTool" ? { lines: 2 } : {}),
        })),
      ),
      heading(
        `A${ACTIONS - 1}`,
        say((t) => t.board.actions),
      ),
      { block: "table", id: "actionRows", at: `A${ACTIONS}`, rows: ACTION_ROWS, columns },
    ],
  };
}

const typed: readonly ColumnSpec[] = [
  { id: "day", header: say((t) => t.board.day), help: say((t) => t.board.dayHelp), kind: "date" },
  longText(
    "action",
    say((t) => t.board.action),
    say((t) => t.board.actionHelp),
    60,
  ),
  shortText(
    "who",
    say((t) => t.board.who),
    say((t) => t.board.whoHelp),
    20,
  ),
  { id: "due", header: say((t) => t.board.due), help: say((t) => t.board.dueHelp), width: 15, kind: "date" },
  { id: "done", header: say((t) => t.board.done), help: say((t) => t.board.doneHelp), kind: "date" },
];

const text = (state: ActionState) => say((t) => t.board.states[state]);

const state = firstState(
  inputFaults(typed),
  fx`IF(LEN([@done])>0,${text("done")},IF(COUNT([@due])=1,IF([@due]<TodayCell,${text("late")},${text("open")}),${text("open")}))`,
);

const columns: readonly ColumnSpec[] = [
  ...typed,
  {
    id: "state",
    header: say((t) => t.board.state),
    kind: "formula",
    formula: fx`IF([@action]="","",${state})`,
    shows: "state",
  },
];

const inState = (id: ActionState) => fx`SUMPRODUCT((actionRows[state]=${text(id)})*1)`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: say((t) => t.board.open), formula: inState("open"), shows: "integer" },
    { column: "B", label: say((t) => t.board.late), formula: inState("late"), shows: "integer" },
    { column: "C", label: say((t) => t.board.finished), formula: inState("done"), shows: "integer" },
  ],
};
