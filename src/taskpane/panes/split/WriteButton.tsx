import { Button } from "@fluentui/react-components";
import type { SplitWrite } from "../../../tasks/writeSplit";
import { Quiet } from "../../parts/Text";
import { useShown } from "../../shown";
import type { Writing } from "./useWrite";

type WriteButtonProps = { readonly write: SplitWrite; readonly sheet: string; readonly writing: Writing };

/** Writes the split; under it what goes where. */
export function WriteButton({ write, sheet, writing }: WriteButtonProps) {
  const { split } = useShown().text;
  const idle = write.isWritten || writing.state.kind === "busy";
  return (
    <>
      <Button appearance="primary" disabledFocusable={idle} onClick={() => writing.write(write)}>
        {split.write}
      </Button>
      <Quiet>{write.isWritten ? split.same(sheet) : split.preview(sheet, write.shares, write.vats)}</Quiet>
    </>
  );
}
