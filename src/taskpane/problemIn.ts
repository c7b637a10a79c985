import { DomainError } from "../domain/shared/DomainError";
import { writeProblem } from "../i18n/problems/problemText";
import type { Shown } from "./shown";

/** A sentence for whatever was thrown: our own rule, Excel's refusal, or what nobody foresaw. */
export function problemIn(error: unknown, { language, text }: Pick<Shown, "language" | "text">): string {
  if (error instanceof DomainError) return writeProblem(error, language);
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const { noAnswer, closed, protectedSheet, unexpected } = text.common;
  if (/timeout|Timeout/.test(code)) return noAnswer;
  if (code === "InvalidOperationInCellEditMode" || code === "HostRestartNeeded") return closed;
  if (code === "AccessDenied") return protectedSheet;
  return unexpected(message.replace(/[.\s]+$/, ""));
}
