import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { say, sayOf } from "../say";
import type { ColumnSpec, Text } from "../spec";
import { runTable } from "./runNames";

/** The columns of sheet Weeks, in the order of the measures: typed, or brought from the measure's own sheet. */
export const weekColumns = (chosen: readonly TeamMeasure[]): readonly ColumnSpec[] =>
  chosen.flatMap((measure) =>
    measure.source.sheet === "weeks" ? typedColumns(measure) : [shownColumn(measure)],
  );

function typedColumns(measure: TeamMeasure): readonly ColumnSpec[] {
  const { kind, min, max } = measure;
  return columnsOf(measure).map((column, index) => ({
    id: column,
    header: headerOf(measure, index),
    width: widthOf(measure),
    help: sayOf(measure, (text) => text.help[index] ?? ""),
    unit: kind === "value" ? sayOf(measure, ({ unit }) => unit) : say((t) => t.units.piece),
    kind: "number" as const,
    min,
    max: index === 0 ? max : MANY_COUNTED,
  }));
}

/** A denominator may be large: a population. Below the serial numbers of dates. */
const MANY_COUNTED = 30_000;

/** What the week comes to on the sheet that the measure is typed on. */
function shownColumn(measure: TeamMeasure): ColumnSpec {
  const { id, kind } = measure;
  const t = runTable(id);
  return {
    id,
    header:
      kind === "value"
        ? headerOf(measure, 0)
        : sayOf(measure, ({ name }) => `${name.replace(/[^\p{L}\d]+/gu, " ")} %`),
    width: widthOf(measure),
    kind: "formula",
    formula: fx`IF(COUNTIFS(${t}[week],[@week],${t}[val],">-1E+300")<>1,"",SUMIFS(${t}[val],${t}[week],[@week]))`,
    shows: kind === "share" ? "percent" : "number",
  };
}

const widthOf = ({ motion }: TeamMeasure) => (motion === "time" ? 13 : 15);

const headerOf = (measure: TeamMeasure, index: number): Text =>
  sayOf(measure, (text) => text.headers[index] ?? measure.id);
