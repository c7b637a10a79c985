import { definitions } from "../../../domain/round/plan/handbookLists";
import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import { fx } from "../../fx";
import type { FiguresSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { chosen } from "./planChoiceTexts";
import { filledIn, joined, linesAt, long, TEXT, wide, wordsOf } from "./planWords";

const words = wordsOf("card");
const AIMS = 6;
const TIMETABLE = definitions.indexOf("timetable") + 1;

/** The six things that are agreed before anybody is recruited, and the round's aims with their indicators. */
export function aimsSheet(): SheetSpec {
  return {
    id: "aims",
    name: words.say((t) => t.aims.name),
    title: words.say((t) => t.aims.title),
    purpose: words.say((t) => t.aims.purpose),
    tab: "input",
    widths: [],
    blocks: [
      figures,
      ...stacked(6, [
        { heading: words.section("gate"), table: gate },
        { heading: words.section("aims"), table: aims },
      ]),
      linesAt(`A${6 + definitions.length + AIMS + 9}`, "quiet", [
        words.say((t) => t.rules.gate),
        words.say((t) => t.rules.aims),
      ]),
    ],
  };
}

const noDates = fx`AND([@no]=${TIMETABLE},COUNT(workshopRows[first])<${WORKSHOPS})`;

const gate: Omit<TableSpec, "at"> = {
  block: "table",
  id: "gateRows",
  rows: definitions.length,
  columns: [
    words.written("no", "integer", wide(7)),
    words.written("definition", "text", long(36)),
    words.typed("agreed", TEXT, long(56)),
    words.computed(
      "state",
      fx`IF(LEN([@agreed])=0,${words.say((t) => t.states.missing)},IF(${noDates},${words.say((t) => t.states.noDates)},${words.say((t) => t.states.agreed)}))`,
      "state",
      wide(30),
    ),
  ],
};

const aims: Omit<TableSpec, "at"> = {
  block: "table",
  id: "aimRows",
  rows: AIMS,
  columns: [
    words.written("no", "integer"),
    words.typed("goal", TEXT, long(36)),
    words.typed("strategy", TEXT, long(56)),
    words.typed("indicator", TEXT, long(30)),
    words.typed("target", TEXT, long(24)),
    words.typed("result", TEXT, long(30)),
    words.typed("reached", chosen("reached"), wide(13)),
  ],
};

/** Not agreed: nothing is written of it, or the dates are missing from the timetable. */
const lacks = (index: number): Formula => {
  const empty = fx`SUMPRODUCT((gateRows[no]=${index + 1})*(LEN(gateRows[agreed])>0))=0`;
  return index + 1 === TIMETABLE ? fx`OR(${empty},COUNT(workshopRows[first])<${WORKSHOPS})` : empty;
};

const missing = joined(
  definitions.map(
    (definition, index) => [lacks(index), words.say((t) => t.definitions[definition])] as const,
  ),
);

/** Whether recruiting may begin, and what is missing. */
export const gateVerdict: Formula = fx`IF(LEN(${missing})=0,${words.say((t) => t.gate.open)},${words.say((t) => t.gate.shut)}&${missing})`;

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.gate),
      // Which they are stands in the table.
      formula: fx`IF(LEFT(RecruitingGate,1)="!",${words.say((t) => t.gate.shut)}&SUMPRODUCT((LEFT(gateRows[state],1)="!")*1)&" / ${definitions.length}",RecruitingGate)`,
      shows: "text",
    },
    {
      column: "F",
      label: words.say((t) => t.figures.aims),
      formula: fx`${filledIn("aimRows[indicator]")}`,
      shows: "integer",
    },
  ],
};
