import { Button } from "@fluentui/react-components";
import { commonText } from "../../../i18n/pane/common/commonText";
import { useText } from "../../shown";
import { Problem } from "../Problem";
import { H1 } from "../Text";
import { Page } from "./Page";

/** The workbook is ours but cannot be read: why, and once more. */
export function Broken({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const common = useText(commonText);
  return (
    <Page>
      <H1>{common.product}</H1>
      <Problem
        title={common.brokenTitle}
        error={error}
        action={<Button onClick={onRetry}>{common.retry}</Button>}
      />
    </Page>
  );
}
