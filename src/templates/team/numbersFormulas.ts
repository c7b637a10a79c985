import type { TeamMeasure } from "../../domain/measurement/measures";
import { verdictText } from "../../i18n/verdict/verdictText";
import { verdictMarks } from "../../domain/measurement/verdictMarks";
import { sheetText } from "../../i18n/sheets/sheetText";
import { fx, inEvery } from "../fx";
import { say } from "../say";
import type { Formula } from "../spec";
import { groupMarks } from "../../i18n/numbers";
import { filledIn } from "./filledIn";
import { unitFormula } from "./measureFormulas";
import { markColumnsOf } from "./markColumnsOf";
import { factName, runTable, type RunFact } from "./runNames";

/** "Viimeksi 13 päivää · mediaani 28,5 päivää · tavoite 14 päivää": the same sentence as the pane's. */
export function latestNumbers(measure: TeamMeasure): Formula {
  const { id } = measure;
  const written = (fact: "latest" | "centre" | "goal") => writtenFact(measure, fact);
  const sentence = (goal: string | null): Formula => ({
    fx: inEvery((language) =>
      filledIn(verdictText[language].numbers("#latest", "#centre", goal), {
        "#latest": written("latest").fx[language],
        "#centre": written("centre").fx[language],
        "#goal": written("goal").fx[language],
      }),
    ),
  });
  return fx`IF(${factName("filled", id)}=0,"",IF(ISNUMBER(${factName("goal", id)}),${sentence("#goal")},${sentence(null)}))`;
}

function writtenFact(measure: TeamMeasure, fact: "latest" | "centre" | "goal"): Formula {
  const { id, kind, decimals } = measure;
  const cell = factName(fact, id);
  const value = kind === "share" ? `ROUND(100*${cell},1)` : `ROUND(${cell},${decimals})`;
  const written = measure.min < 0 ? fx`SUBSTITUTE(${value},"-","−")` : grouped(value, measure);
  return fx`IF(ISNUMBER(${cell}),${atLeast(measure, fact)}${written}&${unitFormula(measure)},"–")`;
}

const THOUSAND = 1000;

/** "1 234,5": thousands apart as everywhere else, where a measure comes so far. */
function grouped(value: string, { kind, max }: TeamMeasure): Formula {
  if (kind === "share" || (kind !== "rate" && max < THOUSAND)) return fx`${value}`;
  const thousands = `INT(${value}/${THOUSAND})`;
  const mark = inEvery((language) => groupMarks[language]);
  return fx`IF(${value}<${THOUSAND},${value},${thousands}&${mark}&MID(${value},1+LEN(${thousands}),99))`;
}

/** "≥ " before what is at the ceiling, where the measure has one. */
function atLeast({ id, ceiling, source }: TeamMeasure, fact: "latest" | "centre" | "goal"): string {
  if (ceiling === undefined) return "";
  const cell = factName(fact, id);
  const t = runTable(id);
  const isThere = `${cell}>=${source.sheet === "t3" ? "T3Limit" : ceiling}`;
  const isMarked = `SUMIFS(${t}[atLeast],${t}[week],${factName("latestWeek", id)})>0`;
  const condition = source.sheet === "t3" && fact === "latest" ? `OR(${isThere},${isMarked})` : isThere;
  return `IF(${condition},"≥\u00a0","")&`;
}

/**
 * "Pisin sarja 21, sattuma selittää enintään 9 · Risteämiä 14, sattuman varassa vähintään 17 · ◆ Toivottu
 * muutos": what its marks mean is told once the chart has some.
 */
export function numbersBehind(measure: TeamMeasure): Formula {
  const { id } = measure;
  const n = (fact: RunFact) => factName(fact, id);
  const part = (label: ReturnType<typeof say>, value: string, limit: ReturnType<typeof say>, bound: string) =>
    fx`${label}&" "&${value}&", "&${limit}&" "&${bound}`;
  const runs = part(
    say((t) => t.charts.longest),
    n("longest"),
    say((t) => t.charts.atMost),
    n("longestMax"),
  );
  const crossings = part(
    say((t) => t.charts.crossings),
    n("crossings"),
    say((t) => t.charts.atLeast),
    n("crossMin"),
  );
  const marks = markColumnsOf(measure).map(
    ([column, meaning]) =>
      fx`IF(COUNT(${runTable(id)}[${column}])=0,"",${inEvery((language) => ` · ${verdictMarks[meaning].sign} ${sheetText[language].charts[meaning]}`)})`,
  );
  const all = marks.reduce((line, mark) => fx`${line}&${mark}`, fx`${runs}&" · "&${crossings}`);
  return fx`IF(${n("useful")}=0,"",${all})`;
}
