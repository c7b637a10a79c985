import { boxOf } from "../../render/reshape/cellChanges";
import { boxAfter, inverse, type Shift } from "../../render/reshape/shifts";
import {
  workbookChanges,
  type SheetShifts,
  type WorkbookChanges,
} from "../../render/reshape/workbookChanges";
import type { ResolvedSheet, ResolvedTable, ResolvedWorkbook } from "../../render/resolved";
import type { Box } from "../../templates/address";
import { step, type Step } from "../build/Step";
import { doneShifts } from "./doneShifts";
import type { Shape } from "./lookAtShape";
import { tableStep } from "./removeSteps";
import { reshapeSteps, type Protections } from "./reshapeSteps";

/** A change that broke off. */
export type Tried = {
  readonly from: ResolvedWorkbook;
  readonly to: ResolvedWorkbook;
  readonly shifts: SheetShifts;
  readonly changes: WorkbookChanges;
  /** Before the change. */
  readonly shape: Shape;
  /** Sheets that were protected. */
  readonly closed: Protections;
};

/** What makes a workbook again as it was, wherever the change broke off. */
export function restoreSteps(
  { from, to, shifts, changes, shape, closed }: Tried,
  now: Shape,
): readonly Step[] {
  const done = new Map(
    from.sheets.map(({ name, ...sheet }) => {
      return [name, doneShifts(from, { name, ...sheet }, shifts.get(name) ?? [], now)] as const;
    }),
  );
  const isShifted = [...shifts].every(([name, each]) => done.get(name)?.length === each.length);
  const left = isShifted ? withoutCleared(to, changes) : whatIsLeft(from, to, done);
  const back = new Map([...done].map(([name, each]) => [name, inverse(each)] as const));
  return reshapeSteps(workbookChanges(left, from, back), now, closed, straySteps(to, shape, now));
}

/** Charts and tables that were added and have no name yet. */
function straySteps({ sheets }: ResolvedWorkbook, before: Shape, now: Shape): readonly Step[] {
  const ours = new Set(sheets.flatMap((own) => [...own.tables, ...own.charts].map(({ id }) => id)));
  const tables = [...now.allTables].filter((name) => !before.allTables.has(name) && !ours.has(name));
  const charts = [...now.sheets].flatMap(([name, sheet]) => {
    const known = new Set(before.sheets.get(name)?.charts.map(({ id }) => id));
    return sheet.charts.flatMap((chart) =>
      known.has(chart.id) || ours.has(chart.name) ? [] : [{ name, id: chart.id }],
    );
  });
  return [
    ...tables.map(tableStep),
    ...charts.map(({ name, id }) => step(({ sheet }) => sheet(name).charts.getItem(id).delete())),
  ];
}

/** Rules that the change cleared to put them anew may be missing. */
const withoutCleared = (to: ResolvedWorkbook, { sheets }: WorkbookChanges): ResolvedWorkbook => ({
  ...to,
  sheets: to.sheets.map((sheet) => {
    const put = new Set(sheets.find((each) => each.to === sheet)?.validations.put);
    return { ...sheet, validations: sheet.validations.filter((own) => !put.has(own)) };
  }),
});

/**
 * The workbook before its shifts were all done: what goes may be gone already, nothing new is there.
 */
function whatIsLeft(from: ResolvedWorkbook, to: ResolvedWorkbook, done: SheetShifts): ResolvedWorkbook {
  const kept = new Set(to.names.map(({ name }) => name));
  return {
    ...from,
    names: from.names.filter(({ name }) => kept.has(name)),
    sheets: from.sheets.map((sheet) => {
      const after = to.sheets.find(({ id }) => id === sheet.id);
      return sheetLeft(sheet, after ?? sheet, done.get(sheet.name) ?? []);
    }),
  };
}

function sheetLeft(sheet: ResolvedSheet, after: ResolvedSheet, done: readonly Shift[]): ResolvedSheet {
  const ids = new Set(after.tables.map(({ id }) => id));
  const gone = sheet.tables.filter(({ id }) => !ids.has(id));
  const moved = <T extends { readonly box: Box }>(each: T): readonly T[] => {
    const box = boxAfter(each.box, done);
    return box && !isInside(each.box, gone) ? [{ ...each, box }] : [];
  };
  const rowAfter = (row: number) => boxAfter(boxOf({ row, column: 0 }), done)?.top;
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      const box = boxAfter(boxOf(cell), done);
      return box && !isInside(boxOf(cell), gone) ? [{ ...cell, row: box.top, column: box.left }] : [];
    }),
    tables: sheet.tables.flatMap(moved),
    validations: sheet.validations.flatMap(moved),
    conditionals: sheet.conditionals.flatMap(moved),
    charts: sheet.charts.filter(isIn(after.charts)),
    heights: sheet.heights.flatMap(({ row, points }) => {
      const place = rowAfter(row);
      return place === undefined ? [] : [{ row: place, points }];
    }),
    print: { ...sheet.print, breaks: sheet.print.breaks.flatMap((row) => rowAfter(row) ?? []) },
  };
}

/** A chart that changes is taken away first. */
const isIn = (charts: ResolvedSheet["charts"]) => {
  const known = new Set(charts.map((chart) => JSON.stringify(chart)));
  return (chart: ResolvedSheet["charts"][number]) => known.has(JSON.stringify(chart));
};

const isInside = ({ top, left }: Box, tables: readonly ResolvedTable[]): boolean =>
  tables.some(({ box }) => top >= box.top && top <= box.bottom && left >= box.left && left <= box.right);
