import type { TeamMeasure } from "../../domain/measurement/measures";
import { teamSheets, type TeamSheet } from "../../domain/team/TeamBook";
import { aboutSheet, type Signpost } from "../both/aboutSheet";
import { listsSheet } from "../both/listsSheet";
import { metaSheet } from "../both/metaSheet";
import { fx } from "../fx";
import { say } from "../say";
import { sayAccess } from "../sayAccess";
import type { WorkbookSpec } from "../spec";
import { calcSheet, type CalcSize } from "./calcSheet";
import { capacitySheet } from "./capacitySheet";
import { chartsSheet, type AxisEndsOf } from "./chartsSheet";
import { DRAWN_WEEKS } from "./drawnWeeks";
import { measureLists, nameChoice } from "./measureLists";
import { measuresSheet } from "./measuresSheet";
import { t3Sheet } from "./t3Sheet";
import { weeksSheet } from "./weeksSheet";
import { hiddenSheets } from "./work/workCalcSheet";
import { workLists } from "./work/workLists";
import { signpostOf, withNeeded, workSheet } from "./work/workSheets";

export type TeamSettings = {
  readonly measures: readonly TeamMeasure[];
  /** Rows of sheet Weeks, and of the sheets of T3 and of capacity, `null` where there is none. */
  readonly rows: CalcSize;
  readonly axisEnds: AxisEndsOf;
  /** Beside those that every team's workbook has; what they read comes with them. */
  readonly sheets: readonly TeamSheet[];
};

/** Before the weeks stands what a team does once, after them what it does with them. */
const BEFORE_WEEKS: readonly TeamSheet[] = ["team", "fivep"];

const isAfterWeeks = (sheet: TeamSheet): boolean => !BEFORE_WEEKS.includes(sheet);

/** From the week's numbers to the poster: a sheet that is not there yet is added from the pane. */
const steps: readonly Signpost[] = [
  { sheet: say((t) => t.weeks.name), use: say((t) => t.about.teamStep1) },
  { sheet: say((t) => t.charts.name), use: say((t) => t.about.teamStep2) },
  { ...signpostOf("pdsa"), use: say((t) => t.about.teamStep3) },
  { ...signpostOf("assessment"), use: say((t) => t.about.teamStep4) },
  { ...signpostOf("poster"), use: say((t) => t.about.teamStep5) },
];

/** The workbook in which a team types its weeks and sees its charts. */
export function teamWorkbook({ measures, rows, axisEnds, sheets: asked }: TeamSettings): WorkbookSpec {
  const own = withNeeded(asked);
  const before = own.filter((sheet) => !isAfterWeeks(sheet));
  const after = own.filter(isAfterWeeks);
  const made = { measures, axisEnds };
  return {
    kind: "team",
    title: say((t) => t.team.title),
    facts: { [DRAWN_WEEKS]: rows.weeks },
    sheets: [
      aboutSheet({
        fields: [
          {
            name: "TeamName",
            label: say((t) => t.about.team),
            help: say((t) => t.about.teamHelp),
            shows: "text",
            input: true,
          },
          {
            name: "RoundName",
            label: say((t) => t.about.round),
            help: say((t) => t.about.roundHelp),
            shows: "text",
            input: true,
          },
        ],
        heading: say((t) => t.about.teamSteps),
        steps,
        signposts: [
          { sheet: say((t) => t.weeks.name), use: say((t) => t.about.weeksFor) },
          ...accessSignposts(rows),
          { sheet: say((t) => t.charts.name), use: say((t) => t.about.chartsFor) },
          ...[...teamSheets.filter(isAfterWeeks), ...BEFORE_WEEKS].map(signpostOf),
          { sheet: say((t) => t.measures.name), use: say((t) => t.about.measuresFor) },
          { sheet: say((t) => t.lists.name), use: say((t) => t.about.listsFor) },
        ],
      }),
      ...before.map((sheet) => workSheet(sheet, made)),
      weeksSheet(measures, rows.weeks),
      ...(rows.t3 === null ? [] : [t3Sheet(measures, rows.t3, rows.weeks)]),
      ...(rows.capacity === null ? [] : [capacitySheet(rows.capacity)]),
      // Before the charts: a program that reads a chart first would compute cells that it has not read yet.
      calcSheet(measures, rows),
      ...hiddenSheets(measures, own),
      chartsSheet(measures, axisEnds),
      ...after.map((sheet) => workSheet(sheet, made)),
      measuresSheet(measures),
      listsSheet([
        {
          name: "MeasureNames",
          heading: say((t) => t.lists.measures),
          help: say((t) => t.lists.measuresHelp),
          choices: measures.map(nameChoice),
        },
        ...measureLists(measures, rows),
        // All of them, so that a sheet that is added later finds its own.
        ...workLists(teamSheets),
      ]),
      metaSheet(),
    ],
    // The running week is not due yet.
    names: [{ name: "LastDueWeek", refersTo: fx`TodayCell-WEEKDAY(TodayCell,2)+1-7` }],
  };
}

/** What the guide says of the sheets of T3 and of capacity, where they are there. */
function accessSignposts({ t3, capacity }: CalcSize) {
  const post = (sheet: "t3" | "flow") => ({
    sheet: sayAccess((t) => t[sheet].name),
    use: sayAccess((t) => t[sheet].goFor),
  });
  return [...(t3 === null ? [] : [post("t3")]), ...(capacity === null ? [] : [post("flow")])];
}
