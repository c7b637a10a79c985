import { wantedSides } from "../../domain/measurement/meaningOf";
import { isOwnId, type TeamMeasure } from "../../domain/measurement/measures";
import { measureWords } from "../measureWords";
import type { Language } from "../../i18n/language";
import { fx, inEvery } from "../fx";
import { say, sayOf } from "../say";
import type { Formula } from "../spec";
import { factName } from "./runNames";

/** What a team typed about its own measure, as text: nothing where it typed nothing. */
const typedOf = (id: string, column: "name" | "unit" | "direction") =>
  `IFERROR(LOOKUP(2,1/(ownRows[id]="${id}"),ownRows[${column}])&"","")`;

/** The name that charts and settings know a measure by; of an own measure the one that the team typed. */
export function nameFormula(measure: TeamMeasure): Formula {
  const label = sayOf(measure.id, ({ name }) => name);
  if (!isOwnId(measure.id)) return fx`${label}`;
  const typed = typedOf(measure.id, "name");
  return fx`IF(LEN(${typed})=0,${label},${typed})`;
}

/** The unit as it follows a number, with its space. */
export function unitFormula(measure: TeamMeasure): Formula {
  if (isOwnId(measure.id)) return fx`${factName("unit", measure.id)}`;
  return fx`${inEvery((language) => unitIn(language, measure))}`;
}

/** Fact of an own measure: its unit with a space before it. */
export const typedUnit = ({ id }: TeamMeasure): Formula =>
  fx`IF(LEN(${typedOf(id, "unit")})=0,"","\u00a0"&${typedOf(id, "unit")})`;

/** Fact of an own measure: the side of the median that is wanted, 0 when neither is. */
export function wantedFormula({ id }: TeamMeasure): Formula {
  const typed = typedOf(id, "direction");
  return fx`IF(${typed}=${say((t) => t.measures.lower)},${wantedSides.lower},IF(${typed}=${say((t) => t.measures.higher)},${wantedSides.higher},${wantedSides.none}))`;
}

function unitIn(language: Language, measure: TeamMeasure): string {
  const { unit } = measureWords(measure, language);
  if (unit === "") return "";
  return (measure.kind === "share" && language === "en" ? "" : "\u00a0") + unit;
}
