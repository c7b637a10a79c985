import { flowInputs, type FlowInput } from "../../access/flowColumns";
import { FIRST_DAY } from "../../shared/calendar";
import { columnsOf, type TeamMeasure } from "../measures";

/** A column in which people type a number a week; it may be from `min` to `max`. */
export type TypedColumn<Id extends string = string> = {
  readonly id: Id;
  readonly min: number;
  readonly max: number;
};

/** A column whose number is never more than the sum of the others. */
export type PartOfWhole = { readonly part: string; readonly whole: readonly string[] };

/** Below the serial numbers of dates. */
const MANY_COUNTED = 30_000;

/** The denominator of a rate may be a population, and reaches beyond the serial numbers of dates. */
const MANY_PEOPLE = 10_000_000;

/** The columns of sheet Weeks that a measure is typed in; none when it comes from another sheet. */
export const typedColumns = (measure: TeamMeasure): readonly TypedColumn[] =>
  measure.source.sheet === "weeks"
    ? columnsOf(measure).map((id, index) => ({
        id,
        min: measure.min,
        max: index === 0 ? measure.max : measure.kind === "rate" ? MANY_PEOPLE : MANY_COUNTED,
      }))
    : [];

/** Beyond every number of a cell. */
const ENDLESS = 1e300;

/** Numbers below this are counted with; from it on they are decimals that became dates, where none is so large. */
export const countedBelow = ({ max }: Pick<TypedColumn, "max">): number =>
  max < FIRST_DAY ? FIRST_DAY : ENDLESS;

/** Of a share that is typed in sheet Weeks the part cannot be more than the whole. */
export function partsOfWhole(measure: TeamMeasure): readonly PartOfWhole[] {
  const [part, whole] = columnsOf(measure);
  if (measure.kind !== "share" || measure.source.sheet !== "weeks") return [];
  return part === undefined || whole === undefined ? [] : [{ part, whole: [whole] }];
}

/** The columns of demand and capacity. */
export const flowTypedColumns: readonly TypedColumn<FlowInput>[] = flowInputs.map((id) => ({
  id,
  min: 0,
  max: MANY_COUNTED,
}));

/** No-shows are booked, and unmet demand is demand. */
export const flowPartsOfWhole: readonly PartOfWhole[] = [
  { part: "noShows", whole: ["booked"] },
  { part: "unmet", whole: ["external", "internal"] },
];
