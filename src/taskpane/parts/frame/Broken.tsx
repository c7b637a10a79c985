import { Button } from "@fluentui/react-components";
import { useShown } from "../../shown";
import { Page } from "./Page";
import { Problem } from "../Problem";
import { H1 } from "../Text";

/** The workbook is ours but cannot be read: why, and once more. */
export function Broken({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { common } = useShown().text;
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
