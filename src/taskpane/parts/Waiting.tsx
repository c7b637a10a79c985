import { lazy, Suspense, useEffect, useState } from "react";
import { Card } from "./Card";
import { P } from "./Text";

const Progress = lazy(async () => ({ default: (await import("./Progress")).Progress }));
const PATIENCE_MS = 600;

/** Nothing at first; when it takes longer, what is being done. */
export function Waiting({ children }: { readonly children: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-busy="true">
      {late && (
        <Card>
          <P>{children}</P>
          <Suspense>
            <Progress label={children} />
          </Suspense>
        </Card>
      )}
    </div>
  );
}
