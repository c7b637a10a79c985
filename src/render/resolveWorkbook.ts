import type { Language } from "../i18n/language";
import { sheetText } from "../i18n/sheets/sheetText";
import type { SheetSpec, WorkbookSpec } from "../templates/spec";
import { layOut, tableIn, type Layout } from "./layout";
import { metaRows, SCHEMA_VERSION } from "./metaRows";
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
  const { names, ...part } = joinParts(spec.blocks.map((block) => resolveBlock(block, name, data, layout)));
  const headerRow = spec.mainTable === undefined ? null : tableIn(layout, spec.mainTable).box.top;
  const sheet: ResolvedSheet = {
    ...part,
    id: spec.id,
    name,
    tab: spec.tab,
    visibility: spec.visibility ?? "visible",
    protected: spec.protected ?? false,
    cells: [...titleCells(spec, layout), ...part.cells],
    heights: [{ row: 0, points: 30 }, { row: 1, points: 20 }, ...part.heights],
    widths: spec.widths,
    freeze: headerRow === null ? null : { rows: headerRow + 1, columns: spec.frozenColumns ?? 0 },
    print: { titleRow: headerRow, ...footer(name, data, layout) },
  };
  return { sheet, names };
}

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
