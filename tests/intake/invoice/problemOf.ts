import { DomainError } from "../../../src/domain/shared/DomainError";

/** The error that a call ends with. */
export function problemOf(call: () => unknown): DomainError {
  try {
    call();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
