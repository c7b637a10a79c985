import type { MeasureTraits } from "./MeasureTraits";
import { catalogue, ownTraits } from "./catalogue";

export const measureIds = Object.keys(catalogue) as readonly CatalogueId[];

/** A measure that the catalogue defines. */
export type CatalogueId = keyof typeof catalogue;

/** A measure that a team made up: own_1, own_2 … */
export type OwnId = `own_${number}`;

export type MeasureId = CatalogueId | OwnId;

/** What a team can follow. Names, units and sentences are i18n's, by id; of an own measure they are the team's. */
export type Measure = MeasureTraits & {
  /** "column" is any column of numbers, of which nobody said what it measures. */
  readonly id: MeasureId | "column";
  readonly own?: OwnWords;
};

/** A measure that a team has chosen. */
export type TeamMeasure = Measure & { readonly id: MeasureId };

/** What a team calls its own measure; empty until it is typed. */
type OwnWords = { readonly name: string; readonly unit: string };

export const measures = Object.fromEntries(
  measureIds.map((id) => [id, { id, ...catalogue[id] }]),
) as Readonly<Record<CatalogueId, Measure & { readonly id: CatalogueId }>>;

const isCatalogueId = (id: string): id is CatalogueId => id in catalogue;

const OWN = /^own_[1-9]\d?$/;

export const isOwnId = (id: string): id is OwnId => OWN.test(id);

export const isMeasureId = (id: string): id is MeasureId => isCatalogueId(id) || isOwnId(id);

/** A measure before a team has said how it follows it; see measureOf. */
export const measureNamed = (id: MeasureId): TeamMeasure =>
  isOwnId(id) ? { id, ...ownTraits } : measures[id];

/** The number of an own measure: 2 of own_2. */
export const ownNumber = (id: OwnId): number => Number(id.slice("own_".length));

/** The columns of sheet Weeks that a measure has when it is typed there: one, or a pair. */
export function columnsOf({ id, kind }: Pick<Measure, "id" | "kind">): readonly string[] {
  if (kind === "value") return [id];
  return kind === "mean" ? [id, `${id}_n`] : [`${id}_num`, `${id}_den`];
}

/** At the measure's ceiling: the true value is at least that, "≥ 182". */
export const isCensored = (value: number, { ceiling }: Measure): boolean =>
  ceiling !== undefined && value >= ceiling;
