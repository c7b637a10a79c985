import { agendas, type Talk } from "../../../domain/coaching/agendas";
import { coachingText } from "../../../i18n/coaching/coachingText";
import { fx, inEvery } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, coachChoice, planChoice, teamChoice } from "../plan/planChoiceTexts";
import { DAY, linesAt, long, TEXT, whole, wide, wordsOf } from "../plan/planWords";
import { teamCount } from "./teamsSheet";

const words = wordsOf("coaching");
const SESSIONS = 15;
const VOWS = 20;
const HELP = 10;
const TALKS = 3;

/** The handbook's: 2–4 teams at a time, 25–30 minutes a team. */
const [FEWEST, MOST] = [2, 4];
const [SHORTEST, LONGEST] = [25, 30];

/** Sessions between the workshops, the agendas word for word, what was promised, and who asked for help. */
export function coachingSheet(sessions: number): SheetSpec {
  const rows = Math.max(SESSIONS, sessions + 3);
  const agendaAt = 6 + rows + VOWS + HELP + 12;
  const secondAt = agendaAt + agendas[1].length + 2;
  const rulesAt = secondAt + agendas[2].length + 2;
  return {
    id: "coaching",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    blocks: [
      figures,
      ...stacked(6, [
        { heading: words.section("sessions"), table: sessionTable(rows) },
        { heading: words.section("vows"), table: vows, newPage: true },
        { heading: words.section("help"), table: help },
      ]),
      {
        block: "lines",
        at: `A${agendaAt}`,
        newPage: true,
        lines: [{ text: words.section("agenda1"), style: "section" }],
      },
      linesAt(`A${agendaAt + 1}`, "text", agenda(1)),
      words.heading(`A${secondAt}`, "agenda2"),
      linesAt(`A${secondAt + 1}`, "text", agenda(2)),
      linesAt(`A${rulesAt}`, "quiet", [
        words.say((t) => t.rules.third),
        words.say((t) => t.rules.sessions),
        words.say((t) => t.rules.vows),
      ]),
    ],
  };
}

const agenda = (talk: Talk) =>
  agendas[talk].map((question) => inEvery((language) => `• ${coachingText[language].questions[question]}`));

const typed = {
  talk: words.typed("talk", whole(1, TALKS), wide(20)),
  t1: words.typed("t1", teamChoice, wide(25)),
  t2: words.typed("t2", teamChoice, wide(25)),
  t3: words.typed("t3", teamChoice, wide(25)),
  t4: words.typed("t4", teamChoice, wide(25)),
  day: words.typed("day", DAY, wide(18)),
  start: words.typed("start", TEXT, wide(10)),
  minutes: words.typed("minutes", whole(0, 240), wide(13)),
  coach: words.typed("coach", coachChoice, wide(18)),
  note: words.typed("note", TEXT, long(20)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);
const SEATS = ["t1", "t2", "t3", "t4"] as const;
const teamsIn = SEATS.map((seat) => `IF(LEN([@${seat}])>0,1,0)`).join("+");

/** Pairs of seats with the same team. */
const sameTeam = SEATS.flatMap((seat, index) =>
  SEATS.slice(index + 1).map((other) => `IF(AND(LEN([@${seat}])>0,[@${seat}]=[@${other}]),1,0)`),
).join("+");

const state = firstState(
  [
    ...inputFaults(typedColumns),
    { when: `${sameTeam}>0`, state: words.say((t) => t.states.twice) },
    { when: `OR(${teamsIn}<${FEWEST},${teamsIn}>${MOST})`, state: words.say((t) => t.states.fewTeams) },
    { when: "COUNT([@day])=0", state: words.say((t) => t.states.noDay) },
    {
      when: `OR(N([@minutes])<${SHORTEST},N([@minutes])>${LONGEST})`,
      state: words.say((t) => t.states.minutes),
    },
  ],
  words.say((t) => t.states.fine),
);

const sessionTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "sessionRows",
  rows,
  columns: [
    typed.talk,
    typed.t1,
    typed.t2,
    typed.t3,
    typed.t4,
    typed.day,
    typed.start,
    typed.minutes,
    words.computed("length", fx`IF(COUNT([@minutes])=0,"",[@minutes]*(${teamsIn}))`, "integer", wide(10)),
    typed.coach,
    words.computed("state", whenBegun(typedColumns, state), "state", wide(24)),
    typed.note,
  ],
});

const vows: Omit<TableSpec, "at"> = {
  block: "table",
  id: "vowRows",
  rows: VOWS,
  columns: [
    words.typed("talk", whole(1, TALKS), wide(20)),
    words.typed("team", teamChoice, wide(25)),
    words.typed("promise", TEXT, long(25)),
    words.typed("due", DAY),
    words.typed("kept", chosen("yesNo"), wide(25)),
    words.computed(
      "state",
      fx`IF(LEN([@promise])=0,"",IF([@kept]=${planChoice("yesNo", "yes")},${words.say((t) => t.states.kept)},IF(COUNT([@due])=0,${words.say((t) => t.states.open)},IF([@due]<TodayCell,${words.say((t) => t.states.late)},${words.say((t) => t.states.open)}))))`,
      "state",
      wide(14),
    ),
  ],
};

const help: Omit<TableSpec, "at"> = {
  block: "table",
  id: "helpRows",
  rows: HELP,
  columns: [
    words.typed("asked", DAY),
    words.typed("team", teamChoice, wide(25)),
    words.typed("what", TEXT, long(25)),
    words.typed("who", TEXT, wide(25)),
    words.typed("done", DAY),
    words.computed(
      "state",
      fx`IF(LEN([@what])=0,"",IF(COUNT([@done])=1,${words.say((t) => t.states.helped)},${words.say((t) => t.states.waits)}))`,
      "state",
      wide(14),
    ),
  ],
};

/** As few groups as there can be with at most four teams each, as equal as possible: domain/round/coachingSessions. */
const groups = `ROUNDUP(${teamCount}/${MOST},0)`;
const larger = `ROUNDUP(${teamCount}/${groups},0)`;
const smaller = `INT(${teamCount}/${groups})`;
const manyLarger = `(${teamCount}-${smaller}*${groups})`;
const proposal: Formula = fx`IF(${teamCount}=0,${words.say((t) => t.none)},IF(${larger}=${smaller},${groups}&" × "&${larger},${manyLarger}&" × "&${larger}&" + "&(${groups}-${manyLarger})&" × "&${smaller}))`;

/** Teams that the first talk does not hear. */
const heard = SEATS.map((seat) => `SUMPRODUCT((sessionRows[talk]=1)*(LEN(sessionRows[${seat}])>0))`).join(
  "+",
);

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: words.say((t) => t.figures.groups), formula: proposal, shows: "text" },
    {
      column: "C",
      label: words.say((t) => t.figures.without),
      formula: fx`MAX(0,${teamCount}-(${heard}))`,
      shows: "integer",
    },
    {
      column: "D",
      label: words.say((t) => t.figures.vows),
      formula: fx`SUMPRODUCT((LEN(vowRows[promise])>0)*(vowRows[kept]<>${planChoice("yesNo", "yes")}))`,
      shows: "integer",
    },
    {
      column: "F",
      label: words.say((t) => t.figures.help),
      formula: fx`SUMPRODUCT((LEN(helpRows[what])>0)*(LEN(helpRows[done])=0))`,
      shows: "integer",
    },
  ],
};
