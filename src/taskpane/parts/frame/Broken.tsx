import { Button } from "@fluentui/react-components";
import { commonText } from "../../../i18n/pane/common/commonText";
import { useText } from "../../shown";
import { Problem } from "../Problem";
import { H1 } from "../Text";
import { Page } from "./Page";

type BrokenProps = {
  /** What cannot be shown: the whole workbook, which is ours but cannot be read, or one view of it. */
  readonly kind: "workbook" | "view";
  readonly error: unknown;
  readonly onRetry: () => void;
};

/** Why there is nothing to see, and once more. */
export function Broken({ kind, error, onRetry }: BrokenProps) {
  const { product, brokenTitle, failedView, retry } = useText(commonText);
  return (
    <Page>
      <H1>{product}</H1>
      <Problem
        title={kind === "workbook" ? brokenTitle : failedView}
        error={error}
        action={<Button onClick={onRetry}>{retry}</Button>}
      />
    </Page>
  );
}
