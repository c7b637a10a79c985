import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, planChoice, teamChoice } from "../plan/planChoiceTexts";
import { joined, linesAt, TEXT, whole, wide, wordsOf } from "../plan/planWords";
import { daysLeft } from "../plan/soon";

const words = wordsOf("people");
const MOST_DAYS = 3;
const numbers = [1, 2, 3, 4] as const;

/** Who comes, when and what is still missing; diets stand apart. */
export function peopleSheet(people: number): SheetSpec {
  return {
    id: "people",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    longTable: "personRows",
    // What is checked and counted behind it is for the screen.
    paper: { columns: ["A:S"] },
    blocks: [
      figures,
      ...stacked(6, [
        { heading: words.section("lists"), table: lists },
        { heading: words.section("people"), table: peopleTable(people), newPage: true },
      ]),
      linesAt(`A${6 + WORKSHOPS + 4 + people + 3}`, "quiet", [words.say((t) => t.reconstructed)]),
    ],
  };
}

const typed = {
  id: words.typed("id", { kind: "id" }, { width: 10, required: true }),
  first: words.typed("first", TEXT, wide(12)),
  last: words.typed("last", TEXT, wide(13)),
  team: words.typed("team", teamChoice, wide(25)),
  role: words.typed("role", chosen("role"), wide(16)),
  profession: words.typed("profession", TEXT, wide(22)),
  email: words.typed("email", TEXT, wide(18)),
  phone: words.typed("phone", { kind: "id" }, wide(13)),
  d1: words.typed("d1", whole(0, MOST_DAYS), wide(8)),
  d2: words.typed("d2", whole(0, MOST_DAYS), wide(8)),
  d3: words.typed("d3", whole(0, MOST_DAYS), wide(8)),
  d4: words.typed("d4", whole(0, MOST_DAYS), wide(8)),
  e1: words.typed("e1", { kind: "tick" }, wide(8)),
  e2: words.typed("e2", { kind: "tick" }, wide(8)),
  e3: words.typed("e3", { kind: "tick" }, wide(8)),
  e4: words.typed("e4", { kind: "tick" }, wide(8)),
  room: words.typed("room", chosen("room"), wide(12)),
  dinners: words.typed("dinners", whole(0, WORKSHOPS * MOST_DAYS), wide(13)),
  status: words.typed("status", chosen("personState"), wide(14)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);
const status = (id: "registered" | "waiting" | "cancelled" | "erased") => planChoice("personState", id);

/** Somebody who takes part: neither cancelled nor waiting; an erased person still counts. */
const counts = fx`IF(LEN([@id])=0,"",IF(OR([@status]=${status("cancelled")},[@status]=${status("waiting")}),0,1))`;
const isErased = fx`[@status]=${status("erased")}`;
const noName = "OR(LEN([@first])=0,LEN([@last])=0)";

const TWICE = (column: string) => `SUMPRODUCT((personRows[${column}]=[@${column}])*1)>1`;

const findings = fx`IF(OR(N([@counts])=0,${isErased}),"",${joined([
  [noName, words.say((t) => t.findings.noName)],
  ["OR(LEN([@team])=0,SUMPRODUCT((TeamNames=[@team])*1)=0)", words.say((t) => t.findings.noTeam)],
  ["LEN([@role])=0", words.say((t) => t.findings.noRole)],
  [`AND(LEN([@email])>0,${TWICE("email")})`, words.say((t) => t.findings.mailTwice)],
  [
    `AND(NOT(${noName}),SUMPRODUCT((personRows[first]=[@first])*(personRows[last]=[@last])*(personRows[team]=[@team]))>1)`,
    words.say((t) => t.findings.nameTwice),
  ],
  ['AND(LEN([@email])>0,NOT(ISNUMBER(FIND("@",[@email]))))', words.say((t) => t.findings.noMail)],
  ["SUM([@d1],[@d2],[@d3],[@d4])=0", words.say((t) => t.findings.noDays)],
])})`;

const state = firstState(
  [
    ...inputFaults(typedColumns.filter(({ id }) => id !== "team")),
    { when: TWICE("id"), state: words.say((t) => t.findings.idTwice) },
  ],
  fx`IF(${isErased},${words.say((t) => t.states.erased)},IF([@status]=${status("cancelled")},${words.say((t) => t.states.cancelled)},IF(LEN([@findings])>0,${words.say((t) => t.states.look)},${words.say((t) => t.states.fine)})))`,
);

const peopleTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "personRows",
  rows,
  columns: [
    ...typedColumns,
    words.computed("state", whenBegun(typedColumns, state), "state", wide(24)),
    words.computed("findings", findings, "text", wide(34)),
    words.computed("counts", counts, "integer", wide(9)),
    words.computed(
      "unnamed",
      fx`IF(LEN([@id])=0,"",IF(OR([@counts]=0,${isErased}),0,IF(${noName},1,0)))`,
      "integer",
      wide(9),
    ),
  ],
});

