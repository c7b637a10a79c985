import { extname } from "node:path";
import { isMeasureId, measureIds, type MeasureId } from "../domain/measurement/measures";
import { serialOf, type Serial } from "../domain/shared/calendar";
import { DomainError } from "../domain/shared/DomainError";

/**
 * A whole number within bounds.
 *
 * @throws DomainError `not-a-count`
 */
export function countOption(option: string, value: string, [from, to]: readonly [number, number]): number {
  const count = /^\d+$/.test(value) ? Number(value) : NaN;
  if (count >= from && count <= to) return count;
  throw new DomainError("not-a-count", `${option} ${value}`, { option, value, from, to });
}

/**
 * A day as 2026-01-05 or 5.1.2026.
 *
 * @throws DomainError `not-a-day`
 */
export function dayOption(option: string, value: string): Serial {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value) ?? [];
  try {
    return serialOf(year === "" ? value : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError("not-a-day", error.message, { option, value });
  }
}

/**
 * A measure of the catalogue.
 *
 * @throws DomainError `unknown-measure`
 */
function measureOption(value: string): MeasureId {
  if (isMeasureId(value)) return value;
  throw new DomainError("unknown-measure", `no measure ${value}`, { value, known: measureIds.join(", ") });
}

/**
 * Measures with commas between, in their order.
 *
 * @throws DomainError `unknown-measure`, `measure-twice`
 */
export function measuresOption(value: string): readonly MeasureId[] {
  const ids = value.split(",").map((id) => measureOption(id.trim()));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new DomainError("measure-twice", `${twice} twice`, { value: twice });
  return ids;
}

/**
 * The ending of an output file, in small letters.
 *
 * @throws DomainError `wrong-ending`
 */
export function endingOf<Ending extends string>(file: string, endings: readonly Ending[]): Ending {
  const own = extname(file).toLowerCase();
  const ending = endings.find((each) => each === own);
  if (ending !== undefined) return ending;
  throw new DomainError("wrong-ending", `${file} ends otherwise`, { file, endings: endings.join(" / ") });
}
