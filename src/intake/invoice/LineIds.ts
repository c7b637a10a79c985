import { DIFFERENCE_LINE } from "../../domain/money/invoice";

/** Names that lines of our own have; a file's own line of that name gets another. */
const OWN = new RegExp(`^(?:rounding|prepaid|${DIFFERENCE_LINE}|(?:charge|allowance)-\\d+)$`);

/** Gives each line an id of its own, as the file has it where it can: some files repeat theirs, some have none. */
export class LineIds {
  readonly #taken = new Set<string>();
  /** How often an id was asked for, so that a file with one id on all its lines is read in one go. */
  readonly #asked = new Map<string, number>();

  /** @param stated - the file's id; without one the line's number */
  next(stated: string): string {
    const wanted = stated === "" ? String(this.#taken.size + 1) : stated;
    let again = this.#asked.get(wanted) ?? (OWN.test(wanted) ? 1 : 0);
    let id = "";
    do {
      again += 1;
      id = again === 1 ? wanted : `${wanted}-${again}`;
    } while (this.#taken.has(id));
    this.#asked.set(wanted, again);
    this.#taken.add(id);
    return id;
  }
}
