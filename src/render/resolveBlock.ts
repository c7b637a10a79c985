import type {
  BlockSpec,
  ColumnSpec,
  FieldSpec,
  FieldsSpec,
  FiguresSpec,
  LinesSpec,
  ListSpec,
  Text,
} from "../templates/spec";
import { fixedAddress, placeOf } from "../templates/address";
import { formatOf, inputLook, resultLook, TEXT_FORMAT, TYPED_MARK, type ColumnLook } from "./columnLook";
import { columnRule } from "./columnRule";
import type { Layout } from "./layout";
import { noteText } from "./noteText";
import { emptyPart, type SheetPart } from "./sheetPart";
import type { CellStyle, ResolvedCell } from "./resolved";
import { resolveChart } from "./resolveChart";
import { resolveFormula } from "./resolveFormula";
import { resolveTable } from "./resolveTable";
import { LINE_POINTS } from "./textLines";
import type { WorkbookData } from "./workbookData";

/** One block of a sheet with nothing left to look up. */
export function resolveBlock(spec: BlockSpec, sheet: string, data: WorkbookData, layout: Layout): SheetPart {
  switch (spec.block) {
    case "table":
      return resolveTable(spec, data.tables[spec.id] ?? [], layout);
    case "chart":
      return resolveChart(spec, layout);
    case "figures":
      return figures(spec, layout);
    case "lines":
      return lines(spec, layout);
    case "fields":
      return fields(spec, sheet, data, layout);
    case "list":
      return list(spec, sheet, layout);
  }
}

function figures({ row, figures: each }: FiguresSpec, layout: Layout): SheetPart {
  const cells = each.flatMap(({ column, label, formula, shows }): ResolvedCell[] => {
    const place = placeOf(`${column}${row}`);
    const style = shows === "text" ? "keyText" : "keyNumber";
    return [
      { ...place, style: "keyLabel", value: label[layout.language] },
      {
        row: place.row + 1,
        column: place.column,
        style,
        ...formatOf(shows),
        formula: resolveFormula(formula, layout),
      },
    ];
  });
  const heights = [
    { row: row - 1, points: 22 },
    { row, points: 26 },
  ];
  return { ...emptyPart, cells, heights };
}

const lineStyles = {
  section: { style: "section", points: 22 },
  label: { style: "keyLabel", points: 20 },
  verdict: { style: "keyText", points: 26 },
  text: { style: "text", points: null },
  quiet: { style: "quiet", points: null },
  link: { style: "link", points: null },
  long: { style: "long", points: null },
  band: { style: "band", points: 22 },
  card: { style: "card", points: null },
  reconstruction: { style: "reconstruction", points: null },
} as const satisfies Record<LinesSpec["lines"][number]["style"], { style: CellStyle; points: number | null }>;

function lines({ at, lines: each, newPage }: LinesSpec, layout: Layout): SheetPart {
  const { row, column } = placeOf(at);
  const cells = each.map(({ text, style }, index): ResolvedCell => {
    const place = { row: row + index, column, style: lineStyles[style].style };
    if ("fx" in text) return { ...place, formula: resolveFormula(text, layout) };
    return { ...place, value: text[layout.language] || null };
  });
  const heights = each.flatMap((line, index) => {
    const points = line.points ?? lineStyles[line.style].points;
    return points === null ? [] : [{ row: row + index, points }];
  });
  return { ...emptyPart, cells, heights, breaks: newPage ? [row] : [] };
}

