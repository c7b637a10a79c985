import { emptyT3 } from "../../domain/access/t3Record";
import { measureGroups, type MeasureGroup } from "../../domain/measurement/measureGroups";
import { measureOf } from "../../domain/measurement/measureOf";
import type { TeamMeasure } from "../../domain/measurement/measures";
import { weekValues } from "../../domain/measurement/weekValues";
import type { Serial } from "../../domain/shared/calendar";
import type { CellContent } from "../../templates/WorkbookCells";
import type { TeamWorkbook } from "../openWorkbook";
import { flowEntries } from "./flowEntries";
import { measureEntry } from "./measureEntry";
import { t3Entries } from "./t3Entries";
import type { WeekEntry } from "./WeekEntry";
import { foundWeek, mondaysOf } from "./weeksOf";

/** Everything that is asked about one week. */
export type WeekForm = {
  /** The Monday. */
  readonly week: Serial;
  /** Days after it on which T3 is measured. */
  readonly sampleDay: number;
  /** Shown names of the sheets that are written, the one of the weeks first. */
  readonly sheets: readonly string[];
  readonly groups: readonly { readonly group: MeasureGroup; readonly entries: readonly WeekEntry[] }[];
  /** Measures that are worked out from what other sheets hold. */
  readonly worked: readonly { readonly measure: TeamMeasure; readonly value: number | null }[];
  readonly note: CellContent;
  /** The weeks of the sheet before and after it. */
  readonly before: Serial | null;
  readonly after: Serial | null;
};

/** The form of a week; `null` when the sheet has no row for it. */
export function weekForm(workbook: TeamWorkbook, week: Serial): WeekForm | null {
  const { found, read } = workbook;
  const row = foundWeek(found, "weekRows", week);
  if (!row) return null;
  const followed = read.team.measures.map((id) => measureOf(read.team, id));
  const typed = followed.filter(({ source }) => source.sheet === "weeks");
  const entries = [
    ...t3Entries(workbook, week),
    ...flowEntries(workbook, followed, week),
    ...typed.map((measure) => measureEntry(workbook, measure, week, row)),
  ];
  const tables = ["weekRows", ...entries.flatMap(({ inputs }) => inputs.map(({ table }) => table))];
  const mondays = mondaysOf(workbook);
  return {
    week,
    sampleDay: read.team.t3?.sampleDay ?? emptyT3.sampleDay,
    sheets: [...new Set(tables.map((table) => found.tables.get(table)?.sheet ?? ""))],
    groups: measureGroups.flatMap((group) => {
      const own = entries.filter((entry) => entry.group === group);
      return own.length === 0 ? [] : [{ group, entries: own }];
    }),
    worked: followed
      .filter(({ source }) => source.sheet !== "weeks")
      .map((measure) => ({ measure, value: valueIn(workbook, measure, week) })),
    note: row.note?.value ?? null,
    before: mondays.findLast((monday) => monday < week) ?? null,
    after: mondays.find((monday) => monday > week) ?? null,
  };
}

/** What a measure comes to in a week. */
export const valueIn = ({ read }: TeamWorkbook, measure: TeamMeasure, week: Serial): number | null =>
  weekValues(read.team, measure).find((each) => each.week === week)?.value ?? null;
