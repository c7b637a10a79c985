import type { BlockSpec, FieldsSpec, FiguresSpec, LinesSpec, ListSpec, Text } from "../templates/spec";
import { fixedAddress, placeOf } from "../templates/address";
import { formatOf, inputLook, resultLook } from "./columnLook";
import { columnRule } from "./columnRule";
import type { Layout } from "./layout";
import { emptyPart, type SheetPart } from "./sheetPart";
import type { CellStyle, ResolvedCell } from "./resolved";
import { resolveChart } from "./resolveChart";
import { resolveFormula } from "./resolveFormula";
import { resolveTable } from "./resolveTable";
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
  verdict: { style: "keyText", points: 26 },
  text: { style: "text", points: null },
  quiet: { style: "quiet", points: null },
  link: { style: "link", points: null },
} as const satisfies Record<LinesSpec["lines"][number]["style"], { style: CellStyle; points: number | null }>;

function lines({ at, lines: each }: LinesSpec, layout: Layout): SheetPart {
  const { row, column } = placeOf(at);
  const cells = each.map(({ text, style }, index): ResolvedCell => {
    const place = { row: row + index, column, style: lineStyles[style].style };
    if ("fx" in text) return { ...place, formula: resolveFormula(text, layout) };
    return { ...place, value: text[layout.language] };
  });
  const heights = each.flatMap(({ style }, index) => {
    const { points } = lineStyles[style];
    return points === null ? [] : [{ row: row + index, points }];
  });
  return { ...emptyPart, cells, heights };
}

function fields(
  { at, fields: each }: FieldsSpec,
  sheet: string,
  data: WorkbookData,
  layout: Layout,
): SheetPart {
  const { row, column } = placeOf(at);
  const values = each.map((field, index) => {
    const place = { row: row + index, column: column + 1 };
    const given = data.fields[field.name];
    const look = field.input ? inputLook(field.shows) : resultLook(field.shows);
    const useFormula = field.formula !== undefined && given === undefined;
    const cell: ResolvedCell = useFormula
      ? { ...place, ...look, formula: resolveFormula(field.formula, layout) }
      : { ...place, ...look, value: given ?? null };
    return { cell, name: { name: field.name, refersTo: `=${fixedAddress(sheet, boxOf(place))}` }, field };
  });
  const labels = each.map(({ label }, index): ResolvedCell => {
    return { row: row + index, column, style: "text", value: label[layout.language] };
  });
  const rules = values.flatMap(({ cell, field: { input, help, label } }) => {
    return input && help
      ? (columnRule({ id: "field", header: label, help, kind: "text" }, boxOf(cell), layout.language) ?? [])
      : [];
  });
  return {
    ...emptyPart,
    cells: [...labels, ...values.map(({ cell }) => cell)],
    names: values.map(({ name }) => name),
    validations: rules,
  };
}

const boxOf = ({ row, column }: { readonly row: number; readonly column: number }) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

function list(
  { at, heading, choices, rows, name }: ListSpec,
  sheet: string,
  { language }: Layout,
): SheetPart {
  const { row, column } = placeOf(at);
  const choiceCells = Array.from({ length: rows }, (_, index): ResolvedCell => {
    return { row: row + 1 + index, column, style: "inputText", value: shownChoice(choices[index], language) };
  });
  const all = fixedAddress(sheet, { top: row + 1, bottom: row + rows, left: column, right: column });
  const first = fixedAddress(sheet, boxOf({ row: row + 1, column }));
  return {
    ...emptyPart,
    cells: [{ row, column, style: "headerLeft", value: heading[language] }, ...choiceCells],
    names: [{ name, refersTo: `=${first}:INDEX(${all},MAX(1,COUNTA(${all})))` }],
  };
}

const shownChoice = (choice: Text | number | undefined, language: keyof Text) =>
  typeof choice === "object" ? choice[language] : (choice ?? null);
