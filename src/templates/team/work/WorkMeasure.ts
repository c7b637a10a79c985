import { measures, type MeasureId } from "../../../domain/measurement/measures";
import type { Direction } from "../../../domain/measurement/verdictOf";
import { measureText } from "../../../i18n/measures/measureText";
import { fx, inEvery } from "../../fx";
import { sayOf } from "../../say";
import type { Formula } from "../../spec";

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

export const workMeasure = (id: MeasureId): WorkMeasure => {
  const share = measures[id].kind === "share";
  const unit = inEvery(
    (language) => (share && language === "en" ? "" : "\u00a0") + measureText[language][id].unit,
  );
  return {
    id,
    name: fx`${sayOf(id, ({ name }) => name)}`,
    unit: fx`${unit}`,
    times: share ? 100 : 1,
    direction: measures[id].direction,
  };
};