/** A number of the row's workshop, from a column of each. */
const ofWorkshop = (make: (workshop: number) => Formula | string): Formula =>
  numbers.reduceRight<Formula>(
    (rest, workshop) => fx`IF([@workshop]=${workshop},${make(workshop)},${rest})`,
    fx`0`,
  );

const comes = (workshop: number) => `(personRows[counts]=1)*(personRows[d${workshop}]>0)`;
const inRoom = (room: "single" | "twin") =>
  ofWorkshop((workshop) => fx`SUMPRODUCT(${comes(workshop)}*(personRows[room]=${planChoice("room", room)}))`);

const listDue = fx`SUMIFS(eventRows[day],eventRows[workshop],[@workshop],eventRows[kind],${wordsOf("card").say((t) => t.kinds.listDue)})`;
const listState = fx`IF([@persons]=0,${words.say((t) => t.states.noOne)},IF([@missing]=0,${words.say((t) => t.states.listFine)},IF(N([@left])<0,${words.say((t) => t.states.listLate)},${words.say((t) => t.states.listOpen)})))`;

const lists: Omit<TableSpec, "at"> = {
  block: "table",
  id: "listRows",
  rows: WORKSHOPS,
  columns: [
    words.written("workshop", "integer", wide(9)),
    words.computed("due", fx`IF(${listDue}=0,"",${listDue})`, "date"),
    words.computed("left", daysLeft("due"), "integer"),
    words.computed("state", listState, "state", wide(25)),
    words.computed(
      "persons",
      ofWorkshop((workshop) => `SUMPRODUCT(${comes(workshop)})`),
      "integer",
    ),
    words.computed(
      "personDays",
      ofWorkshop((workshop) => `SUMPRODUCT((personRows[counts]=1)*1,personRows[d${workshop}])`),
      "integer",
    ),
    words.computed(
      "evenings",
      ofWorkshop((workshop) => `SUMPRODUCT(${comes(workshop)}*(LEN(personRows[e${workshop}])>0))`),
      "integer",
    ),
    words.computed("single", inRoom("single"), "integer"),
    words.computed("twin", inRoom("twin"), "integer", wide(11)),
    words.computed(
      "missing",
      ofWorkshop((workshop) => `SUMPRODUCT(${comes(workshop)}*(personRows[unnamed]=1))`),
      "integer",
      wide(9),
    ),
  ],
};

const next = "AGGREGATE(15,6,listRows[due]/(listRows[due]>=TodayCell),1)";

/** People who take part. */
export const peopleCount = "SUM(personRows[counts])";

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: words.say((t) => t.figures.people), formula: fx`${peopleCount}`, shows: "integer" },
    {
      column: "C",
      label: words.say((t) => t.figures.nextList),
      formula: fx`IFERROR(DAY(${next})&"."&MONTH(${next})&"."&YEAR(${next}),${words.say((t) => t.none)})`,
      shows: "text",
    },
    {
      column: "E",
      label: words.say((t) => t.figures.unnamed),
      formula: fx`SUM(personRows[unnamed])`,
      shows: "integer",
    },
    {
      column: "G",
      label: words.say((t) => t.figures.findings),
      formula: fx`SUMPRODUCT((LEN(personRows[findings])>0)*1)`,
      shows: "integer",
    },
  ],
};
