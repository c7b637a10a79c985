import { measures, type MeasureId } from "../../domain/measurement/measures";
import type { SheetText } from "../../i18n/sheets/fi";
import { verdictText } from "../../i18n/verdict/verdictText";
import { measureText } from "../../i18n/measures/measureText";
import { fx, inEvery } from "../fx";
import { say, sayOf } from "../say";
import type { FieldSpec, Formula, Shows, Text } from "../spec";
import { factName, runTable, type RunFact } from "./runNames";

/** What the last phase of a measure's chart comes to, in native formulas; each fact has a defined name. */
export function runFacts(id: MeasureId): readonly FieldSpec[] {
  const t = runTable(id);
  const n = (fact: RunFact) => factName(fact, id);
  const last = `(${t}[phaseStart]=${n("lastPhase")})`;
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
    fact("measure", "show", fx`${sayOf(id, ({ name }) => name)}`, "text"),
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
    fact("goal", "goal", fx`IFERROR(LOOKUP(2,1/(${t}[week]=MAX(${t}[week])),${t}[goal]),"")`),
    fact("filled", "filled", fx`COUNT(${t}[val])`),
    fact("verdict", "verdict", verdictFormula(id), "text"),
  ];
}

/** The same words as the pane's headline, with the shape that the chart uses. */
function verdictFormula(id: MeasureId): Formula {
  const n = (fact: RunFact) => factName(fact, id);
  const { below, above } = sideTexts(id);
  const held = inEvery(
    (language) => `– ${verdictText[language].headline.held(measureText[language][id].subject)}`,
  );
  const plain = (code: "mixed" | "none" | "tooFew", shape: string) =>
    inEvery((language) => `${shape} ${verdictText[language].headline[code]}`);
  const calm = fx`IF(MAX(${runTable(id)}[phaseStart])>MIN(${runTable(id)}[phaseStart]),${held},${plain("none", "–")})`;
  return fx`IF(${n("useful")}<10,${plain("tooFew", "○")},IF(${n("longest")}>${n("longestMax")},IF(${n("runSide")}<0,${below},${above}),IF(${n("crossings")}<${n("crossMin")},${plain("mixed", "◇")},${calm})))`;
}

function sideTexts(id: MeasureId): { readonly below: Text; readonly above: Text } {
  const { direction, motion } = measures[id];
  const [down, up] = motion === "time" ? (["shorter", "longer"] as const) : (["fallen", "risen"] as const);
  const [downShape, upShape] = { lower: ["◆", "■"], higher: ["■", "◆"], none: ["●", "●"] }[direction];
  const text = (shape: string | undefined, word: "shorter" | "longer" | "fallen" | "risen") =>
    inEvery(
      (language) => `${shape} ${verdictText[language].headline[word](measureText[language][id].subject)}`,
    );
  return { below: text(downShape, down), above: text(upShape, up) };
}
