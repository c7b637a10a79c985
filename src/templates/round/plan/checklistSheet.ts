import { checkItems, steps } from "../../../domain/round/plan/checkItems";
import { fx } from "../../fx";
import type { FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, planChoice } from "./planChoiceTexts";
import { DAY, firstOf, linesAt, long, TEXT, wide, wordsOf } from "./planWords";
import { DAYS_A_FORTNIGHT, daysLeft } from "./soon";
import { upTo } from "./workshopDays";

const words = wordsOf("checklist");
const NEXT_ROW = 7;
const NEXT_COUNT = 3;

/** The handbook's thirteen steps: what belongs to each, when, and who sees to it. */
export function checklistSheet(): SheetSpec {
  return {
    id: "checklist",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    longTable: "checkRows",
    blocks: [
      figures,
      words.heading(`A${NEXT_ROW - 1}`, "next"),
      linesAt(`A${NEXT_ROW}`, "verdict", [1, 2, 3].map(nextThing)),
      ...stacked(NEXT_ROW + NEXT_COUNT + 1, [
        { heading: words.section("steps"), table: stepTable },
        { heading: words.section("items"), table: items, newPage: true },
        { lines: [{ text: words.say((t) => t.rule), style: "quiet" }] },
      ]),
    ],
  };
}

const done = planChoice("checkState", "done");
const skipped = planChoice("checkState", "skipped");
const isClosed = fx`OR([@status]=${done},[@status]=${skipped})`;
const text = (id: "done" | "skipped" | "late" | "soon" | "open" | "noDay" | "gate") =>
  words.say((t) => t.states[id]);

/** The step that waits for the six definitions. */
const RECRUITING = 3;

const eventDay = "SUMIFS(eventRows[day],eventRows[no],[@event])";

/** Open lines that are due before this one; of the same day the handbook's order counts. */
const sooner =
  "SUMPRODUCT(ISNUMBER(checkRows[left])*((checkRows[due]<[@due])+(checkRows[due]=[@due])*(checkRows[no]<[@no])))";

const items: Omit<TableSpec, "at"> = {
  block: "table",
  id: "checkRows",
  rows: checkItems.length,
  columns: [
    words.written("step", "integer", wide(8)),
    words.written("item", "text", long(54)),
    words.computed(
      "due",
      fx`IF(COUNT([@ownDue])=1,[@ownDue],IF(${eventDay}=0,"",${upTo(`(${eventDay}-[@before])`)}))`,
      "date",
      wide(13),
    ),
    words.computed("left", fx`IF(${isClosed},"",${daysLeft("due")})`, "integer", wide(14)),
    words.typed("owner", TEXT, wide(20)),
    words.typed("status", chosen("checkState"), wide(14)),
    words.computed(
      "state",
      firstOf(
        [
          [fx`[@status]=${done}`, text("done")],
          [fx`[@status]=${skipped}`, text("skipped")],
          [fx`AND([@step]=${RECRUITING},LEFT(RecruitingGate,1)="!")`, text("gate")],
          ["COUNT([@due])=0", text("noDay")],
          ["[@due]<TodayCell", text("late")],
          [`[@due]-TodayCell<=${DAYS_A_FORTNIGHT}`, text("soon")],
        ],
        text("open"),
      ),
      "state",
      wide(24),
    ),
    words.typed("ownDue", DAY, wide(13)),
    words.typed("note", TEXT, long(24)),
    words.written("event", "integer", wide(12)),
    words.written("before", "integer", wide(9)),
    words.written("no", "integer", wide(7)),
    words.computed("rank", fx`IF(COUNT([@left])=0,"",1+${sooner})`, "integer", wide(10)),
  ],
};

const inStep = "SUMPRODUCT((checkRows[step]=[@step])*1)";
const closedIn = fx`SUMPRODUCT((checkRows[step]=[@step])*((checkRows[status]=${done})+(checkRows[status]=${skipped})))`;
const lateIn = fx`SUMPRODUCT((checkRows[step]=[@step])*(checkRows[state]=${text("late")}))`;

const stepTable: Omit<TableSpec, "at"> = {
  block: "table",
  id: "stepRows",
  rows: steps.length,
  columns: [
    words.written("step", "integer"),
    words.written("stepName", "text", long(54)),
    words.computed("done", fx`${closedIn}&" / "&${inStep}`, "text", wide(13)),
    words.computed("bar", fx`REPT("■",${closedIn})&REPT("□",${inStep}-${closedIn})`, "text", wide(16)),
    words.computed(
      "state",
      fx`IF(${closedIn}=${inStep},${text("done")},IF(${lateIn}>0,${text("late")},IF(AND([@step]=${RECRUITING},LEFT(RecruitingGate,1)="!"),${text("gate")},${text("open")})))`,
      "state",
      wide(18),
    ),
  ],
};

/** The nth open line: what, when and whose. */
function nextThing(nth: number): Formula {
  const of = (column: string) => `LOOKUP(2,1/(checkRows[rank]=${nth}),checkRows[${column}])`;
  const nothing = nth === 1 ? words.say((t) => t.nothing) : fx`""`;
  return fx`IF(COUNT(checkRows[rank])<${nth},${nothing},DAY(${of("due")})&"."&MONTH(${of("due")})&". "&${of("item")}&IF(LEN(${of("owner")})=0,""," · "&${of("owner")}))`;
}

/** How many things are closed, as the report says it. */
export const checklistDone: Formula = fx`SUMPRODUCT((checkRows[status]=${done})+(checkRows[status]=${skipped}))&" / ${checkItems.length}"`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.done),
      formula: checklistDone,
      shows: "text",
    },
    {
      column: "C",
      label: words.say((t) => t.figures.gate),
      // What is missing stands on sheet Aims, and would be wider than the page.
      formula: fx`IF(LEFT(RecruitingGate,1)="!",${text("gate")},RecruitingGate)`,
      shows: "text",
    },
    {
      column: "B",
      label: words.say((t) => t.figures.late),
      formula: fx`SUMPRODUCT((checkRows[state]=${text("late")})*1)`,
      shows: "integer",
    },
  ],
};
