import { chartsOf } from "../../domain/measurement/control/measureLimits";
import { chartKinds, type ChartKind } from "../../domain/measurement/MeasureTraits";
import {
  columnsOf,
  isMeasureId,
  isOwnId,
  measureNamed,
  ownNumber,
  type Measure,
  type MeasureId,
  type OwnId,
} from "../../domain/measurement/measures";
import type { OwnKind, OwnMeasure, TeamRecord } from "../../domain/measurement/teamRecord";
import type { Direction } from "../../domain/measurement/meaningOf";
import { controlText } from "../../i18n/control/controlText";
import { languages } from "../../i18n/language";
import { ownMeasureText } from "../../i18n/measures/ownMeasureText";
import { directionText } from "../../templates/team/directionText";
import type { CellReader, SheetReader } from "./CellReader";
import { tableIn, type FoundRow, type FoundWorkbook } from "./findTables";

/** What sheet Measures says of the chosen measures. */
export type ReadMeasures = Pick<TeamRecord, "measures" | "own" | "charts"> & {
  /** The measures by every name that the settings may know them by. */
  readonly byName: ReadonlyMap<string, MeasureId>;
};

const kindByText: ReadonlyMap<string, ChartKind> = new Map(
  languages.flatMap((language) =>
    chartKinds.map((kind) => [controlText[language].kinds[kind], kind] as const),
  ),
);

const directionByText: ReadonlyMap<string, Direction> = new Map(
  (["lower", "higher", "none"] as const).flatMap((direction) =>
    Object.values(directionText[direction]).map((text) => [text, direction] as const),
  ),
);

/** @throws DomainError `missing-sheet` */
export function readMeasures(book: FoundWorkbook, reader: CellReader): ReadMeasures {
  const { sheet, rows } = tableIn(book, "measureRows", "measures");
  const read = reader.on(sheet);
  const kindOf = (id: MeasureId) => (isOwnId(id) ? { kind: kindIn(book)(id) } : measureNamed(id));
  const chosen = rows.flatMap((row) => {
    const id = read.text(row.id);
    return isMeasureId(id)
      ? [{ id, name: read.text(row.measure), chart: chartOf(row, kindOf(id), read) }]
      : [];
  });
  const own = (book.tables.get("ownRows")?.rows ?? []).flatMap((row) => ownMeasure(row, read, kindIn(book)));
  return {
    measures: chosen.map(({ id }) => id),
    own,
    charts: Object.fromEntries(
      chosen.flatMap(({ id, chart }) =>
        chart === null || chart === measureNamed(id).chart ? [] : [[id, chart]],
      ),
    ),
    byName: new Map([...chosen.map(({ id, name }) => [name, id] as const), ...own.flatMap(namesOf)]),
  };
}

/** The chart that is chosen, if it suits the measure; what does not is told. */
function chartOf(row: FoundRow, measure: Pick<Measure, "kind">, read: SheetReader): ChartKind | null {
  const kind = read.choice(row.chart, kindByText);
  if (kind === null || chartsOf(measure).includes(kind)) return kind;
  read.tell("unsuitable-chart", row.chart, {}, "warning");
  return null;
}

/** An own share has two columns in sheet Weeks. */
const kindIn =
  ({ meta }: FoundWorkbook) =>
  (id: OwnId): OwnKind =>
    meta.has(`column.weekRows.${columnsOf({ id, kind: "share" })[0]}`) ? "share" : "value";

function ownMeasure(row: FoundRow, read: SheetReader, kindOf: (id: OwnId) => OwnKind): readonly OwnMeasure[] {
  const id = read.text(row.id);
  if (!isOwnId(id)) return [];
  const direction = read.choice(row.direction, directionByText) ?? "none";
  return [{ id, name: read.text(row.name), unit: read.text(row.unit), direction, kind: kindOf(id) }];
}

/** What the team typed, and what the measure is called before. */
const namesOf = ({ id, name }: OwnMeasure): readonly (readonly [string, MeasureId])[] => [
  ...languages.map((language) => [ownMeasureText[language].name(ownNumber(id)), id] as const),
  ...(name === "" ? [] : [[name, id] as const]),
];
