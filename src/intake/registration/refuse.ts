import { DomainError } from "../../domain/shared/DomainError";
import type { UnreadableSurvey } from "../../i18n/registration/fi";

/** @throws DomainError `unreadable-registration` with the reason in its details */
export function refuse(
  reason: UnreadableSurvey,
  details: Readonly<Record<string, string | number>> = {},
): never {
  throw new DomainError("unreadable-registration", `not readable as a survey: ${reason}`, {
    reason,
    ...details,
  });
}
