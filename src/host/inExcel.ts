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

/** Longer than the largest workbook takes on the web; whoever still waits then should hear why. */
export const LONGEST_READ_MS = 30_000;

/**
 * Ask the open workbook for something, which can be asked again without harm. What is written has no such limit:
 * Excel may do it later, and doing it twice would be wrong.
 *
 * @throws DomainError `no-answer`
 */
export async function readExcel<T>(talk: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    const late = () => reject(new DomainError("no-answer", "Excel did not answer a question in time"));
    timer = setTimeout(late, LONGEST_READ_MS);
  });
  try {
    return await Promise.race([inExcel(talk), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The add-in hears of changes again, whatever happened before. */
export const hearAgain = (): Promise<void> =>
  inExcel(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });

/** Excel's own refusal; `null` for whatever else was thrown. */
export const excelsError = (error: unknown): OfficeExtension.Error | null =>
  "OfficeExtension" in globalThis && error instanceof OfficeExtension.Error ? error : null;

/** Why Excel refused, as a code for the sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  const refusal = excelsError(error);
  if (refusal) return refusal.code;
  return error instanceof Error ? error.name : "unknown";
}

/** A sheet could not be opened: it has a password. */
export const isRefusedPassword = (error: unknown): boolean =>
  /unprotect/i.test(excelsError(error)?.debugInfo.errorLocation ?? "");
