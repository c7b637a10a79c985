// What the workbook's doctor should make of cells, from the definitions in DOMAIN; see golden/README.md.
import { isoOf, serialOf } from "../../../src/domain/shared/calendar";
import { valueOfCell, weekOfCell } from "../../../src/intake/cells/readNumericCell";
import { readValue } from "../../../src/intake/cells/readValue";
import { readWeek } from "../../../src/intake/cells/readWeek";
import { golden } from "../../golden";

type Expected = { kind: string; value?: number; reason?: string; censored?: boolean; date?: string };
type Text = { raw: string; expected: Expected };
type Cell = {
  raw_number: number;
  format: string;
  column: "value" | "week_start";
  workbook_1904?: boolean;
  expected: Expected;
};
const {
  values,
  weeks,
  numeric_cells: cells,
} = golden<{ values: Text[]; weeks: Text[]; numeric_cells: Cell[] }>("access/cell_parsing.json");

/** The file's words for ours. */
const names: Readonly<Record<string, string>> = {
  missingText: "missing_text",
  ambiguousSeparator: "ambiguous_separator",
  becameDate: "decimal_point_became_date",
  notANumber: "not_a_number",
  excelError: "excel_error",
  serialAsText: "serial_as_text",
  notAWeek: "not_a_week",
  dayFirst: "slash_date_day_first_assumed",
  notMonday: "not_monday_snap",
  outsideRound: "outside_round",
};
const named = <T extends { readonly kind: string; readonly reason?: string }>({
  kind,
  reason,
  ...rest
}: T) => ({
  kind: names[kind] ?? kind,
  ...rest,
  ...(reason === undefined ? {} : { reason: names[reason] ?? reason }),
});

const round = { first: serialOf("2025-01-06"), last: serialOf("2027-12-27") };

test.each(values)("a value typed as ”$raw”", ({ raw, expected }) => {
  const found = readValue(raw);
  expect(named(found)).toEqual(expected.kind === "number" ? { censored: false, ...expected } : expected);
});

test.each(weeks)("a week typed as ”$raw”", ({ raw, expected }) => {
  const { kind, monday, ...rest } = named({ monday: null, ...readWeek(raw) });
  const date = monday === null ? {} : { date: isoOf(monday) };
  expect({ kind: kind === "week" ? "week_start" : kind, ...date, ...rest }).toEqual(expected);
});

test.each(cells)("the number $raw_number shown as $format in a column of $column", (cell) => {
  if (cell.column === "value") {
    expect(named(valueOfCell(cell.raw_number, cell.format !== "General"))).toEqual(cell.expected);
    return;
  }
  const { kind, monday, ...rest } = named(
    weekOfCell(cell.raw_number, { from1904: cell.workbook_1904 ?? false, round }),
  );
  expect({ kind: kind === "week" ? "date" : kind, date: isoOf(monday), ...rest }).toEqual(cell.expected);
});
