import { identityCodesIn } from "../domain/people/hetu";
import { DomainError } from "../domain/shared/DomainError";
import { writePlace, type ReportText } from "../render/report/Report";

/**
 * Nothing that leaves a workbook holds an identity code.
 *
 * @throws DomainError `identity-code` with the cell of the first
 */
export function assertNoCodesIn(texts: readonly ReportText[]): void {
  const found = texts.find(({ text }) => identityCodesIn(text).length > 0);
  if (found === undefined) return;
  const cell = found.source === null ? "" : writePlace(found.source);
  throw new DomainError("identity-code", `an identity code in ${cell}`, { cell });
}
