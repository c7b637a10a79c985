import type { Language } from "../i18n/language";
import { sheetText } from "../i18n/sheets/sheetText";
import type { SheetSpec, WorkbookSpec } from "../templates/spec";
import { placeOf } from "../templates/address";
import { columnWidth } from "./columnLook";
import { layOut, tableIn, tablesOf, type Layout } from "./layout";
import { SCHEMA_VERSION } from "../templates/schemaVersion";
import { metaRows } from "./metaRows";
import { paperOf } from "./paperOf";
import { joinParts, type SheetPart } from "./sheetPart";
import type { ResolvedCell, ResolvedSheet, ResolvedWorkbook } from "./resolved";
import { resolveBlock } from "./resolveBlock";
import { resolveFormula } from "./resolveFormula";
import type { WorkbookData } from "./workbookData";

/**
 * Put template, data and language together. Tables grow to their data; a field without data keeps its formula or
 * stays empty.
 *
 * @throws DomainError `unknown-table`, `unknown-column` when a template speaks of what is not there
 */
export function resolveWorkbook(
  spec: WorkbookSpec,
  given: WorkbookData,
  language: Language,
): ResolvedWorkbook {
  const data = { ...given, tables: { ...given.tables, metaRows: metaRows(spec, language) } };
  const layout = layOut(spec, data, language);
  const sheets = spec.sheets.map((sheet) => resolveSheet(sheet, data, layout));
  return {
    kind: spec.kind,
    language,
    title: spec.title[language],
    sheets: sheets.map(({ sheet }) => sheet),
    names: [
      ...sheets.flatMap(({ names }) => names),
      ...spec.names.map(({ name, refersTo }) => ({ name, refersTo: resolveFormula(refersTo, layout) })),
    ],
    properties: {
      "lapimurto.schema": SCHEMA_VERSION,
      "lapimurto.kind": spec.kind,
      "lapimurto.language": language,
    },
  };
}

function resolveSheet(
  spec: SheetSpec,
  data: WorkbookData,
  layout: Layout,
): { sheet: ResolvedSheet; names: SheetPart["names"] } {
  const name = spec.name[layout.language];
  const { names, breaks, ...part } = joinParts(
    spec.blocks.map((block) => resolveBlock(block, name, data, layout)),
  );
  const headerRow = spec.mainTable === undefined ? null : tableIn(layout, spec.mainTable).box.top;
  const repeatedRow = spec.longTable === undefined ? headerRow : tableIn(layout, spec.longTable).box.top;
  const widths = widthsOf(spec);
  const sheet: ResolvedSheet = {
    ...part,
    id: spec.id,
    name,
    tab: spec.tab,
    visibility: spec.visibility ?? "visible",
    protected: spec.protected ?? false,
    cells: [...titleCells(spec, layout), ...part.cells],
    heights: [{ row: 0, points: 30 }, { row: 1, points: 20 }, ...part.heights.filter(isOutside(part.tables))],
    widths,
    freeze: headerRow === null ? null : { rows: headerRow + 1, columns: spec.frozenColumns ?? 0 },
    print: { titleRow: repeatedRow, paper: paperOf(spec, widths), breaks, ...footer(name, data, layout) },
  };
  return { sheet, names };
}

/** Each column as wide as the widest that stands in it. */
function widthsOf(spec: SheetSpec): readonly number[] {
  const own = tablesOf(spec).map(({ at, columns }) => {
    const left = placeOf(at).column;
    return [...Array<number>(left).fill(0), ...columns.map(columnWidth)];
  });
  const all = [spec.widths, ...own];
  const count = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => Math.max(...all.map((widths) => widths[index] ?? 0)));
}

/** A heading beside a table does not stretch the table's row. */
const isOutside =
  (tables: SheetPart["tables"]) =>
  ({ row }: SheetPart["heights"][number]): boolean =>
    !tables.some(({ box }) => row > box.top && row <= box.bottom);

const titleCells = ({ title, purpose }: SheetSpec, { language }: Layout): readonly ResolvedCell[] => [
  { row: 0, column: 0, style: "title", value: title[language] },
  { row: 1, column: 0, style: "purpose", value: purpose[language] },
];

/** Round · team on the left, sheet · page on the right; "&" is doubled because a footer reads it as a sign. */
function footer(sheet: string, { fields }: WorkbookData, { language }: Layout) {
  const names = [fields.RoundName, fields.TeamName].filter((name) => typeof name === "string" && name !== "");
  const text = sheetText[language].footer.page;
  return { footerLeft: names.join(" · ").replace(/&/g, "&&"), footerRight: `${sheet} · ${text} &P / &N` };
}
