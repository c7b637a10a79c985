import { isOwnId, ownNumber, type Measure, type OwnId } from "../domain/measurement/measures";
import type { Language } from "../i18n/language";
import type { MeasureText } from "../i18n/measures/MeasureWords";
import { measureText } from "../i18n/measures/measureText";
import { ownMeasureText } from "../i18n/measures/ownMeasureText";

/** What is written about a measure; an own one has the words that the team typed. */
export function measureWords({ id, own, kind }: Named, language: Language): MeasureText {
  return isOwnMeasure(id) ? ownWords({ id, own, kind }, language) : measureText[language][id];
}

/** Without its kind an own measure is one number a week. */
type Named = Pick<Measure, "id"> & { readonly [Key in "own" | "kind"]?: Measure[Key] | undefined };

const isOwnMeasure = (id: Measure["id"]): id is OwnId => isOwnId(id);

/** Headers stay the same whatever the team calls its measure: formulas and readers know them. */
function ownWords({ id, own, kind }: Named & { readonly id: OwnId }, language: Language): MeasureText {
  const { name, part, whole, help, partHelp, wholeHelp, definition } = ownMeasureText[language];
  const label = name(ownNumber(id));
  const isShare = kind === "share";
  const called = own?.name || label;
  return {
    name: called,
    subject: called,
    unit: own?.unit ?? "",
    headers: isShare ? [`${label} ${part}`, `${label} ${whole}`] : [label],
    help: isShare ? [partHelp, wholeHelp] : [help],
    definition,
  };
}

/** "T3, lääkärit (päivää)"; without a unit the name alone. */
export const withUnit = (name: string, unit: string): string => (unit === "" ? name : `${name} (${unit})`);
