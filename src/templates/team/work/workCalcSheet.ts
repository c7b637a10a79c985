import type { TeamMeasure } from "../../../domain/measurement/measures";
import { LATEST_VALUES } from "../../../domain/team/benefitFacts";
import { BESIDE, HIGH, OFFSET, UNDER } from "../../../domain/team/ideaPlaces";
import type { TeamSheet } from "../../../domain/team/TeamBook";
import { fx } from "../../fx";
import { say } from "../../say";
import type { ColumnSpec, FieldSpec, Formula, SheetSpec, TableSpec } from "../../spec";
import { factName, runTable } from "../runNames";
import { IDEA_ROWS } from "./ideasSheet";
import { workMeasure } from "./WorkMeasure";
import { resultName, type ResultFact } from "./workNames";

/** A measure and how its number comes about. */
type Counted = Pick<TeamMeasure, "id" | "kind">;

/** Sheets that are drawn from the results. */
const USERS: readonly TeamSheet[] = ["benefit", "poster", "report"];

/** The arithmetic behind these sheets, each in a sheet of its own: it comes and goes with them. */
export const hiddenSheets = (
  chosen: readonly Counted[],
  sheets: readonly TeamSheet[],
): readonly SheetSpec[] => [
  ...(sheets.some((sheet) => USERS.includes(sheet)) ? [workCalcSheet(chosen)] : []),
  ...(sheets.includes("ideas") ? [ideaCalcSheet] : []),
];

/** Ids of these sheets. */
export const hiddenIds: readonly string[] = ["workcalc", "ideacalc"];

const hidden = {
  purpose: say((t) => t.workCalc.purpose),
  tab: "help",
  visibility: "hidden",
  protected: true,
  widths: [34, 60],
} as const;

const workCalcSheet = (chosen: readonly Counted[]): SheetSpec => ({
  ...hidden,
  id: "workcalc",
  name: say((t) => t.workCalc.name),
  title: say((t) => t.workCalc.title),
  blocks: [{ block: "fields", at: "A4", fields: chosen.flatMap(resultFacts) }],
});

/** Where the measure was and where it is, as domain/team/benefitFacts says. */
function resultFacts(measure: Counted): readonly FieldSpec[] {
  const { id } = measure;
  const t = runTable(id);
  const n = (fact: ResultFact) => resultName(fact, id);
  const fact = (
    name: ResultFact,
    label: "before" | "from" | "count" | "now" | "sentence",
    formula: Formula,
  ) => ({
    name: n(name),
    label: say((text) => text.workCalc[label]),
    shows: name === "result" ? ("text" as const) : ("number" as const),
    formula,
  });
  const middle = (rank: string) =>
    `AGGREGATE(15,6,${t}[val]/((${t}[week]>=${n("latestFrom")})*ISNUMBER(${t}[val])),${rank})`;
  return [
    fact("before", "before", fx`IFERROR(LOOKUP(2,1/(${t}[week]=MIN(${t}[week])),${t}[median]),"")`),
    fact("values", "count", fx`MIN(${LATEST_VALUES},${factName("filled", id)})`),
    fact(
      "latestFrom",
      "from",
      fx`IF(${n("values")}=0,"",AGGREGATE(14,6,${t}[week]/ISNUMBER(${t}[val]),${n("values")}))`,
    ),
    fact(
      "now",
      "now",
      fx`IF(${n("values")}=0,"",(${middle(`INT((${n("values")}+1)/2)`)}+${middle(`INT(${n("values")}/2)+1`)})/2)`,
    ),
    fact("result", "sentence", sentence(measure)),
  ];
}

/** "T3, lääkärit: lähtötaso 28,5 päivää, nyt 16 päivää". */
function sentence(measure: Counted): Formula {
  const { id, name, unit, times } = workMeasure(measure);
  const written = (fact: ResultFact) => fx`ROUND(${times}*${resultName(fact, id)},1)&${unit}`;
  const before = fx`${say((t) => `${t.workCalc.from2} `)}&${written("before")}&", "&`;
  const now = fx`${say((t) => `${t.workCalc.now2} `)}&${written("now")}`;
  return fx`${name}&": "&IF(${resultName("values", id)}=0,${say((t) => t.workCalc.none)},IF(ISNUMBER(${resultName("before", id)}),${before}${now},${now}))`;
}

const POINTS_ROW = 4;

/** Ideas on one place stand beside each other. */
function ideaPoints(): TableSpec {
  const nth = `(ROW()-ROW($A$${POINTS_ROW}))`;
  const cell = (column: string) => `INDEX(ideaRows[${column}],[@nth])`;
  const before = `SUMPRODUCT((ideaRows[impact]=${cell("impact")})*(ideaRows[ease]=${cell("ease")})*(ROW(ideaRows[impact])<ROW(${cell("impact")})))`;
  const both = `COUNT(${cell("impact")},${cell("ease")})=2`;
  const column = (id: "nth" | "x" | "y", formula: Formula): ColumnSpec => ({
    id,
    header: say((t) => t.workCalc[id]),
    kind: "formula",
    formula,
    shows: "number",
  });
  return {
    block: "table",
    id: "ideaPoints",
    at: `A${POINTS_ROW}`,
    rows: IDEA_ROWS,
    columns: [
      column("nth", fx`${nth}`),
      column("x", fx`IF(${both},${cell("ease")}+${OFFSET}+${BESIDE}*INT(${before}/${HIGH}),NA())`),
      column("y", fx`IF(${both},${cell("impact")}+${OFFSET}-${UNDER}*MOD(${before},${HIGH}),NA())`),
    ],
  };
}

const ideaCalcSheet: SheetSpec = {
  ...hidden,
  id: "ideacalc",
  name: say((t) => t.workCalc.ideasName),
  title: say((t) => t.workCalc.ideasTitle),
  blocks: [ideaPoints()],
};
