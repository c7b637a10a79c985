import { Button, type ButtonProps } from "@fluentui/react-components";
import { commonText } from "../../i18n/pane/common/commonText";
import { selectCells } from "../../host/selectCells";
import { useText } from "../shown";
import { useAction } from "../useAction";
import { Problem } from "./Problem";

type ShowCellProps = Pick<ButtonProps, "appearance" | "size"> & {
  readonly sheet: string;
  readonly cell: string;
  readonly children: string;
};

/** Selects a cell in the sheet; the focus stays on the button. */
export function ShowCell({ sheet, cell, children, ...look }: ShowCellProps) {
  const { notShown } = useText(commonText);
  const { state, run } = useAction<void>();
  return (
    <>
      <Button {...look} onClick={() => void run(() => selectCells(sheet, cell))}>
        {children}
      </Button>
      {state.kind === "failed" && <Problem title={notShown} error={state.error} />}
    </>
  );
}
