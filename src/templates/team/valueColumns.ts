import { countedBelow, typedColumns } from "../../domain/measurement/checks/typedColumns";
import { FIRST_DAY } from "../../domain/shared/calendar";
import { FEWEST_ANSWERS } from "../../domain/measurement/weekValues";
import { columnsOf, type TeamMeasure } from "../../domain/measurement/measures";
import { fx } from "../fx";
import { sayAccess } from "../sayAccess";
import type { ColumnSpec, Formula } from "../spec";
import { computed } from "./computed";

/** Columns that bring a measure's number of the week from the sheet on which it is typed. */
export function valueColumns(measure: TeamMeasure): readonly ColumnSpec[] {
  const { source } = measure;
  if (source.sheet === "t3") return t3Columns(sayAccess((t) => t.groups[source.group]));
  const table = source.sheet === "weeks" ? "weekRows" : "flowRows";
  const [first = measure.id, second] = source.sheet === "weeks" ? columnsOf(measure) : source.columns;
  const below = typedColumns(measure).map(countedBelow);
  if (!second) return [computed("val", typedIn(table, first, below[0]))];
  return [
    computed("num", typedIn(table, first, below[0])),
    computed("den", typedIn(table, second, below[1])),
    computed("val", pairFormula(measure)),
  ];
}

function pairFormula({ kind, per }: TeamMeasure): Formula {
  if (kind === "mean") return fx`IF(COUNT([@num],[@den])<2,"",IF([@den]<${FEWEST_ANSWERS},"",[@num]))`;
  const times = kind === "rate" && per !== 1 ? `*${per}` : "";
  return fx`IF(COUNT([@num],[@den])<2,"",IF([@den]=0,"",[@num]/[@den]${times}))`;
}

/** A number of the week; none where the week stands twice, and none where it is a day: a decimal became a date. */
function typedIn(table: "weekRows" | "flowRows", column: string, below = FIRST_DAY): Formula {
  const numbers = `${table}[week],[@week],${table}[${column}],"<${below}"`;
  const once = ["weekRows", ...(table === "weekRows" ? [] : [table])].map(
    (each) => `COUNTIFS(${each}[week],[@week])<>1`,
  );
  return fx`IF(OR(${once.join(",")},COUNTIFS(${numbers})=0),"",SUMIFS(${table}[${column}],${numbers}))`;
}

/** The median over the professionals of a group, and whether one of its middle values is at the ceiling. */
function t3Columns(group: ReturnType<typeof sayAccess>): readonly ColumnSpec[] {
  const own = fx`((t3Rows[week]=[@week])*(t3Rows[group]=${group})*ISNUMBER(t3Rows[used]))`;
  const middle = (rank: string) => fx`AGGREGATE(15,6,t3Rows[used]/${own},${rank})`;
  return [
    computed(
      "n",
      fx`COUNTIFS(t3Rows[week],[@week],t3Rows[group],${group},t3Rows[used],">-1E+300")`,
      "integer",
    ),
    computed("cens", fx`COUNTIFS(t3Rows[week],[@week],t3Rows[group],${group},t3Rows[cens],1)`, "integer"),
    computed(
      "val",
      fx`IF(OR(COUNTIFS(weekRows[week],[@week])<>1,[@n]=0),"",(${middle("INT(([@n]+1)/2)")}+${middle("INT([@n]/2)+1")})/2)`,
    ),
    computed("atLeast", fx`IF([@n]=0,0,IF(INT([@n]/2)+1>[@n]-[@cens],1,0))`, "integer"),
  ];
}
