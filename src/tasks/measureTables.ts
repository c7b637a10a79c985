import { isOwnId, columnsOf, type TeamMeasure } from "../domain/measurement/measures";
import { measureOf } from "../domain/measurement/measureOf";
import type { OwnMeasure, TeamRecord } from "../domain/measurement/teamRecord";
import type { Language } from "../i18n/language";
import { accessText } from "../i18n/access/accessText";
import { controlText } from "../i18n/control/controlText";
import { sheetText } from "../i18n/sheets/sheetText";
import type { Row } from "../render/workbookData";
import { measureWords } from "../templates/measureWords";
import { directionText } from "../templates/team/directionText";

/** The rows of sheet Measures that say what is followed, how, and from which sheet. */
export function measureTables(
  team: TeamRecord,
  language: Language,
): Readonly<Record<string, readonly Row[]>> {
  const own = team.measures.filter(isOwnId).map((id) => ownRow(team, id, language));
  return {
    measureRows: team.measures.map((id) => measureRow(measureOf(team, id), language)),
    ...(own.length === 0 ? {} : { ownRows: own }),
  };
}

function measureRow(measure: TeamMeasure, language: Language): Row {
  const { name, unit, definition } = measureWords(measure, language);
  const { first, second } = columnNames(measure, language);
  return {
    measure: name,
    chart: controlText[language].kinds[measure.chart],
    // Of its own measures the team says it itself, in the table below.
    unit: measure.own ? null : unit || null,
    direction: measure.own ? null : directionText[measure.direction][language],
    source: sourceName(measure, language),
    first: first ?? null,
    second: second ?? null,
    definition,
    version: String(measure.version),
    id: measure.id,
  };
}

/** Headers of the columns that a measure is typed in. */
function columnNames(measure: TeamMeasure, language: Language) {
  const { source } = measure;
  const { t3, flow } = accessText[language];
  if (source.sheet === "t3") return { first: t3.days };
  if (source.sheet === "capacity") {
    const [first, second] = source.columns;
    return { first: flow[first], second: second && flow[second] };
  }
  const { headers } = measureWords(measure, language);
  const [first, second] = columnsOf(measure).map((_, index) => headers[index]);
  return { first, second };
}

const sourceName = ({ source }: TeamMeasure, language: Language): string =>
  source.sheet === "weeks"
    ? sheetText[language].weeks.name
    : accessText[language][source.sheet === "t3" ? "t3" : "flow"].name;

function ownRow(team: TeamRecord, id: OwnMeasure["id"], language: Language): Row {
  const { name = "", unit = "", direction = null } = team.own.find((each) => each.id === id) ?? {};
  return {
    id,
    name: name || null,
    unit: unit || null,
    direction: direction === null ? null : directionText[direction][language],
  };
}
