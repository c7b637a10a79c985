import type { MeasureId } from "../../domain/measurement/measures";
import { aboutSheet } from "../both/aboutSheet";
import { listsSheet } from "../both/listsSheet";
import { metaSheet } from "../both/metaSheet";
import { fx } from "../fx";
import { say, sayOf } from "../say";
import type { WorkbookSpec } from "../spec";
import { calcSheet } from "./calcSheet";
import { chartsSheet, type AxisMax } from "./chartsSheet";
import { measuresSheet } from "./measuresSheet";
import { weeksSheet } from "./weeksSheet";

export type TeamSettings = {
  readonly measures: readonly MeasureId[];
  /** Rows of sheet Weeks. */
  readonly weeks: number;
  readonly axisMax: AxisMax;
};

/** The workbook in which a team types its weeks and sees its charts. */
export function teamWorkbook({ measures, weeks, axisMax }: TeamSettings): WorkbookSpec {
  return {
    kind: "team",
    title: say((t) => t.team.title),
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
        steps: [say((t) => t.about.teamStep1), say((t) => t.about.teamStep2), say((t) => t.about.teamStep3)],
        signposts: [
          { sheet: say((t) => t.weeks.name), use: say((t) => t.about.weeksFor) },
          { sheet: say((t) => t.charts.name), use: say((t) => t.about.chartsFor) },
          { sheet: say((t) => t.measures.name), use: say((t) => t.about.measuresFor) },
          { sheet: say((t) => t.lists.name), use: say((t) => t.about.listsFor) },
        ],
      }),
      weeksSheet(measures, weeks),
      // Before the charts: a program that reads a chart first would compute cells that it has not read yet.
      calcSheet(measures, weeks),
      chartsSheet(measures, axisMax),
      measuresSheet(measures),
      listsSheet([
        {
          name: "MeasureNames",
          heading: say((t) => t.lists.measures),
          help: say((t) => t.lists.measuresHelp),
          choices: measures.map((id) => sayOf(id, ({ name }) => name)),
        },
      ]),
      metaSheet(),
    ],
    // The running week is not due yet.
    names: [{ name: "LastDueWeek", refersTo: fx`TodayCell-WEEKDAY(TodayCell,2)+1-7` }],
  };
}
