import { measureOf } from "../../domain/measurement/measureOf";
import { measureIds } from "../../domain/measurement/measures";
import type { TeamRecord } from "../../domain/measurement/teamRecord";
import { comparedKey } from "../../domain/shared/comparedKey";
import { languages } from "../../i18n/language";
import { measureWords } from "../../templates/measureWords";

/**
 * Whether a measure is called so already, in any language: one of the team's, or one that it could still add. Excel
 * takes names that differ only in capitals for the same.
 */
export function isNameTaken(team: TeamRecord, name: string): boolean {
  const wanted = comparedKey(name.trim());
  const all = [...team.measures.map((id) => measureOf(team, id)), ...measureIds.map((id) => ({ id }))];
  return languages.some((language) =>
    all.some((measure) => comparedKey(measureWords(measure, language).name) === wanted),
  );
}
