import type { DomainError } from "../domain/shared/DomainError";

const absences: readonly string[] = ["no-data", "never-clears"];

/** There is no answer, and nobody did anything wrong: #N/A in Excel, null on the command line. */
export const isNotAvailable = ({ code }: DomainError): boolean => absences.includes(code);
