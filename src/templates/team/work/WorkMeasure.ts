import {
  isOwnId,
  measureNamed,
  type MeasureId,
  type TeamMeasure,
} from "../../../domain/measurement/measures";
import type { Direction } from "../../../domain/measurement/meaningOf";
import { fx } from "../../fx";
import { sayOf } from "../../say";
import type { Formula } from "../../spec";
import { unitFormula } from "../measureFormulas";
import { factName } from "../runNames";

/** What the words of a result need to know of a measure. */
export type WorkMeasure = {
  readonly id: MeasureId;
  readonly name: Formula;
  /** With the space before it. */
  readonly unit: Formula;
  /** What its values are multiplied by to be read: 100 of a share. */
  readonly times: number;
  readonly direction: Direction;
};

/** Name and unit of an own measure stand in cells. */
export const workMeasure = ({ id, kind }: Pick<TeamMeasure, "id" | "kind">): WorkMeasure => {
  const measure = measureNamed(id);
  return {
    id,
    name: isOwnId(id) ? fx`${factName("measure", id)}` : fx`${sayOf(id, ({ name }) => name)}`,
    unit: fx`${unitFormula(measure)}`,
    times: kind === "share" ? 100 : 1,
    direction: measure.direction,
  };
};
