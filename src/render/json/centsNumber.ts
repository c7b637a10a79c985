import { DomainError } from "../../domain/shared/DomainError";

/**
 * Cents as the number of a JSON document.
 *
 * @throws DomainError `too-many-cents` when a reader's number could not hold them exactly
 */
export function centsNumber(cents: bigint): number {
  if (Number.isSafeInteger(Number(cents))) return Number(cents);
  throw new DomainError("too-many-cents", `${cents} cents are beyond exact numbers`, {
    value: String(cents),
  });
}
