import { readExcel } from "./inExcel";

/** Cells that changed, or sheets that came or went; `remote` when a co-author did it. */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly sheetId: string; readonly address: string; readonly remote: boolean }
  | { readonly kind: "sheets"; readonly remote: boolean };

/**
 * Tell of every change that people make in the open workbook; the add-in's own are left out. One sync.
 *
 * @returns a function that ends it
 * @throws DomainError `no-answer`
 */
export const watchWorkbook = (
  handler: (change: WorkbookChange) => void | Promise<void>,
): Promise<() => Promise<void>> =>
  readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = async ({ source }: { readonly source: string }) =>
      handler({ kind: "sheets", remote: source === "Remote" });
    const watched = [
      worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
        if (triggerSource === "ThisLocalAddin") return;
        await handler({ kind: "cells", sheetId: worksheetId, address, remote: source === "Remote" });
      }),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
    ] as const;
    await context.sync();
    return () =>
      Excel.run(watched[0].context as Excel.RequestContext, async (same) => {
        for (const each of watched) each.remove();
        await same.sync();
      });
  });
