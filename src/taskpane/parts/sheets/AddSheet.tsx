import { Button, type ButtonProps } from "@fluentui/react-components";
import type { TeamSheet } from "../../../domain/team/TeamBook";
import { sheetsText } from "../../../i18n/pane/sheets/sheetsText";
import { useText } from "../../shown";
import { useSheets, type SheetsProps } from "./useSheets";

type AddSheetProps = SheetsProps & Pick<ButtonProps, "appearance" | "size"> & { readonly sheet: TeamSheet };

/** Makes a sheet that the workbook lacks from the template, beside what is there. */
export function AddSheet({ sheet, workbook, refresh, ...look }: AddSheetProps) {
  const text = useText(sheetsText);
  const { writing, add, nameOf } = useSheets({ workbook, refresh });
  const isBusy = writing.state.kind === "busy";
  return (
    <Button {...look} disabledFocusable={isBusy} onClick={() => !isBusy && add(sheet)}>
      {text.add(nameOf(sheet))}
    </Button>
  );
}
