import { typedColumns } from "../../domain/measurement/checks/typedColumns";
import type { TeamMeasure } from "../../domain/measurement/measures";
import type { MeasureText } from "../../i18n/measures/MeasureWords";
import { sheetText } from "../../i18n/sheets/sheetText";
import { fx, inEvery } from "../fx";
import { say, sayOf } from "../say";
import { sayAccess } from "../sayAccess";
import type { ColumnSpec, Text } from "../spec";
import { runTable } from "./runNames";

/** The columns of sheet Weeks, in the order of the measures: typed, or brought from the measure's own sheet. */
export const weekColumns = (chosen: readonly TeamMeasure[]): readonly ColumnSpec[] =>
  chosen.flatMap((measure) => {
    const { sheet } = measure.source;
    return sheet === "weeks" ? columnsTyped(measure) : [shownColumn(measure, sourceSheets[sheet])];
  });

/** Where a number that is shown here is typed. */
const sourceSheets = { t3: sayAccess((t) => t.t3.name), capacity: sayAccess((t) => t.flow.name) } as const;

function columnsTyped(measure: TeamMeasure): readonly ColumnSpec[] {
  return typedColumns(measure).map(({ id, min, max }, index) => ({
    id,
    header: headerOf(measure, index),
    width: widthOf(measure, ({ headers }) => headers),
    help: sayOf(measure, (text) => text.help[index] ?? ""),
    unit: measure.kind === "value" ? sayOf(measure, ({ unit }) => unit) : say((t) => t.units.piece),
    kind: "number" as const,
    min,
    max,
  }));
}

/** What the week comes to on the sheet that the measure is typed on. */
function shownColumn(measure: TeamMeasure, source: Text): ColumnSpec {
  const { id, kind } = measure;
  const t = runTable(id);
  const header = ({ headers, name }: MeasureText) =>
    kind === "value" ? (headers[0] ?? id) : shareHeader(name);
  return {
    id,
    header: sayOf(measure, header),
    width: widthOf(measure, (text) => [header(text)]),
    help: inEvery((language) => sheetText[language].weeks.typedOn(source[language])),
    kind: "formula",
    formula: fx`IF(COUNTIFS(${t}[week],[@week],${t}[val],">-1E+300")<>1,"",SUMIFS(${t}[val],${t}[week],[@week]))`,
    shows: kind === "share" ? "percent" : "number",
  };
}

/** Without the signs that formulas would have to escape. */
const shareHeader = (name: string) => `${name.replace(/[^\p{L}\d]+/gu, " ")} %`;

/** Bold letters are a little wider than digits, and the mark of what is typed stands before them. */
const BOLD = 1.07;
const MARK = 2;

/** As wide as the longest word of the headers in any language, or as a number with some air. */
function widthOf(measure: TeamMeasure, headersIn: (text: MeasureText) => readonly string[]): number {
  const headers = Object.values(sayOf(measure, (text) => headersIn(text).join(" ")));
  const longest = Math.max(...headers.flatMap((header) => header.split(" ")).map(({ length }) => length));
  return Math.max(measure.motion === "time" ? 13 : 15, Math.ceil(BOLD * (longest + MARK)));
}

const headerOf = (measure: TeamMeasure, index: number): Text =>
  sayOf(measure, (text) => text.headers[index] ?? measure.id);
