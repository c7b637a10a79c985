import { isAssessmentScore } from "../domain/measurement/assessment";
import { events } from "../domain/round/events";
import { holidayOn } from "../domain/round/holidays";
import type { Workshop } from "../domain/round/schedule";
import { DomainError } from "../domain/shared/DomainError";
import { assessmentText } from "../i18n/assessment/assessmentText";
import { holidayText } from "../i18n/holidays/holidayText";
import { matrixOf, numberOf, type Arriving } from "./cells";
import type { ResultRow } from "./ResultRow";
import { dateOf, languageIn, neededDateIn, neededNumberIn } from "./singleCell";

/** @throws DomainError `not-a-score` */
export function assessmentLabel(score: Arriving, language: Arriving): string {
  const value = neededNumberIn(score, "score");
  if (isAssessmentScore(value)) return assessmentText[languageIn(language, "language")][value];
  throw new DomainError("not-a-score", `${value} is not a whole number 0–5`, { argument: "score", value });
}

/** "" on an ordinary day. */
export function holidayName(date: Arriving, language: Arriving): string {
  const holiday = holidayOn(neededDateIn(date, "date"));
  const names = holidayText[languageIn(language, "language")];
  return holiday === null ? "" : names[holiday];
}

/** A row an event: its day and kind, in the order of the days. */
export function scheduleRows(workshops: Arriving): ResultRow[] {
  const found = workshopsOf(workshops);
  if (found.length === 0) throw new DomainError("no-data", "there are no workshops");
  return events(found).map(({ day, kind }) => [day, kind]);
}

type Row = { readonly position: number; readonly days: Workshop };

/**
 * The workshops in the order of their days, since rows get sorted; empty rows are left out.
 *
 * @throws DomainError `overlap` for a workshop that starts before another has ended
 */
function workshopsOf(workshops: Arriving): readonly Workshop[] {
  const rows = matrixOf(workshops)
    .flatMap((cells, index) => rowOf(cells, index + 1))
    .sort((a, b) => firstOf(a) - firstOf(b));
  rows.slice(1).forEach((row, index) => {
    if (firstOf(row) > (rows[index]?.days.at(-1) ?? 0)) return;
    const details = { argument: ARGUMENT, position: row.position };
    throw new DomainError("overlap", "a workshop starts before the one before has ended", details);
  });
  return rows.map(({ days }) => days);
}

const ARGUMENT = "workshops";
/** A longer one is a slip of the pen. */
const MOST_DAYS = 10;

const firstOf = ({ days }: Row) => days[0] ?? 0;

/** @throws DomainError `workshop-columns`, `half-a-workshop`, `not-days` with the row */
function rowOf(cells: readonly unknown[], position: number): readonly Row[] {
  const where = { argument: ARGUMENT, position };
  const [first, count] = [dateOf(cells[0], where), numberOf(cells[1], where)];
  // A formula hands an empty cell on as 0.
  if (first === null && (count === null || count === 0)) return [];
  if (cells.length !== 2) {
    throw new DomainError("workshop-columns", "expected first day and days", { argument: ARGUMENT });
  }
  if (first === null || count === null) throw new DomainError("half-a-workshop", "half a row", where);
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_DAYS)) {
    throw new DomainError("not-days", `${count} days`, { ...where, value: count, most: MOST_DAYS });
  }
  const start = Math.floor(first);
  return [{ position, days: Array.from({ length: count }, (_, index) => start + index) }];
}
