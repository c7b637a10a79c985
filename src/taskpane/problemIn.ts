import { DomainError } from "../domain/shared/DomainError";
import { excelsError } from "../host/inExcel";
import type { Language } from "../i18n/language";
import { commonText } from "../i18n/pane/common/commonText";
import { writeProblem } from "../i18n/problems/problemText";

/** A sentence for whatever was thrown: our own rule, Excel's refusal, or a fault that nobody foresaw. */
export function problemIn(error: unknown, language: Language): string {
  if (error instanceof DomainError) return writeProblem(error, language);
  const { ownFault, notLoaded } = commonText[language];
  const refusal = excelsError(error);
  if (refusal) return refusalIn(refusal, language);
  // What webpack throws when a part of the pane could not be fetched.
  return error instanceof Error && error.name === "ChunkLoadError" ? notLoaded : ownFault;
}

function refusalIn({ code, message }: OfficeExtension.Error, language: Language): string {
  const { closed, protectedSheet, unexpected } = commonText[language];
  if (/timeout/i.test(code)) return writeProblem(new DomainError("no-answer", message), language);
  if (code === "InvalidOperationInCellEditMode" || code === "HostRestartNeeded") return closed;
  if (code === "AccessDenied") return protectedSheet;
  return unexpected(message.replace(/[.\s]+$/, ""));
}
