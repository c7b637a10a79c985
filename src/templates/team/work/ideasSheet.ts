import { LARGE, type Quadrant } from "../../../domain/team/ideaPlaces";
import { fx } from "../../fx";
import { say } from "../../say";
import type { ColumnSpec, FiguresSpec, SheetSpec } from "../../spec";
import { longText } from "./workBlocks";
import { LABELS } from "./workLists";

/** Room for ideas; as many points in the chart. */
export const IDEA_ROWS = 24;
const HEADER_ROW = 6;
const CHART_ROWS = 22;

/** Ideas with their two numbers, and the matrix that says where to begin. */
export function ideasSheet(): SheetSpec {
  return {
    id: "ideas",
    name: say((t) => t.ideas.name),
    title: say((t) => t.ideas.title),
    purpose: say((t) => t.ideas.purpose),
    tab: "input",
    widths: [...Array<number>(8).fill(0), 2, 12, 12, 12, 12, 12],
    mainTable: "ideaRows",
    blocks: [
      figures,
      { block: "table", id: "ideaRows", at: `A${HEADER_ROW}`, rows: IDEA_ROWS, columns },
      {
        block: "chart",
        kind: "scatter",
        id: "chart_ideas",
        title: say((t) => t.ideas.chart),
        alt: say((t) => t.ideas.alt),
        at: `J${HEADER_ROW}`,
        columns: 5,
        rows: CHART_ROWS,
        table: "ideaPoints",
        // Scores lie half a step higher than they are: the middle lines part the quadrants.
        x: { column: "x", title: say((t) => t.ideas.xTitle), min: 0, max: 6, unit: 3 },
        y: { column: "y", title: say((t) => t.ideas.yTitle), min: 0, max: 6, unit: 3 },
      },
    ],
  };
}

const both = "COUNT([@impact],[@ease])<2";

const columns: readonly ColumnSpec[] = [
  {
    id: "number",
    header: say((t) => t.ideas.number),
    width: 6,
    kind: "formula",
    formula: fx`IF(LEN([@idea])=0,"",ROW()-ROW($A$${HEADER_ROW}))`,
    shows: "integer",
  },
  longText(
    "idea",
    say((t) => t.ideas.idea),
    say((t) => t.ideas.ideaHelp),
    44,
  ),
  {
    id: "impact",
    header: say((t) => t.ideas.impact),
    help: say((t) => t.ideas.impactHelp),
    width: 16,
    kind: "integer",
    min: 1,
    max: 5,
  },
  {
    id: "ease",
    header: say((t) => t.ideas.ease),
    help: say((t) => t.ideas.easeHelp),
    width: 12,
    kind: "integer",
    min: 1,
    max: 5,
  },
  {
    id: "quadrant",
    header: say((t) => t.ideas.quadrant),
    width: 16,
    kind: "formula",
    formula: fx`IF(${both},"",INDEX(${LABELS.quadrant},1+IF([@impact]>=${LARGE},0,2)+IF([@ease]>=${LARGE},0,1)))`,
    shows: "text",
  },
  {
    id: "score",
    header: say((t) => t.ideas.score),
    width: 9,
    kind: "formula",
    formula: fx`IF(${both},"",[@impact]*[@ease])`,
    shows: "integer",
  },
  {
    id: "rank",
    header: say((t) => t.ideas.rank),
    width: 8,
    kind: "formula",
    formula: fx`IF(ISNUMBER([@score]),1+COUNTIFS(ideaRows[score],">"&[@score]),"")`,
    shows: "integer",
  },
  longText(
    "note",
    say((t) => t.ideas.note),
    say((t) => t.ideas.noteHelp),
    26,
  ),
];

const inQuadrant = (column: string, quadrant: Quadrant): FiguresSpec["figures"][number] => ({
  column,
  label: say((t) => t.ideas[quadrant]),
  formula: fx`SUMPRODUCT((ideaRows[quadrant]=${say((t) => t.ideas[quadrant])})*1)`,
  shows: "integer",
});

const figures: FiguresSpec = {
  block: "figures",
  row: 3,
  figures: [
    {
      column: "B",
      label: say((t) => t.ideas.count),
      formula: fx`SUMPRODUCT((LEN(ideaRows[idea])>0)*1)`,
      shows: "integer",
    },
    inQuadrant("C", "first"),
    inQuadrant("D", "plan"),
    inQuadrant("E", "aside"),
    inQuadrant("F", "leave"),
  ],
};
