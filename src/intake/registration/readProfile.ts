import {
  PROFILE_VERSION,
  readTarget,
  type SurveyTarget,
} from "../../domain/people/registration/surveyFields";
import { Place } from "../invoice/Place";

/** How the columns of a survey are mapped, kept for the next export of the same survey. */
export type Profile = {
  /** By the name of a column; `null` for one from which nothing is brought in. */
  readonly columns: ReadonlyMap<string, SurveyTarget | null>;
};

/**
 * Read a saved profile. An unknown field is refused: a misspelt one would be passed over.
 *
 * @throws DomainError `unreadable-json`, `profile-shape` with where and what was expected
 */
export function readProfile(bytes: Uint8Array): Profile {
  const file = Place.ofFile(bytes, "profile-shape").only("version", "columns");
  file.at("version").that((value): value is number => value === PROFILE_VERSION, "profileVersion");
  const columns = file
    .at("columns")
    .entries()
    .map(([name, place]) => {
      if (place.value === null) return [name, null] as const;
      return [name, readTarget(place.text()) ?? place.refuse("target")] as const;
    });
  return { columns: new Map(columns) };
}
