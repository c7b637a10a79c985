import type { ResolvedName, ResolvedSheet, ResolvedWorkbook } from "../resolved";
import { isUnchanged, sheetChanges, type SheetChanges } from "./sheetChanges";
import { shiftsBetween } from "./shiftsBetween";
import type { Shift } from "./shifts";

/** Everything that makes one make of a workbook into the other; sheets that stay as they are do not occur. */
export type WorkbookChanges = {
  readonly sheets: readonly SheetChanges[];
  /** Names of all sheets afterwards, in their order. */
  readonly order: readonly string[];
  readonly added: readonly ResolvedSheet[];
  readonly gone: readonly ResolvedSheet[];
  readonly names: { readonly gone: readonly string[]; readonly put: readonly ResolvedName[] };
};

/** The shifts of every sheet that both makes have, by its name. */
export type SheetShifts = ReadonlyMap<string, readonly Shift[]>;

export const sheetShifts = (from: ResolvedWorkbook, to: ResolvedWorkbook): SheetShifts =>
  new Map(
    from.sheets.flatMap((own) => {
      const other = to.sheets.find(({ id }) => id === own.id);
      return other ? [[own.name, shiftsBetween(from, to, [own, other])] as const] : [];
    }),
  );

export function workbookChanges(
  from: ResolvedWorkbook,
  to: ResolvedWorkbook,
  shifts: SheetShifts,
): WorkbookChanges {
  const has = (sheets: readonly ResolvedSheet[]) => {
    const ids = new Set(sheets.map(({ id }) => id));
    return ({ id }: ResolvedSheet) => ids.has(id);
  };
  const [isOld, isStaying] = [has(from.sheets), has(to.sheets)];
  const changes = to.sheets.map((sheet) => {
    const before = from.sheets.find(({ id }) => id === sheet.id);
    return sheetChanges(before ?? emptied(sheet), sheet, shifts.get(sheet.name) ?? []);
  });
  return {
    sheets: changes.filter((each) => !isUnchanged(each)),
    order: to.sheets.map(({ name }) => name),
    added: to.sheets.filter((sheet) => !isOld(sheet)),
    gone: from.sheets.filter((sheet) => !isStaying(sheet)),
    names: nameChanges(from.names, to.names),
  };
}

/** A new sheet is one that held nothing before. */
const emptied = (sheet: ResolvedSheet): ResolvedSheet => ({
  ...sheet,
  cells: [],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  notes: [],
  widths: [],
  heights: [],
  print: { ...sheet.print, breaks: [] },
});

function nameChanges(from: readonly ResolvedName[], to: readonly ResolvedName[]): WorkbookChanges["names"] {
  const before = new Map(from.map(({ name, refersTo }) => [name, refersTo]));
  const after = new Set(to.map(({ name }) => name));
  return {
    gone: from.filter(({ name }) => !after.has(name)).map(({ name }) => name),
    put: to.filter(({ name, refersTo }) => before.get(name) !== refersTo),
  };
}
