import type { TeamSheet } from "../../../domain/team/TeamBook";
import { addSheets } from "../../../host/addSheets";
import { removeSheets } from "../../../host/removeSheets";
import type { ResolvedAddition } from "../../../render/resolved";
import { languageIn } from "../../../tasks/languageIn";
import type { TeamWorkbook } from "../../../tasks/openWorkbook";
import { sheetsToAdd } from "../../../tasks/work/sheetsToAdd";
import { sheetName } from "../../../templates/team/work/workSheets";
import { useWriting, type Writing } from "../../useWriting";

type SheetChange = { readonly kind: "add" | "remove"; readonly addition: ResolvedAddition };

/** What the workbook lacks, added and taken away again. */
export type Sheets = {
  readonly writing: Writing<SheetChange, string>;
  readonly add: (sheet: TeamSheet) => void;
  /** What a sheet is called in this workbook. */
  readonly nameOf: (sheet: TeamSheet) => string;
};

export type SheetsProps = { readonly workbook: TeamWorkbook; readonly refresh: () => Promise<void> };

export function useSheets({ workbook, refresh }: SheetsProps): Sheets {
  const writing = useWriting<SheetChange, string>({ name: "sheets", refresh, put });
  const nameOf = (sheet: TeamSheet) => sheetName(sheet)[languageIn(workbook.found)];
  const add = (sheet: TeamSheet) =>
    void writing.write({ kind: "add", addition: sheetsToAdd(workbook, sheet) }, nameOf(sheet));
  return { writing, add, nameOf };
}

async function put({ kind, addition }: SheetChange): Promise<SheetChange> {
  if (kind === "add") await addSheets(addition);
  else await removeSheets(addition);
  return { kind: kind === "add" ? "remove" : "add", addition };
}
