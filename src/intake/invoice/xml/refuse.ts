import { DomainError } from "../../../domain/shared/DomainError";
import type { UnreadableInvoice } from "../../../i18n/invoice/fi";

/** @throws DomainError `unreadable-invoice` with the reason */
export function refuse(
  reason: UnreadableInvoice,
  details: Readonly<Record<string, string | number>> = {},
): never {
  throw new DomainError("unreadable-invoice", `not readable as an e-invoice: ${reason}`, {
    reason,
    ...details,
  });
}
