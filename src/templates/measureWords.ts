import { isOwnId, ownNumber, type Measure, type OwnId } from "../domain/measurement/measures";
import type { Language } from "../i18n/language";
import type { MeasureText } from "../i18n/measures/MeasureWords";
import { measureText } from "../i18n/measures/measureText";
import { ownMeasureText } from "../i18n/measures/ownMeasureText";

/** What is written about a measure; an own one has the words that the team typed. */
export function measureWords({ id, own }: Pick<Measure, "id" | "own">, language: Language): MeasureText {
  return isOwnMeasure(id) ? ownWords(id, own, language) : measureText[language][id];
}

const isOwnMeasure = (id: Measure["id"]): id is OwnId => isOwnId(id);

/** Headers stay the same whatever the team calls its measure: formulas and readers know them. */
function ownWords(id: OwnId, own: Measure["own"], language: Language): MeasureText {
  const { name, help, definition } = ownMeasureText[language];
  const label = name(ownNumber(id));
  const called = own?.name || label;
  return {
    name: called,
    subject: called,
    unit: own?.unit ?? "",
    headers: [label],
    help: [help],
    definition,
  };
}

/** "T3, lääkärit (päivää)"; without a unit the name alone. */
export const withUnit = (name: string, unit: string): string => (unit === "" ? name : `${name} (${unit})`);
