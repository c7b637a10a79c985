import { DAYS_A_WORKSHOP } from "../../../domain/round/plan/emptyPlan";
import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import type { PlanChoiceId } from "../../../domain/round/plan/planChoices";
import { LEADING_AT, REST, type ProgrammeProblem } from "../../../domain/round/programmeChecks";
import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, planChoice } from "./planChoiceTexts";
import { EURO, joined, linesAt, long, TEXT, whole, wide, wordsOf } from "./planWords";

const words = wordsOf("programme");
const BLOCKS = 60;
const SPEAKERS = 10;

type BlockType = PlanChoiceId<"blockType">;
const type = (id: BlockType) => planChoice("blockType", id);

/** Days of the workshops with their checks, the programme, and who speaks. */
export function programmeSheet(blocks = BLOCKS): SheetSpec {
  const rows = Math.max(BLOCKS, blocks + 5);
  const days = DAYS_A_WORKSHOP * WORKSHOPS;
  const speakersAt = 6 + days + 4;
  const blocksAt = speakersAt + SPEAKERS + 4;
  return {
    id: "programme",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    longTable: "blockRows",
    blocks: [
      figures,
      ...stacked(6, [{ heading: words.section("days"), table: dayTable(days) }]),
      words.heading(`F${speakersAt}`, "speakers"),
      { ...speakers, at: `F${speakersAt + 1}` },
      ...stacked(blocksAt, [{ heading: words.section("blocks"), table: blockTable(rows), newPage: true }]),
      linesAt(`A${blocksAt + rows + 3}`, "quiet", [
        words.say((t) => t.rules.days),
        words.say((t) => t.rules.copy),
      ]),
    ],
  };
}

const OWN = "(blockRows[workshop]=[@workshop])*(blockRows[day]=[@day])";
const minutesOf = (condition: Formula | string) => fx`SUMPRODUCT(${OWN}*${condition},blockRows[minutes])`;
const countIn = (id: BlockType) => fx`SUMPRODUCT(${OWN}*(blockRows[type]=${type(id)}))`;
const countInWorkshop = (id: BlockType) =>
  fx`SUMPRODUCT((blockRows[workshop]=[@workshop])*(blockRows[type]=${type(id)}))`;

const isRest: Formula = REST.map((id) => fx`(blockRows[type]=${type(id)})`).reduce(
  (sofar, one) => fx`${sofar}+${one}`,
);
const isWork = fx`((LEN(blockRows[type])>0)-(${isRest}))`;
const group = minutesOf(fx`(blockRows[type]=${type("group")})`);
const work = minutesOf(isWork);
const blockCount = `SUMPRODUCT(${OWN})`;
const begins = `(60*[@hour]+[@minute])`;

/** Minutes from midnight as the time of the day. */
const clock = (minutes: Formula | string): Formula =>
  fx`INT((${minutes})/60)&${words.say((t) => t.clock)}&RIGHT("0"&MOD(${minutes},60),2)`;

const problem = (code: ProgrammeProblem) => words.say((t) => t.findings[code]);
const days = "SUMIFS(workshopRows[days],workshopRows[workshop],[@workshop])";

/** What the day lacks, as domain/round/programmeChecks finds it. */
const findings = fx`IF(${blockCount}=0,"",${joined([
  [fx`2*${group}<${work}`, problem("TOO_LITTLE_GROUP_WORK")],
  [fx`${countIn("break")}+${countIn("lunch")}=0`, problem("NO_BREAK")],
  [fx`AND([@day]=1,${days}>1,${countIn("free")}=0)`, problem("NO_FREE_TIME")],
  [fx`${countIn("reflection")}=0`, problem("NO_REFLECTION")],
  [
    fx`AND([@day]=1,OR(${countInWorkshop("example")}<1,${countInWorkshop("example")}>2))`,
    problem("EXAMPLES"),
  ],
  [fx`AND([@day]=1,[@workshop]=${LEADING_AT},${countInWorkshop("leading")}=0)`, problem("NO_LEADING")],
])})`;

const dayTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "dayRows",
  rows,
  columns: [
    words.written("workshop", "integer", wide(10)),
    words.written("day", "integer", wide(9)),
    words.typed("hour", whole(0, 23), wide(12)),
    words.typed("minute", whole(0, 59), wide(12)),
    words.computed(
      "ends",
      fx`IF(${blockCount}=0,"",${clock(fx`${begins}+${minutesOf("1")}`)})`,
      "text",
      wide(12),
    ),
    words.computed(
      "state",
      fx`IF(${blockCount}=0,${words.say((t) => t.states.none)},IF(LEN([@findings])=0,${words.say((t) => t.states.fine)},${words.say((t) => t.states.look)}))`,
      "state",
    ),
    words.computed("findings", findings, "text", { ...long(44), lines: 2 }),
    words.computed(
      "date",
      fx`IF(OR(SUMIFS(workshopRows[first],workshopRows[workshop],[@workshop])=0,[@day]>${days}),"",SUMIFS(workshopRows[first],workshopRows[workshop],[@workshop])+[@day]-1)`,
      "date",
      wide(20),
    ),
    words.computed("group", fx`IF(${blockCount}=0,"",${group}&" / "&${work}&" min")`, "text", wide(22)),
  ],
});

const before = `SUMPRODUCT(${OWN}*(blockRows[order]<[@order]),blockRows[minutes])`;
const dayStart = ["hour", "minute"].map(
  (column) => `SUMIFS(dayRows[${column}],dayRows[workshop],[@workshop],dayRows[day],[@day])`,
);

const typed = {
  workshop: words.typed("workshop", whole(1, WORKSHOPS), wide(11)),
  day: words.typed("day", whole(1, DAYS_A_WORKSHOP), wide(10)),
  order: words.typed("order", { kind: "number", min: 0, max: 100 }, wide(12)),
  minutes: words.typed("minutes", whole(0, 600), wide(13)),
  type: words.typed("type", chosen("blockType"), wide(26)),
  what: words.typed("what", TEXT, long(44)),
  who: words.typed("who", TEXT, long(20)),
  materials: words.typed("materials", TEXT, long(24)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);

const blockState = firstState(
  [
    ...inputFaults(typedColumns),
    { when: `SUMPRODUCT(${OWN}*(blockRows[order]=[@order]))>1`, state: words.say((t) => t.states.twice) },
  ],
  fx`""`,
);

const blockTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "blockRows",
  rows,
  columns: [
    typed.workshop,
    typed.day,
    typed.order,
    words.computed(
      "start",
      fx`IF(COUNT([@workshop],[@day],[@order])<3,"",${clock(`60*${dayStart.join("+")}+${before}`)})`,
      "text",
      wide(12),
    ),
    typed.minutes,
    typed.type,
    typed.what,
    typed.who,
    words.computed("state", whenBegun(typedColumns, blockState), "state", wide(22)),
    typed.materials,
  ],
});

const speakers: Omit<TableSpec, "at"> = {
  block: "table",
  id: "speakerRows",
  rows: SPEAKERS,
  columns: [
    words.typed("kind", chosen("speakerKind")),
    words.typed("topic", TEXT, long(44)),
    words.typed("name", TEXT, wide(20)),
    words.typed("workshop", whole(1, WORKSHOPS)),
    words.typed("fee", EURO),
    words.typed("travel", EURO, wide(12)),
    words.typed("lodging", EURO, wide(12)),
    words.computed(
      "sum",
      fx`IF(COUNT([@fee],[@travel],[@lodging])=0,"",SUM([@fee],[@travel],[@lodging]))`,
      "euro",
      wide(12),
    ),
  ],
};

const groupAll = fx`SUMPRODUCT((blockRows[type]=${type("group")})*1,blockRows[minutes])`;
const workAll = fx`SUMPRODUCT(${isWork}*1,blockRows[minutes])`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.group),
      formula: fx`IF(${workAll}=0,"–",ROUND(100*${groupAll}/${workAll},0)&" %")`,
      shows: "text",
    },
    {
      column: "F",
      label: words.say((t) => t.figures.faults),
      formula: fx`SUMPRODUCT((LEFT(dayRows[state],1)="!")*1)`,
      shows: "integer",
    },
    {
      column: "G",
      label: words.say((t) => t.figures.blocks),
      formula: fx`COUNT(blockRows[order])`,
      shows: "integer",
    },
    {
      column: "H",
      label: words.say((t) => t.figures.money),
      formula: fx`SUM(speakerRows[sum])`,
      shows: "euro",
    },
  ],
};
