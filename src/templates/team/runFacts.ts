import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import type { SheetText } from "../../i18n/sheets/fi";
import { fx } from "../fx";
import { say } from "../say";
import type { FieldSpec, Formula, Shows } from "../spec";
import { limitsFormula } from "./limitsFormula";
import { nameFormula, typedUnit, wantedFormula } from "./measureFormulas";
import { factName, runTable, type RunFact } from "./runNames";
import { verdictFormula } from "./verdictFormula";

/** What the last phase of a measure's chart comes to, in native formulas; each fact has a defined name. */
export function runFacts(measure: TeamMeasure): readonly FieldSpec[] {
  const { id } = measure;
  const t = runTable(id);
  const n = (fact: RunFact) => factName(fact, id);
  const last = `(${t}[phaseStart]=${n("lastPhase")})`;
  const current = `IF(ISNUMBER(${n("latestWeek")}),${n("latestWeek")},MIN(${t}[week]))`;
  const some = (formula: string) => fx`IF(${n("useful")}=0,"",${formula})`;
  const fact = (
    name: RunFact,
    label: keyof SheetText["calc"],
    formula: Formula,
    shows: Shows = "number",
  ): FieldSpec => ({
    name: n(name),
    label: say((text) => text.calc[label]),
    shows,
    formula,
  });
  return [
    fact("measure", "show", nameFormula(measure), "text"),
    fact("lastPhase", "lastPhase", fx`MAX(${t}[phaseStart])`),
    fact("centre", "median", fx`IFERROR(LOOKUP(2,1/${last},${t}[median]),"")`),
    fact("useful", "useful", fx`COUNTIFS(${t}[phaseStart],${n("lastPhase")},${t}[side],"<>0")`),
    fact("longest", "longest", some(`AGGREGATE(14,6,${t}[runLen]/${last},1)`)),
    fact("longestMax", "longestMax", some(`ROUND(LOG(${n("useful")},2),0)+3`)),
    fact("crossings", "crossings", some(`SUMIFS(${t}[cross],${t}[phaseStart],${n("lastPhase")})`)),
    fact("crossMin", "crossMin", some(`IF(${n("useful")}=1,0,BINOM.INV(${n("useful")}-1,0.5,0.05))`)),
    fact(
      "longestRun",
      "runNo",
      some(`AGGREGATE(14,6,${t}[runNo]/(${last}*(${t}[runLen]=${n("longest")})),1)`),
    ),
    fact("runSide", "side", some(`AGGREGATE(14,6,${t}[side]/(${last}*(${t}[runNo]=${n("longestRun")})),1)`)),
    fact(
      "latestWeek",
      "latestWeek",
      fx`IFERROR(AGGREGATE(14,6,${t}[week]/ISNUMBER(${t}[val]),1),"")`,
      "date",
    ),
    fact(
      "latest",
      "latest",
      fx`IF(ISNUMBER(${n("latestWeek")}),SUMIFS(${t}[val],${t}[week],${n("latestWeek")}),"")`,
    ),
    fact("goal", "goal", fx`IFERROR(LOOKUP(2,1/(${t}[week]=${current}),${t}[goal]),"")`),
    fact("filled", "filled", fx`COUNT(${t}[val])`),
    ...(isOwnId(id)
      ? [
          fact("unit", "unit", typedUnit(measure), "text"),
          fact("wanted", "wanted", wantedFormula(measure), "integer"),
        ]
      : []),
    fact("verdict", "verdict", verdictFormula(measure), "text"),
    fact("limits", "limits", limitsFormula(measure), "text"),
  ];
}
