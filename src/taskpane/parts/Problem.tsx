import type { ReactNode } from "react";
import { problemIn } from "../problemIn";
import { useShown } from "../shown";
import { focusOn } from "./focusOn";
import { Note } from "./Note";
import { P } from "./Text";

type ProblemProps = {
  readonly title: string;
  readonly error: unknown;
  readonly action?: ReactNode;
  /** It answers what the user has just pressed. */
  readonly focused?: boolean;
};

/** What went wrong, in place of what failed. */
export function Problem({ title, error, action, focused = false }: ProblemProps) {
  const { language } = useShown();
  return (
    <Note tone="error" title={title} role="alert" action={action} {...(focused && { focusRef: focusOn })}>
      <P>{problemIn(error, language)}</P>
    </Note>
  );
}
