import { MOST_DAYS } from "../../../domain/round/plan/emptyPlan";
import { timeline } from "../../../domain/round/plan/timeline";
import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import { sheetText } from "../../../i18n/sheets/sheetText";
import { inEvery, fx } from "../../fx";
import type { FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen, listOf, planChoice } from "./planChoiceTexts";
import { DAY, fieldsAt, linesAt, planField, TEXT, whole, wide, wordsOf } from "./planWords";
import { daysLeft, stateOfDay } from "./soon";
import { coachingDay, eventDay, lastDay, workshopFindings } from "./workshopDays";

const words = wordsOf("card");

const fields = [
  words.field("level", { list: listOf("level") }),
  words.field("commissioner"),
  words.field("aim", { lines: 3 }),
  words.field("responsible"),
  words.field("coreGroup", { lines: 2 }),
  words.field("communicator"),
  words.field("pattern", { list: listOf("pattern") }),
  words.field("registration", { list: listOf("registration") }),
  words.field("teamsPlanned", { shows: "number" }),
  words.field("sameLocality", { list: listOf("yesNo") }),
];

const FIELDS = 7;
const TABLES = FIELDS + fields.length + 1;

/** The round's card: who, why and when; everything else of the calendar follows from four dates. */
export function cardSheet(): SheetSpec {
  return {
    id: "round",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    widths: [],
    longTable: "eventRows",
    blocks: [
      figures,
      words.heading(`A${FIELDS - 1}`, "card"),
      fieldsAt(`A${FIELDS}`, fields, 3),
      linesAt(`E${FIELDS + fields.findIndex(({ name }) => name === planField("responsible"))}`, "verdict", [
        leadDoubt,
      ]),
      ...stacked(TABLES, [
        { heading: words.section("workshops"), table: workshops },
        { heading: words.section("timeline"), table: events, newPage: true },
        { lines: [{ text: words.say((t) => t.rules.timeline), style: "quiet" }] },
      ]),
    ],
  };
}

/** One person is in charge; of a list of names the sheet says so. */
const leadDoubt = fx`IF(ISNUMBER(FIND(",",${planField("responsible")})),${words.say((t) => t.checks.oneLead)},"")`;

const remote = fx`[@mode]=${planChoice("workshopMode", "remote")}`;
const PREVIOUS = lastDay("[@workshop]-1");

const workshops: Omit<TableSpec, "at"> = {
  block: "table",
  id: "workshopRows",
  rows: WORKSHOPS,
  columns: [
    words.written("workshop", "integer", wide(10)),
    words.typed("first", DAY, wide(14)),
    words.typed("mode", chosen("workshopMode"), wide(21)),
    words.typed("place", TEXT, wide(46)),
    words.typed("days", whole(1, MOST_DAYS), wide(13)),
    words.computed("last", fx`IF(COUNT([@first],[@days])<2,"",[@first]+[@days]-1)`, "date", wide(13)),
    words.computed(
      "gap",
      fx`IF(COUNT([@first])=0,"",IF(${PREVIOUS}=0,"",[@first]-${PREVIOUS}))`,
      "integer",
      wide(13),
    ),
    words.computed("coachingOn", coachingDay(), "date", wide(13)),
    words.computed("state", stateOfWorkshop(), "state", wide(26)),
    words.computed(
      "findings",
      fx`IF(${remote},${words.say((t) => t.checks.remote)}&"; ","")&${workshopFindings}`,
      "text",
      wide(48),
    ),
  ],
};

function stateOfWorkshop(): Formula {
  const order = words.say((t) => t.findings.ORDER);
  const look = fx`IF(LEN([@findings])>0,${words.say((t) => t.states.look)},${words.say((t) => t.findings.fine)})`;
  return fx`IF(COUNT([@first])=0,${words.say((t) => t.states.noDay)},IF(LEFT([@findings],1)="✕",${order},${look}))`;
}

/** Two letters a day in Finnish and Swedish, three in English. */
const weekday: Formula = {
  fx: inEvery((language) => {
    const { weekdays } = sheetText[language].plan.card;
    const size = weekdays.length / 7;
    return `IF(COUNT([@day])=0,"",MID("${weekdays}",(WEEKDAY([@day],2)-1)*${size}+1,${size}))`;
  }),
};

/** Steps of the drawn bar, from the round's first event to its last. */
const BAR = 80;
const START = "MIN(eventRows[day])";
const END = "MAX(eventRows[day])";
const drawn = fx`IF(COUNT([@day])=0,"",REPT("·",ROUND(([@day]-${START})/MAX(1,${END}-${START})*${BAR},0))&"●")`;

const events: Omit<TableSpec, "at"> = {
  block: "table",
  id: "eventRows",
  rows: timeline.length,
  columns: [
    words.written("no", "integer"),
    words.written("workshop", "integer"),
    words.written("kind", "text"),
    words.written("what", "text"),
    words.computed("day", eventDay(), "date"),
    words.computed("weekday", weekday, "text", wide(13)),
    words.computed("left", daysLeft("day"), "integer"),
    words.computed(
      "state",
      stateOfDay("day", {
        past: words.say((t) => t.states.past),
        soon: words.say((t) => t.states.soon),
        ahead: words.say((t) => t.states.ahead),
        none: words.say((t) => t.none),
      }),
      "state",
      wide(13),
    ),
    words.written("basis", "text"),
    words.computed("bar", drawn, "text"),
  ],
};

const NEXT = "AGGREGATE(15,6,eventRows[day]/(eventRows[day]>=TodayCell),1)";
const nextEvent = fx`IF(COUNT(eventRows[day])=0,${words.say((t) => t.none)},IFERROR(LOOKUP(2,1/(eventRows[day]=${NEXT}),eventRows[what])&" "&DAY(${NEXT})&"."&MONTH(${NEXT})&".",${words.say((t) => t.over)}))`;

const STEPS = 20;
const passed = `MAX(0,MIN(${STEPS},ROUND((TodayCell-${START})/MAX(1,${END}-${START})*${STEPS},0)))`;

const dates = fx`IF(COUNT(workshopRows[first])=0,${words.say((t) => t.dates.none)},IF(SUMPRODUCT((LEN(workshopRows[findings])>0)*1)=0,${words.say((t) => t.dates.fine)},${words.say((t) => t.dates.found)}))`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    { column: "A", label: words.say((t) => t.figures.next), formula: nextEvent, shows: "text" },
    { column: "D", label: words.say((t) => t.figures.dates), formula: dates, shows: "text" },
    {
      column: "F",
      label: words.say((t) => t.figures.total),
      formula: fx`SUMPRODUCT((workshopRows[first]>0)*1,workshopRows[days])`,
      shows: "integer",
    },
    {
      column: "I",
      label: words.say((t) => t.figures.progress),
      formula: fx`IF(COUNT(eventRows[day])=0,${words.say((t) => t.none)},REPT("■",${passed})&REPT("□",${STEPS}-${passed}))`,
      shows: "text",
    },
  ],
};
