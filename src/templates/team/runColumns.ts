import { wantedSides } from "../../domain/measurement/meaningOf";
import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import { fx } from "../fx";
import type { ColumnSpec, Formula } from "../spec";
import { computed } from "./computed";
import { doubtColumns } from "./doubts";
import { limitColumns } from "./limitColumns";
import { factName, runTable } from "./runNames";
import { isoWeekNumber, weekOf } from "./weekFormulas";
import { valueColumns } from "./valueColumns";

/**
 * The columns behind a run chart: median with baseline and phases, then Anhøj's runs. Everything is looked up by
 * week, never by the row above, because people sort rows. The same rule as domain/measurement/runChart.
 *
 * @param headerRow - row number of the table's header
 * @param weeks - how many it has room for, the newest
 */
export function runColumns(measure: TeamMeasure, headerRow: number, weeks: number): readonly ColumnSpec[] {
  const { id } = measure;
  const t = runTable(id);
  return [
    computed("week", weekOf("weekRows", headerRow, weeks), "date"),
    computed("label", fx`IF(MOD(${isoWeekNumber},4)=0,${isoWeekNumber},"")`, "integer"),
    ...valueColumns(measure),
    ...baselineColumns(t, factName("measure", id)),
    ...runsColumns(t),
    ...markColumns(t, measure),
    ...doubtColumns(measure),
    ...limitColumns(measure),
  ];
}

/** `m` is the name of the cell that holds the measure's name. */
function baselineColumns(t: string, m: string): readonly ColumnSpec[] {
  const own = `(phaseRows[measure]=${m})*(phaseRows[start]=[@phaseStart])`;
  const middle = (rank: string) =>
    `AGGREGATE(15,6,${t}[val]/((${t}[phaseStart]=[@phaseStart])*(${t}[inBase]=1)),${rank})`;
  const given = `AGGREGATE(14,6,phaseRows[centre]/(${own}*ISNUMBER(phaseRows[centre])),1)`;
  return [
    computed("excl", fx`IF(SUMPRODUCT((excludeRows[measure]=${m})*(excludeRows[week]=[@week]))>0,1,0)`),
    computed(
      "phaseStart",
      fx`IFERROR(AGGREGATE(14,6,phaseRows[start]/((phaseRows[measure]=${m})*(phaseRows[start]<=[@week])*ISNUMBER(phaseRows[start])),1),0)`,
    ),
    computed("baseLen", fx`IFERROR(AGGREGATE(14,6,phaseRows[baseline]/(${own}),1),0)`),
    // Of all weeks of the sheet: a frozen baseline stays the same weeks when the oldest are no longer drawn.
    computed(
      "inBase",
      fx`IF(AND(ISNUMBER([@val]),[@excl]=0,OR([@baseLen]=0,COUNTIFS(weekRows[week],">="&[@phaseStart],weekRows[week],"<="&[@week])<=[@baseLen])),1,0)`,
    ),
    computed("nBase", fx`COUNTIFS(${t}[phaseStart],[@phaseStart],${t}[inBase],1)`),
    computed(
      "median",
      fx`IF(SUMPRODUCT(${own}*ISNUMBER(phaseRows[centre]))>0,${given},IF([@nBase]=0,NA(),(${middle("INT(([@nBase]+1)/2)")}+${middle("INT([@nBase]/2)+1")})/2))`,
    ),
    computed("show", fx`IF(ISNUMBER([@val]),[@val],NA())`),
    computed("goal", goalOf(m)),
  ];
}

function goalOf(m: string): Formula {
  const due = `(goalRows[measure]=${m})*(goalRows[from]<=[@week])*ISNUMBER(goalRows[goal])`;
  return fx`IFERROR(LOOKUP(2,1/((goalRows[measure]=${m})*ISNUMBER(goalRows[goal])*(goalRows[from]=AGGREGATE(14,6,goalRows[from]/(${due}),1))),goalRows[goal]),NA())`;
}

function runsColumns(t: string): readonly ColumnSpec[] {
  const before = `${t}[phaseStart],[@phaseStart],${t}[week],"<="&[@week]`;
  return [
    computed(
      "side",
      fx`IF(OR([@excl]=1,NOT(ISNUMBER([@val])),NOT(ISNUMBER([@median]))),0,SIGN(ROUND([@val]-[@median],12)))`,
    ),
    computed("idx", fx`IF([@side]=0,0,COUNTIFS(${before},${t}[side],"<>0"))`),
    computed(
      "cross",
      fx`IF([@idx]<2,0,IF(SUMIFS(${t}[side],${t}[phaseStart],[@phaseStart],${t}[idx],[@idx]-1)=[@side],0,1))`,
    ),
    computed("runNo", fx`IF([@side]=0,0,1+SUMIFS(${t}[cross],${before}))`),
    computed("runLen", fx`IF([@side]=0,0,COUNTIFS(${t}[phaseStart],[@phaseStart],${t}[runNo],[@runNo]))`),
    computed("useful", fx`COUNTIFS(${t}[phaseStart],[@phaseStart],${t}[side],"<>0")`),
    computed(
      "longest",
      fx`IF([@useful]=0,0,AGGREGATE(14,6,${t}[runLen]/(${t}[phaseStart]=[@phaseStart]),1))`,
    ),
  ];
}

/** The points of a longest run that is too long, of equal ones the latest; by direction wanted, unwanted or neither. */
function markColumns(t: string, measure: TeamMeasure): readonly ColumnSpec[] {
  const latest = `AGGREGATE(14,6,${t}[runNo]/((${t}[phaseStart]=[@phaseStart])*(${t}[runLen]=[@longest])),1)`;
  return [
    computed("markRun", fx`IF([@useful]<10,0,IF([@longest]>ROUND(LOG([@useful],2),0)+3,${latest},0))`),
    computed("signal", fx`IF([@markRun]=0,0,IF([@runNo]=[@markRun],[@side],0))`),
    ...meaningColumns(measure),
  ];
}

/** The direction of an own measure is typed, so its marks follow a cell. */
function meaningColumns({ id, direction }: TeamMeasure): readonly ColumnSpec[] {
  const marked = (column: "better" | "worse" | "changed", condition: string) =>
    computed(column, fx`IF(${condition},[@val],NA())`);
  if (isOwnId(id)) {
    const wanted = factName("wanted", id);
    return [
      marked("better", `AND([@signal]<>0,[@signal]=${wanted})`),
      marked("worse", `AND([@signal]<>0,[@signal]=-${wanted})`),
      marked("changed", `AND([@signal]<>0,${wanted}=0)`),
    ];
  }
  if (direction === "none") return [computed("better", fx`IF([@signal]=0,NA(),[@val])`)];
  const wanted = wantedSides[direction];
  return [marked("better", `[@signal]=${wanted}`), marked("worse", `[@signal]=${-wanted}`)];
}
