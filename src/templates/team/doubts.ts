import { canSlip } from "../../domain/measurement/checks/valueFaults";
import { SLIP } from "../../domain/measurement/checks/slip";
import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import { fx } from "../fx";
import type { ColumnSpec, TableSpec } from "../spec";
import { computed } from "./computed";
import { factName, runTable } from "./runNames";
import { weekOf } from "./weekFormulas";

/** A week's doubts as one number: the measures with a fraction, and a thousand for each that slips. */
export const DOUBTS = { fraction: 1, slip: 1000 } as const;

/** Doubts are had of what is typed in sheet Weeks. */
export const isDoubted = (measure: TeamMeasure): boolean => doubtsOf(measure).length > 0;

/** What looks wrong about a measure's number beside the others; the same as valueFaults in domain. */
export function doubtColumns(measure: TeamMeasure): readonly ColumnSpec[] {
  if (!isDoubted(measure)) return [];
  const doubt = doubtsOf(measure).reduceRight((rest, [when, weight]) => `IF(${when},${weight},${rest})`, "0");
  return [computed("doubt", fx`IF(COUNT([@val])=0,0,${doubt})`, "integer")];
}

/** Conditions and what each adds to the week's doubts; the first that holds counts. */
function doubtsOf(measure: TeamMeasure): readonly (readonly [when: string, weight: number])[] {
  if (measure.source.sheet !== "weeks") return [];
  const fraction = fractionOf(measure);
  return [
    ...(fraction === null ? [] : [[fraction, DOUBTS.fraction] as const]),
    ...(canSlip(measure) ? [[slipOf(runTable(measure.id)), DOUBTS.slip] as const] : []),
  ];
}

function fractionOf({ id, kind }: TeamMeasure): string | null {
  if (kind === "share") return "AND([@num]>0,[@num]<1)";
  if (!isOwnId(id)) return null;
  return `AND(${factName("unit", id)}="\u00a0%",[@val]>0,[@val]<1,MAX(${runTable(id)}[val])>1)`;
}

/** Alone beside the weeks around it; weeks without a number count as 0. */
function slipOf(t: string): string {
  const beside = (days: number) => `SUMIFS(${t}[val],${t}[week],[@week]${days < 0 ? "" : "+"}${days})`;
  const before = beside(-7);
  const other = `IF(${beside(7)}>0,${beside(7)},${beside(-14)})`;
  const tenfold = `AND(${before}>0,[@val]>=${SLIP}*${before},OR(${other}<=0,[@val]>=${SLIP}*${other}))`;
  const tenth = `AND([@val]>0,${SLIP}*[@val]<=${before},OR(${other}<=0,${SLIP}*[@val]<=${other}))`;
  return `OR(${tenfold},${tenth})`;
}

/** The doubts of so many measures are short enough to be added up in the state of a row. */
const FEW = 2;

/** More measures have a table for it, or the state would be too long for a formula. */
export const needsDoubtTable = (chosen: readonly TeamMeasure[]): boolean =>
  chosen.filter(isDoubted).length > FEW;

/** The doubts of the week of a row; `null` where none can be had. */
export function doubtOfWeek(chosen: readonly TeamMeasure[]): string | null {
  if (needsDoubtTable(chosen)) return "SUMIFS(doubtRows[doubt],doubtRows[week],[@week])";
  const terms = doubtTerms(chosen);
  return terms.length === 0 ? null : terms.join("+");
}

const doubtTerms = (chosen: readonly TeamMeasure[]): readonly string[] =>
  chosen.filter(isDoubted).map(({ id }) => {
    const t = runTable(id);
    return `SUMIFS(${t}[doubt],${t}[week],[@week])`;
  });

/** The doubts of all measures by week. */
export function doubtTable(chosen: readonly TeamMeasure[], headerRow: number, weeks: number): TableSpec {
  const terms = doubtTerms(chosen);
  return {
    block: "table",
    id: "doubtRows",
    at: `A${headerRow}`,
    rows: weeks,
    columns: [
      computed("week", weekOf("weekRows", headerRow, weeks), "date"),
      computed("doubt", fx`${terms.join("+")}`, "integer"),
    ],
  };
}
