import { DomainError } from "../domain/shared/DomainError";
import type { Language } from "../i18n/language";
import { commonText } from "../i18n/pane/common/commonText";
import { writeProblem } from "../i18n/problems/problemText";

/** A sentence for whatever was thrown: our own rule, Excel's refusal, or what nobody foresaw. */
export function problemIn(error: unknown, language: Language): string {
  if (error instanceof DomainError) return writeProblem(error, language);
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const { noAnswer, closed, protectedSheet, unexpected } = commonText[language];
  if (/timeout|Timeout/.test(code)) return noAnswer;
  if (code === "InvalidOperationInCellEditMode" || code === "HostRestartNeeded") return closed;
  if (code === "AccessDenied") return protectedSheet;
  return unexpected(message.replace(/[.\s]+$/, ""));
}
