import { type SurveyTarget, tellsPerson, writeTarget } from "../../domain/people/registration/surveyFields";
import { nothingWords } from "../../i18n/registration/answerWords";
import type { Survey } from "./findHeader";
import { guessTarget } from "./guessTarget";
import type { Profile } from "./readProfile";
import { refuse } from "./refuse";

/** A column of a survey and where its answers go. */
export type MappedColumn = {
  readonly index: number;
  readonly name: string;
  /** `null` where nothing is brought in from it. */
  readonly target: SurveyTarget | null;
  /** Another column was taken for the same; a profile can map this one. */
  readonly isSecond: boolean;
};

/**
 * Where each column goes: as the profile says, else as its header seems to say. Of two columns that ask the same the
 * one with more answers is taken. Places in a team count where somebody in them is asked for a name or an address.
 *
 * @throws DomainError `unreadable-registration` when nobody could be told by name or address
 */
export function mapColumns(survey: Survey, profile: Profile | null): readonly MappedColumn[] {
  const wished = wishedFor(survey, profile);
  const taken = takenFor(wished, survey, profile);
  const columns = wished.map((column) => {
    const { target } = column;
    if (target === null || taken.get(writeTarget(target)) === column) return column;
    return { ...column, target: null, isSecond: true };
  });
  if (!columns.some(({ target }) => target && tellsPerson(target)))
    refuse("noPerson", { columns: survey.columns.slice(0, 8).join(", ") });
  return columns;
}

function wishedFor(survey: Survey, profile: Profile | null): readonly MappedColumn[] {
  const guessed = survey.columns.map((name, index) => {
    const own = profile?.columns.get(name);
    return own === undefined ? guessTarget(survey.headers[index] ?? "") : own;
  });
  const hasSeats = guessed.some((target) => target && target.seat !== null && tellsPerson(target));
  return survey.columns.map((name, index): MappedColumn => {
    const target = guessed[index] ?? null;
    const isKept = target === null || hasSeats || profile?.columns.has(name);
    return { index, name, target: isKept ? target : { ...target, seat: null }, isSecond: false };
  });
}

/** A column that the profile names comes before any that is guessed. */
function takenFor(
  columns: readonly MappedColumn[],
  { body }: Survey,
  profile: Profile | null,
): ReadonlyMap<string, MappedColumn> {
  const rank = ({ index, name, target }: MappedColumn): number => {
    if (profile?.columns.has(name)) return Infinity;
    const isAnswer = (text = "") =>
      text.trim() !== "" &&
      !nothingWords.test(text.trim()) &&
      (target?.field !== "email" || text.includes("@"));
    return body.filter(({ cells }) => isAnswer(cells[index])).length;
  };
  const taken = new Map<string, { readonly column: MappedColumn; readonly rank: number }>();
  for (const column of columns) {
    if (column.target === null) continue;
    const key = writeTarget(column.target);
    const before = taken.get(key);
    const own = rank(column);
    if (!before || own > before.rank) taken.set(key, { column, rank: own });
  }
  return new Map([...taken].map(([key, { column }]) => [key, column]));
}
