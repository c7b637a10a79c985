import { lazy, Suspense, useEffect, useState, type ComponentType } from "react";
import { commonText } from "../../i18n/pane/common/commonText";
import { useText } from "../shown";
import { Card } from "./Card";
import { P } from "./Text";

type Bar = ComponentType<{ readonly label: string }>;

const Progress = lazy(async (): Promise<{ readonly default: Bar }> => {
  try {
    return { default: (await import("./Progress")).Progress };
  } catch {
    // The words say it too, and what is being done must not fail for a moving bar.
    return { default: () => null };
  }
});

const PATIENCE_MS = 600;
/** Excel answers later than this only when something keeps it, as a cell that somebody is typing in. */
const LONG_MS = 8_000;

/** Nothing at first; when it takes longer, what is being done; then what may be keeping Excel. */
export function Waiting({ children }: { readonly children: string }) {
  const { stillWaiting } = useText(commonText);
  const isLate = useAfter(PATIENCE_MS);
  const isLong = useAfter(LONG_MS);
  return (
    <div role="status" aria-busy="true">
      {isLate && (
        <Card>
          <P>{children}</P>
          {isLong && <P>{stillWaiting}</P>}
          <Suspense>
            <Progress label={children} />
          </Suspense>
        </Card>
      )}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isAfter;
}
