import { WORKSHOPS } from "../../../domain/round/plan/RoundPlan";
import { fx } from "../../fx";
import { firstState, inputFaults, whenBegun } from "../../rowState";
import type { ColumnSpec, FiguresSpec, SheetSpec, TableSpec } from "../../spec";
import { stacked } from "../../stacked";
import { OPEN_LISTS } from "../plan/planChoiceTexts";
import { fieldsAt, long, planField, TEXT, whole, wide, wordsOf } from "../plan/planWords";
import { lastDay } from "../plan/workshopDays";

const words = wordsOf("diets");
const COUNTS = 12;
const ROWS = 30;

/** Kept after a workshop when nothing else is agreed, in days. */
const KEPT = 14;
const kept = `IF(COUNT(${planField("dietDays")})=1,${planField("dietDays")},${KEPT})`;

/** Diets by a person's id: apart from the people, protected, counted for the venue, erased after each workshop. */
export function dietsSheet(rows: number): SheetSpec {
  return {
    id: "diets",
    name: words.say((t) => t.name),
    title: words.say((t) => t.title),
    purpose: words.say((t) => t.purpose),
    tab: "input",
    protected: true,
    widths: [],
    longTable: "dietRows",
    blocks: [
      figures,
      fieldsAt("A6", [words.field("dietDays", { shows: "number" })], 2),
      ...stacked(8, [
        { heading: words.section("counts"), table: counts },
        { heading: words.section("rows"), table: dietTable(Math.max(ROWS, rows + 5)), newPage: true },
        { lines: [{ text: words.say((t) => t.rule), style: "quiet" }] },
      ]),
    ],
  };
}

const inWorkshop = (workshop: number) =>
  fx`IF(LEN([@diet])=0,"",SUMPRODUCT((dietRows[diet]=[@diet])*(dietRows[workshop]=${workshop})))`;

const counts: Omit<TableSpec, "at"> = {
  block: "table",
  id: "dietCounts",
  rows: COUNTS,
  columns: [
    words.computed(
      "diet",
      fx`IFERROR(IF(LEN(INDEX(${OPEN_LISTS.diets},[@no]))=0,"",INDEX(${OPEN_LISTS.diets},[@no])),"")`,
      "text",
      wide(30),
    ),
    words.written("no", "integer", wide(8)),
    words.computed("n1", inWorkshop(1), "integer", wide(34)),
    words.computed("n2", inWorkshop(2), "integer", wide(12)),
    words.computed("n3", inWorkshop(3), "integer", wide(14)),
    words.computed("n4", inWorkshop(4), "integer", wide(28)),
  ],
};

const typed = {
  diet: words.typed("diet", { kind: "choice", list: OPEN_LISTS.diets }, wide(30)),
  person: words.typed("person", { kind: "id" }, { width: 18, required: true }),
  allergy: words.typed("allergy", TEXT, long(40)),
  workshop: words.typed("workshop", whole(1, WORKSHOPS), wide(12)),
} satisfies Readonly<Record<string, ColumnSpec>>;

const typedColumns = Object.values(typed);
const eraseDay = fx`IF(OR(COUNT([@workshop])=0,${lastDay("[@workshop]")}=0),"",${lastDay("[@workshop]")}+${kept})`;

const state = firstState(
  [
    ...inputFaults(typedColumns),
    { when: "SUMPRODUCT((personRows[id]=[@person])*1)=0", state: words.say((t) => t.states.noPerson) },
    { when: "COUNT([@erase])=0", state: words.say((t) => t.states.noDay) },
    { when: "[@erase]<=TodayCell", state: words.say((t) => t.states.erase) },
  ],
  words.say((t) => t.states.kept),
);

const dietTable = (rows: number): Omit<TableSpec, "at"> => ({
  block: "table",
  id: "dietRows",
  rows,
  columns: [
    typed.diet,
    typed.person,
    typed.allergy,
    typed.workshop,
    words.computed("erase", eraseDay, "date", wide(14)),
    words.computed("state", whenBegun(typedColumns, state), "state", wide(34)),
  ],
});

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "A",
      label: words.say((t) => t.figures.rows),
      formula: fx`SUMPRODUCT((LEN(dietRows[person])>0)*1)`,
      shows: "integer",
    },
    {
      column: "C",
      label: words.say((t) => t.figures.erase),
      formula: fx`SUMPRODUCT((dietRows[state]=${words.say((t) => t.states.erase)})*1)`,
      shows: "integer",
    },
    { column: "D", label: words.say((t) => t.figures.days), formula: fx`${kept}`, shows: "integer" },
  ],
};
