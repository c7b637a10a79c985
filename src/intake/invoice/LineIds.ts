import { DIFFERENCE_LINE } from "../../domain/money/invoice";
import { comparedKey } from "../../domain/shared/comparedKey";

/** Names that lines of our own have; a file's own line of that name gets another. */
const OWN = new RegExp(`^(?:rounding|prepaid|${DIFFERENCE_LINE}|(?:charge|allowance)-\\d+)$`, "i");

/**
 * Gives each line an id of its own, as the file has it where it can: some files repeat theirs, some have none. Ids
 * that differ only in capitals would be one in the sheets.
 */
export class LineIds {
  readonly #taken = new Set<string>();
  /** How often an id was asked for, so that a file with one id on all its lines is read in one go. */
  readonly #asked = new Map<string, number>();

  /** @param stated - the file's id; without one the line's number */
  next(stated: string): string {
    const wanted = stated === "" ? String(this.#taken.size + 1) : stated;
    const compared = comparedKey(wanted);
    let again = this.#asked.get(compared) ?? (OWN.test(wanted) ? 1 : 0);
    let id = "";
    do {
      again += 1;
      id = again === 1 ? wanted : `${wanted}-${again}`;
    } while (this.#taken.has(comparedKey(id)));
    this.#asked.set(compared, again);
    this.#taken.add(comparedKey(id));
    return id;
  }
}
