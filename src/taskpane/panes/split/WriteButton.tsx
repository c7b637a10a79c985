import { Button } from "@fluentui/react-components";
import { splitText } from "../../../i18n/pane/split/splitText";
import type { SplitWrite } from "../../../tasks/writeSplit";
import { Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import type { SplitWriting } from "./useWrite";

type WriteButtonProps = {
  readonly write: SplitWrite;
  readonly sheet: string;
  readonly writing: SplitWriting;
};

/** Writes the split; under it what goes where. */
export function WriteButton({ write, sheet, writing }: WriteButtonProps) {
  const split = useText(splitText);
  const idle = write.isWritten || writing.state.kind === "busy";
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={idle}
        onClick={() => idle || void writing.write(write, write)}
      >
        {split.write}
      </Button>
      <Quiet>{write.isWritten ? split.same(sheet) : split.preview(sheet, write.shares, write.vats)}</Quiet>
    </>
  );
}