function fields(
  { at, fields: each, valueAfter = 1 }: FieldsSpec,
  sheet: string,
  data: WorkbookData,
  layout: Layout,
): SheetPart {
  const { row, column } = placeOf(at);
  const values = each.map((field, index) => {
    const place = { row: row + index, column: column + valueAfter };
    const given = data.fields[field.name];
    const look = fieldLook(field);
    const useFormula = field.formula !== undefined && given === undefined;
    const cell: ResolvedCell = useFormula
      ? { ...place, ...look, formula: resolveFormula(field.formula, layout) }
      : { ...place, ...look, value: given ?? null };
    return { cell, name: { name: field.name, refersTo: `=${fixedAddress(sheet, boxOf(place))}` }, field };
  });
  const notes = each.flatMap((field, index) =>
    field.input ? [{ row: row + index, column, text: noteText(field, layout.language) }] : [],
  );
  const rules = values.flatMap(({ cell, field }) =>
    field.input && field.help
      ? (columnRule(fieldColumn(field, field.help), boxOf(cell), layout.language) ?? [])
      : [],
  );
  return {
    ...emptyPart,
    cells: [...labels(at, each, layout), ...values.map(({ cell }) => cell)],
    names: values.map(({ name }) => name),
    validations: rules,
    notes,
    heights: each.flatMap(({ lines: count }, index) =>
      count === undefined ? [] : [{ row: row + index, points: count * LINE_POINTS + 4 }],
    ),
  };
}

/** Beside a text that begins at the top of a high row the label does, too. */
function labels(at: string, each: readonly FieldSpec[], { language }: Layout): readonly ResolvedCell[] {
  const { row, column } = placeOf(at);
  return each.map(({ label, input, lines: count }, index): ResolvedCell => {
    const style = count === undefined ? "text" : "textTop";
    const mark = input ? { format: TYPED_MARK } : {};
    return { row: row + index, column, style, ...mark, value: label[language] };
  });
}

/** A field keeps the rule that a column of its kind has. */
function fieldColumn({ label, list, shows, key }: FieldSpec, help: Text): ColumnSpec {
  const column = { id: "field", header: label, help };
  if (key) return { ...column, kind: "id" };
  if (list !== undefined) return { ...column, kind: "choice", list };
  if (shows === "number") return { ...column, kind: "number", min: 0, max: MANY };
  return shows === "date" ? { ...column, kind: "date" } : { ...column, kind: "text" };
}

/** Below the serial numbers of dates. */
const MANY = 30_000;

/** A form's values stand at its labels, so only sums are set to the right. */
function fieldLook({ input, shows, lines: count, key }: FieldSpec): ColumnLook {
  if (key) return { style: input ? "inputText" : "formulaText", format: TEXT_FORMAT };
  if (count !== undefined) return { style: input ? "inputLong" : "formulaLong" };
  const look = input ? inputLook(shows) : resultLook(shows);
  return shows === "date" ? { ...look, style: input ? "inputText" : "formulaText" } : look;
}

const boxOf = ({ row, column }: { readonly row: number; readonly column: number }) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

function list(
  { at, heading, help, choices, rows, name }: ListSpec,
  sheet: string,
  layout: Layout,
): SheetPart {
  const { language } = layout;
  const { row, column } = placeOf(at);
  const choiceCells = Array.from({ length: rows }, (_, index): ResolvedCell => {
    const place = { row: row + 1 + index, column, style: "inputText" } as const;
    const choice = choices[index];
    return typeof choice === "object" && "fx" in choice
      ? { ...place, formula: resolveFormula(choice, layout) }
      : { ...place, value: shownChoice(choice, language) };
  });
  const all = fixedAddress(sheet, { top: row + 1, bottom: row + rows, left: column, right: column });
  const first = fixedAddress(sheet, boxOf({ row: row + 1, column }));
  return {
    ...emptyPart,
    cells: [
      { row, column, style: "headerLeft", format: TYPED_MARK, value: heading[language] },
      ...choiceCells,
    ],
    notes: [{ row, column, text: noteText({ help }, language) }],
    names: [{ name, refersTo: `=${first}:INDEX(${all},MAX(1,COUNTA(${all})))` }],
  };
}

const shownChoice = (choice: Text | number | undefined, language: keyof Text) =>
  typeof choice === "object" ? choice[language] : (choice ?? null);
