import type { TeamSheet } from "../../../domain/team/TeamBook";
import { sheetsText } from "../../../i18n/pane/sheets/sheetsText";
import { useText } from "../../shown";
import { RowResult } from "../RowResult";
import { useSheets, type SheetsProps } from "./useSheets";

type SheetResultProps = SheetsProps & {
  /** The sheet that the view is about; of the others it says nothing. */
  readonly of?: TeamSheet;
};

/** How the last addition of a sheet ended, with the way back. */
export function SheetResult({ of, ...workbook }: SheetResultProps) {
  const text = useText(sheetsText);
  const { writing, nameOf } = useSheets(workbook);
  const { state } = writing;
  if (of !== undefined && state.kind === "done" && state.result.told !== nameOf(of)) return null;
  return (
    <RowResult
      writing={writing}
      busy={text.busy}
      failed={text.failed}
      done={(sheet) => ({ title: text.added(sheet), text: text.addedText })}
      undone={(sheet) => ({ title: text.removed(sheet), text: text.removedText })}
    />
  );
}
