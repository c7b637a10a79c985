import { boxAddress, cellAddress } from "../../src/templates/address";
import type {
  ResolvedCell,
  ResolvedChart,
  ResolvedLineChart,
  ResolvedScatterChart,
  ResolvedSheet,
  ResolvedTable,
  ResolvedValidation,
  ResolvedWorkbook,
} from "../../src/render/resolved";

/** A resolved workbook for people to read: every sheet, table and rule, a column's formula once, no data. */
export function writtenOut({ kind, language, title, properties, names, sheets }: ResolvedWorkbook): string {
  return [
    `${kind} ${language}: ${title}`,
    ...Object.entries(properties).map(([name, value]) => `property ${name}: ${value}`),
    ...names.map(({ name, refersTo }) => `name ${name} ${refersTo}`),
    ...sheets.flatMap(sheetLines),
    "",
  ].join("\n");
}

function sheetLines(sheet: ResolvedSheet): readonly string[] {
  const { id, name, tab, visibility, widths, freeze, print, heights } = sheet;
  const inTable = ({ row, column }: ResolvedCell) =>
    sheet.tables.some(
      ({ box }) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
    );
  return [
    "",
    `# ${name} (${id}, ${tab}, ${visibility}${sheet.protected ? ", protected" : ""})`,
    `widths ${widths.join(" ")}`,
    `heights ${heights.map(({ row, points }) => `${row + 1}:${points}`).join(" ")}`,
    `freeze ${freeze ? `${freeze.rows} rows, ${freeze.columns} columns` : "nothing"}`,
    `print title row ${print.titleRow === null ? "none" : print.titleRow + 1}, breaks before ${print.breaks.map((row) => row + 1).join(" ") || "none"}`,
    `paper ${paperText(print.paper)}`,
    ...sheet.cells.filter((cell) => !inTable(cell) && !isEmpty(cell)).map(cellLine),
    ...sheet.tables.flatMap((table) => tableLines(table, sheet)),
    ...sheet.validations.map(validationLine),
    ...sheet.conditionals.map(({ box, formula, tone }) => `tone ${boxAddress(box)} ${tone} ${formula}`),
    ...sheet.notes.map(({ row, column, text }) => `note ${cellAddress(row, column)} ${text}`),
    ...sheet.charts.flatMap(chartLines),
  ];
}

const paperText = ({ upright, wide, tall, columns, kept }: ResolvedSheet["print"]["paper"]) =>
  [
    `${wide} wide`,
    ...(upright ? ["upright"] : []),
    ...(tall === 0 ? [] : [`${tall} down`]),
    ...(columns.length === 0 ? [] : [`columns ${columns.join(" and ")}`]),
    ...(kept === null ? [] : [`${kept} on every page`]),
  ].join(", ");

const isEmpty = (cell: ResolvedCell) => "value" in cell && cell.value === null;

const cellLine = (cell: ResolvedCell) => {
  const format = cell.format === undefined ? "" : ` {${cell.format}}`;
  return `${cellAddress(cell.row, cell.column)} ${cell.style}${format} ${"formula" in cell ? cell.formula : String(cell.value)}`;
};

/** Columns of a table; of tables that differ only in their names and places, the first is written. */
function tableLines(table: ResolvedTable, sheet: ResolvedSheet): readonly string[] {
  const bare = (each: ResolvedTable) =>
    columnLines(each, sheet)
      .join("\n")
      .replaceAll(each.id.slice("run".length), "#")
      .replace(/\$A\$\d+|weekRows\[[^\]]*\]/g, "#");
  const twin = sheet.tables.find((each) => bare(each) === bare(table));
  const name = `table ${table.id} ${boxAddress(table.box)}`;
  return twin && twin !== table ? [`${name}, columns as ${twin.id}`] : [name, ...columnLines(table, sheet)];
}

function columnLines({ box, columns }: ResolvedTable, { cells }: ResolvedSheet): readonly string[] {
  return columns.map(({ header, formula }, index) => {
    const first = cells.find(({ row, column }) => row === box.top + 1 && column === box.left + index);
    const format = first?.format === undefined ? "" : ` {${first.format}}`;
    return `  ${header} | ${first?.style}${format}${formula === undefined ? "" : ` | ${formula}`}`;
  });
}

function validationLine({ box, rule, prompt, alert }: ResolvedValidation): string {
  const what =
    rule.type === "list"
      ? `list ${rule.source}`
      : rule.type === "custom"
        ? `custom ${rule.formula}`
        : `${rule.type} ${rule.min}–${rule.max}`;
  return `typed ${boxAddress(box)} ${what} | ${prompt.title}: ${prompt.message} | ${alert.style} ${alert.title}: ${alert.message}`;
}

const chartLines = (chart: ResolvedChart): readonly string[] => [
  `chart ${chart.id} ${boxAddress(chart.box)} ${chart.title} | ${chart.alt}`,
  ...(chart.kind === "line" ? lineLines(chart) : planeLines(chart)),
];

const planeLines = ({ sheet, x, y, points }: ResolvedScatterChart): readonly string[] => [
  ...[x, y].map(({ title, min, max, unit }) => `  ${title} ${min}–${max} by ${unit}`),
  ...points.map((point) => `  ${point.name} ${sheet} ${boxAddress(point.x)} ${boxAddress(point.y)}`),
];

const lineLines = (chart: ResolvedLineChart): readonly string[] => [
  `  x ${chart.sheet} ${boxAddress(chart.categories)} ${chart.categoryTitle} | y ${chart.axis.min ?? "auto"}–${chart.axis.max ?? "auto"} by ${chart.axis.unit ?? "auto"} {${chart.axis.format}}`,
  ...chart.series.map(({ role, name, values }) => `  ${role} ${name} ${boxAddress(values)}`),
];
