import type { SheetChanges } from "../../render/reshape/sheetChanges";
import type { WorkbookChanges } from "../../render/reshape/workbookChanges";
import { formatSteps, formulaSteps, valueSteps } from "../build/cellSteps";
import { chartSteps } from "../build/chartSteps";
import { cellLookSteps } from "../build/lookSteps";
import { conditionalSteps, validationSteps } from "../build/ruleSteps";
import { addSheet, closeSteps, freezeStep, noteSteps, paperStep, printStep } from "../build/sheetSteps";
import { listenStep, step, type Step } from "../build/Step";
import { tableSteps } from "../build/tableSteps";
import { clearSteps } from "./clearSteps";
import type { Shape } from "./lookAtShape";
import { removeSteps } from "./removeSteps";
import { shiftSteps } from "./shiftSteps";
import { protectSteps } from "../write/writeSteps";
import { breakSteps, sizeSteps } from "./sizeSteps";

/** What the protection of sheets allows, by their names. */
export type Protections = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/**
 * What makes one make of a workbook into the other: what goes first, then the shifts, then what is new in the order
 * in which a workbook is built. Of what should go or come, only what is there or missing yet.
 *
 * @param closed - sheets to be protected afterwards
 * @param first - what else goes
 */
export function reshapeSteps(
  changes: WorkbookChanges,
  shape: Shape,
  closed: Protections,
  first: readonly Step[] = [],
): readonly Step[] {
  const { sheets, added } = changes;
  const isAdded = (name: string) => added.some((sheet) => sheet.name === name);
  const all = (steps: (changes: SheetChanges) => readonly Step[]) => sheets.flatMap(steps);
  return [
    listenStep(false),
    ...[...closed.keys()]
      .filter((name) => shape.sheets.get(name)?.protection)
      .map((name) => step(({ sheet }) => sheet(name).protection.unprotect())),
    ...first,
    ...removeSteps(changes, shape),
    ...all(({ to, shifts }) => shiftSteps(to.name, shifts)),
    ...added.flatMap((sheet) => [addSheet(sheet), placeStep(changes, sheet.name, shape)]),
    ...all(clearSteps),
    ...all(({ to, cells }) => formatSteps({ ...to, cells: cells.looks })),
    ...all(({ to, cells }) => valueSteps({ ...to, cells: cells.contents })),
    ...newTables(changes, shape),
    ...nameSteps(changes, shape),
    ...all(({ to, cells }) => formulaSteps({ ...to, cells: cells.contents })),
    ...all(({ to, cells }) => cellLookSteps(to, cells.looks)),
    ...all(sizeSteps),
    ...added.flatMap(({ name, freeze }) => (freeze ? [freezeStep(name, freeze)] : [])),
    ...all(({ to, validations }) => validationSteps({ ...to, validations: validations.put })),
    ...all(({ to, conditionals }) => conditionalSteps({ ...to, conditionals: conditionals.put })),
    ...all(({ to, charts }) => chartSteps({ ...to, charts: charts.put })),
    ...added.flatMap((sheet) => [paperStep(sheet), printStep(sheet)]),
    ...all((each) => (isAdded(each.to.name) ? [] : breakSteps(each))),
    ...all(({ to, isPaperNew }) => (isPaperNew ? [paperStep(to)] : [])),
    ...all(({ to, notes }) => noteSteps({ ...to, notes })),
    ...added.flatMap(closeSteps),
    ...protectSteps(closed),
    listenStep(true),
  ];
}

const newTables = ({ sheets }: WorkbookChanges, shape: Shape): readonly Step[] =>
  sheets.flatMap(({ to, tables }) =>
    tableSteps({ ...to, tables: tables.added.filter(({ id }) => !shape.tables.has(id)) }),
  );

const nameSteps = ({ names }: WorkbookChanges, shape: Shape): readonly Step[] =>
  names.put.map(({ name, refersTo }) =>
    step(({ workbook }) => {
      if (shape.names.has(name)) workbook.names.getItem(name).formula = refersTo;
      else workbook.names.add(name, refersTo);
    }),
  );

/** Behind the sheet of ours that comes before it; those that were added before it among them. */
function placeStep({ order, added }: WorkbookChanges, name: string, shape: Shape): Step {
  const before = order.slice(0, order.indexOf(name));
  const anchor = before.findLast((each) => shape.order.includes(each));
  const isNew = new Set(added.map((sheet) => sheet.name));
  const between = before.filter((each) => isNew.has(each)).length;
  const position = (anchor === undefined ? 0 : shape.order.indexOf(anchor) + 1) + between;
  return step(({ sheet }) => {
    sheet(name).position = position;
  });
}
