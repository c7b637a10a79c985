import { DomainError } from "../domain/shared/DomainError";

/**
 * Talk to the open workbook. Waits while a person is typing in a cell; where Excel can, everything done here is one
 * step of its own undo.
 */
export const inExcel = <T>(talk: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(
    {
      delayForCellEdit: true,
      ...(Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {}),
    },
    talk,
  );

/** The add-in hears of changes again, whatever happened before. */
export const hearAgain = (): Promise<void> =>
  inExcel(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });

/** Why Excel refused, as a code for the sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof DomainError || error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.name : "unknown";
}

/** A sheet could not be opened: it has a password. */
export const isRefusedPassword = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && /unprotect/i.test(error.debugInfo.errorLocation ?? "");
