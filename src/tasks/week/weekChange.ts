import type { Language } from "../../i18n/language";
import { textOf } from "../../intake/workbook/CellReader";
import { decimalText } from "../../intake/workbook/decimalText";
import type { FoundWorkbook } from "../../intake/workbook/findTables";
import { readValue } from "../../intake/cells/readValue";
import type { CellContent } from "../../templates/WorkbookCells";
import type { RowChange } from "../RowChange";
import { isAbsent } from "./absence";
import { numberOf, type Texts } from "./weekDoubts";
import type { Limits, WeekInput } from "./WeekEntry";
import type { WeekForm } from "./weekForm";
import { headerIn, rowOfWeek } from "./weeksOf";

/** Under which the note is kept while it is typed. */
export const NOTE = "note";

const TICK = "x";

/** A cell's content as it is typed: a decimal comma, no grouping. */
export function fieldText(content: CellContent, language: Language): string {
  if (typeof content !== "number") return textOf(content);
  return language === "en" ? decimalText(content) : decimalText(content).replace(".", ",");
}

const inputsOf = ({ groups }: WeekForm) =>
  groups.flatMap(({ entries }) =>
    entries.flatMap(({ inputs, limits }) => inputs.map((input) => ({ input, limits }))),
  );

/** What the sheets hold in the fields of a form. */
export function sheetTexts(form: WeekForm, language: Language): Texts {
  const pairs = inputsOf(form).map(({ input }) => [input.key, fieldText(input.content, language)] as const);
  return Object.fromEntries([...pairs, [NOTE, textOf(form.note)]]);
}

/** The cells that differ from the sheets, row by row; none when nothing does. */
export function weekChanges(
  form: WeekForm,
  texts: Texts,
  found: FoundWorkbook,
  language: Language,
): readonly RowChange[] {
  const before = sheetTexts(form, language);
  const isChanged = (key: string) => (texts[key] ?? "") !== (before[key] ?? "");
  const numbers = inputsOf(form)
    .filter(({ input }) => isChanged(input.key))
    .map(({ input, limits }): RowChange => ({
      table: input.table,
      find: input.find,
      cells: [...input.more, ...cellsOf(input, texts[input.key] ?? "", limits, found)],
      ...expectedOf(input, found),
    }));
  const note: RowChange = {
    table: "weekRows",
    find: rowOfWeek(found, "weekRows", form.week),
    cells: [{ column: headerIn(found, "weekRows", NOTE), value: texts[NOTE]?.trim() || null }],
    expected: [{ column: headerIn(found, "weekRows", NOTE), value: form.note }],
  };
  return byRow(isChanged(NOTE) ? [...numbers, note] : numbers);
}

/** Somebody else may fill in the same week; what the form did not show is not written over. */
const expectedOf = (
  { table, column, content }: WeekInput,
  found: FoundWorkbook,
): Pick<RowChange, "expected"> =>
  table === "t3Rows" ? {} : { expected: [{ column: headerIn(found, table, column), value: content }] };

/** "≥ 182" of a professional is a mark in a column of its own, and so is that the person is away. */
function cellsOf(
  { table, column }: WeekInput,
  text: string,
  limits: Limits,
  found: FoundWorkbook,
): RowChange["cells"] {
  const value = numberOf(text, limits);
  const header = (id: string) => headerIn(found, table, id);
  if (table !== "t3Rows") return [{ column: header(column), value }];
  const isAway = isAbsent(text);
  const read = readValue(text);
  const isAtLeast = read.kind === "number" && read.censored;
  return [
    { column: header("days"), value: isAtLeast || isAway ? null : value },
    { column: header("atLeast"), value: isAtLeast ? TICK : null },
    { column: header("absent"), value: isAway ? TICK : null },
  ];
}

/** Changes of one row become one; new rows stay apart. */
function byRow(changes: readonly RowChange[]): readonly RowChange[] {
  const rows = new Map<string, RowChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.table, "free" in change.find ? change.cells : change.find]);
    const known = rows.get(key);
    rows.set(key, known ? joined(known, change) : change);
  }
  return [...rows.values()];
}

const joined = (one: RowChange, other: RowChange): RowChange => ({
  ...one,
  cells: [...one.cells, ...other.cells],
  ...(one.expected || other.expected
    ? { expected: [...(one.expected ?? []), ...(other.expected ?? [])] }
    : {}),
});
