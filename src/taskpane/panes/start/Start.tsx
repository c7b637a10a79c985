import { Suspense, useState } from "react";
import type { NewWorkbook } from "../../../tasks/newWorkbook";
import type { OpenWorkbook } from "../../../tasks/openWorkbook";
import { useHeadingFocus } from "../../headingFocus";
import { lazyPart } from "../../parts/frame/lazyPart";
import { Page } from "../../parts/frame/Page";
import { Choices } from "./Choices";
import { Opened } from "./Opened";

// The forms know every sheet, for the preview; the first view must not wait for that.
const New = lazyPart(async () => (await import("./New")).New);

type Kind = NewWorkbook["kind"];
type StartProps = { readonly workbook: OpenWorkbook; readonly refresh: () => Promise<void> };

/** Which workbook is open, and how to get one. */
export function Start({ workbook, refresh }: StartProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [created, setCreated] = useState<readonly string[] | null>(null);
  const { wish } = useHeadingFocus();
  const choose = (next: Kind | null) => {
    wish();
    setKind(next);
  };
  const finish = async (sheets: readonly string[]) => {
    setCreated(sheets);
    await refresh();
  };
  if (workbook.kind !== "none") return <Opened workbook={workbook} created={created} />;
  if (kind === null) return <Choices onChoose={choose} />;
  return (
    <Suspense fallback={<Page>{null}</Page>}>
      <New kind={kind} onBack={() => choose(null)} onCreated={finish} />
    </Suspense>
  );
}
