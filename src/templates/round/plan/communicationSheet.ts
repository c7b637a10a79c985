import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen } from "./planChoiceTexts";
import { DAY, linesAt, long, planField, TEXT, wide, wordsOf } from "./planWords";

const words = wordsOf("communication");
const MESSAGES = 20;
const SPACES = 12;
const INFO = ["goals", "principles", "practical", "notTraining", "ownTime"] as const;

/** Who tells whom what and when; the workspace and the support material; what the information session goes through. */
export function communicationSheet(): SheetSpec {
  const infoAt = 6 + MESSAGES + SPACES + 8;
  return {
    id: "communication",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    blocks: [
      figures,
      ...stacked(6, [
        { heading: words.section("messages"), table: messages },
        { heading: words.section("spaces"), table: spaces, newPage: true },
      ]),
      words.heading(`A${infoAt}`, "info"),
      linesAt(
        `A${infoAt + 1}`,
        "text",
        INFO.map((id) => words.say((t) => `• ${t.info[id]}`)),
      ),
    ],
  };
}

const typed = {
  phase: words.typed("phase", chosen("phase"), wide(25)),
  audience: words.typed("audience", TEXT, long(38)),
  message: words.typed("message", TEXT, long(54)),
  channel: words.typed("channel", TEXT, long(26)),
  who: words.typed("who", TEXT, wide(18)),
  due: words.typed("due", DAY, wide(13)),
  done: words.typed("done", DAY, wide(13)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);

const state = firstState(
  inputFaults(typedColumns),
  fx`IF(COUNT([@done])=1,${words.say((t) => t.states.done)},IF(COUNT([@due])=0,${words.say((t) => t.states.noDay)},IF([@due]<TodayCell,${words.say((t) => t.states.late)},${words.say((t) => t.states.open)})))`,
);

const messages: Omit<TableSpec, "at"> = {
  block: "table",
  id: "messageRows",
  rows: MESSAGES,
  columns: [...typedColumns, words.computed("state", whenBegun(typedColumns, state), "state", wide(24))],
};

const spaces: Omit<TableSpec, "at"> = {
  block: "table",
  id: "spaceRows",
  rows: SPACES,
  columns: [
    words.typed("ready", chosen("yesNo"), wide(25)),
    words.typed("access", TEXT, long(38)),
    words.typed("space", TEXT, long(54)),
    words.typed("link", TEXT, long(26)),
  ],
};

const inState = (id: "done" | "late" | "open") =>
  fx`SUMPRODUCT((messageRows[state]=${words.say((t) => t.states[id])})*1)`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.person),
      formula: fx`IF(LEN(${planField("communicator")})=0,${words.say((t) => t.none)},${planField("communicator")})`,
      shows: "text",
    },
    { column: "C", label: words.say((t) => t.figures.sent), formula: inState("done"), shows: "integer" },
    { column: "D", label: words.say((t) => t.figures.late), formula: inState("late"), shows: "integer" },
    {
      column: "E",
      label: words.say((t) => t.figures.open),
      formula: fx`SUMPRODUCT((LEN(messageRows[message])>0)*(LEN(messageRows[done])=0))`,
      shows: "integer",
    },
  ],
};
