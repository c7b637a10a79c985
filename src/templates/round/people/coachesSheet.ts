import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, coachChoice, listOf, planChoice, teamChoice } from "../plan/planChoiceTexts";
import {
  DAY,
  EURO,
  fieldsAt,
  filledIn,
  linesAt,
  long,
  planField,
  TEXT,
  wide,
  wordsOf,
} from "../plan/planWords";
import { teamCount } from "./teamsSheet";

const words = wordsOf("coaches");
const ROWS = 12;
const VISITS = 10;
const FIELDS = 6;
const TABLES = FIELDS + 2;

/** Hours of a working day, and most teams for a coach. */
const A_DAY = 7.5;
const MOST_TEAMS = 2;

const TASKS = ["a", "b", "c", "d", "path", "asks", "learns", "needless"] as const;
const QUESTIONS = ["q1", "q2", "q3", "q4", "q5"] as const;

/** Who coaches which teams and for how long; under it the handbook's words on what a coach does. */
export function coachesSheet(coaches: number): SheetSpec {
  const rows = Math.max(ROWS, coaches + 3);
  const visitsAt = TABLES + rows + 4;
  const tasksAt = visitsAt + VISITS + 4;
  return {
    id: "coaches",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    blocks: [
      figures,
      fieldsAt(`A${FIELDS}`, [words.field("coachModel", { list: listOf("coachModel") })]),
      ...stacked(TABLES, [
        { heading: words.section("rows"), table: coachTable(rows) },
        { heading: words.section("visits"), table: visits, newPage: true },
      ]),
      linesAt(`A${tasksAt}`, "quiet", [
        words.say((t) => t.visit.reconstructed),
        ...QUESTIONS.map((id) => words.say((t) => t.visit[id])),
      ]),
      words.heading(`A${tasksAt + QUESTIONS.length + 2}`, "tasks"),
      linesAt(
        `A${tasksAt + QUESTIONS.length + 3}`,
        "text",
        TASKS.map((id) => words.say((t) => t.tasks[id])),
      ),
    ],
  };
}

const hours = (id: "a" | "b" | "c" | "d") => words.typed(id, { kind: "number", min: 0, max: 500 }, wide(10));

const typed = {
  name: words.typed("name", TEXT, { width: 28, required: true }),
  organisation: words.typed("organisation", TEXT, wide(36)),
  kind: words.typed("kind", chosen("coachKind"), wide(16)),
  role: words.typed("role", chosen("coachRole"), wide(18)),
  days: words.typed("days", { kind: "number", min: 0, max: 250 }),
  fee: words.typed("fee", EURO),
  a: hours("a"),
  b: hours("b"),
  c: hours("c"),
  d: hours("d"),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);
const teamsOf =
  "SUMPRODUCT((LEN(supportRows[team])>0)*((supportRows[coach]=[@name])+(supportRows[second]=[@name])))";

const state = firstState(
  [
    ...inputFaults(typedColumns),
    { when: `N([@teams])>${MOST_TEAMS}`, state: words.say((t) => t.states.many) },
    { when: "AND(COUNT([@days])=1,N([@worked])>N([@days]))", state: words.say((t) => t.states.days) },
    { when: "N([@teams])=0", state: words.say((t) => t.states.idle) },
  ],
  words.say((t) => t.states.fine),
);

const coachTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "coachRows",
  rows,
  columns: [
    ...typedColumns,
    words.computed(
      "worked",
      fx`IF(LEN([@name])=0,"",ROUND(SUM([@a],[@b],[@c],[@d])/${A_DAY},1))`,
      "tenth",
      wide(13),
    ),
    words.computed("teams", fx`IF(LEN([@name])=0,"",${teamsOf})`, "integer", wide(10)),
    words.computed("state", whenBegun(typedColumns, state), "state", wide(28)),
  ],
});

const visits: Omit<TableSpec, "at"> = {
  block: "table",
  id: "visitRows",
  rows: VISITS,
  columns: [
    words.typed("team", teamChoice),
    words.typed("seen", TEXT, long(36)),
    words.typed("coach", coachChoice, wide(16)),
    words.typed("visited", DAY),
  ],
};

/** By the model that was chosen: 1 coach for 2 teams when none is. */
const needed: Formula = fx`IF(${planField("coachModel")}=${planChoice("coachModel", "pair")},2*${teamCount},IF(${planField("coachModel")}=${planChoice("coachModel", "own")},${teamCount},ROUNDUP(${teamCount}/2,0)))`;

export const coachCount = filledIn("coachRows[name]");

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: words.say((t) => t.figures.needed), formula: needed, shows: "integer" },
    { column: "B", label: words.say((t) => t.figures.have), formula: fx`${coachCount}`, shows: "integer" },
    {
      column: "D",
      label: words.say((t) => t.figures.days),
      formula: fx`SUM(coachRows[days])`,
      shows: "number",
    },
    { column: "F", label: words.say((t) => t.figures.fees), formula: fx`SUM(coachRows[fee])`, shows: "euro" },
  ],
};
