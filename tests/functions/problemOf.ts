import { DomainError } from "../../src/domain/shared/DomainError";

/** The code and details of the rule that the call breaks. */
export function problemOf(call: () => unknown): Pick<DomainError, "code" | "details"> {
  try {
    call();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error("expected a broken rule, got a result");
}

/** An error as Microsoft's runtime hands it over in a range. */
export const excelError = (code: string) =>
  Object.assign(new Error(), { code, basicValue: code, type: "Error" });
