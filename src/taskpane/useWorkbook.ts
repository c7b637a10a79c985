import { useCallback, useEffect, useRef, useState } from "react";
import { DomainError } from "../domain/shared/DomainError";
import { watchWorkbook } from "../host/watchWorkbook";
import type { OpenWorkbook } from "../tasks/openWorkbook";

/** What the pane knows of the open workbook; a workbook that cannot be read keeps the reason. */
export type WorkbookState =
  OpenWorkbook | { readonly kind: "reading" } | { readonly kind: "broken"; readonly error: unknown };

const PAUSE_MS = 40;

/** The open workbook, read again after every change in its sheets. */
export function useWorkbook(): { readonly workbook: WorkbookState; readonly refresh: () => Promise<void> } {
  const [workbook, setWorkbook] = useState<WorkbookState>({ kind: "reading" });
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    const turn = ++asked.current;
    const next = await read();
    // An answer that was overtaken by a later question is old.
    if (turn === asked.current) setWorkbook(next);
  }, []);
  useEffect(() => {
    void refresh();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = watchWorkbook(() => {
      clearTimeout(pause);
      pause = setTimeout(() => void refresh(), PAUSE_MS);
    });
    // Without events the workbook is shown all the same; it is only not followed.
    stop.catch(() => undefined);
    return () => {
      clearTimeout(pause);
      void stop.then((end) => end()).catch(() => undefined);
    };
  }, [refresh]);
  return { workbook, refresh };
}

async function read(): Promise<WorkbookState> {
  try {
    if (!("Excel" in globalThis)) throw new DomainError("not-in-excel", "there is no Excel around the pane");
    // The pane shows itself before it can read: all templates in every language are no small thing.
    const [{ readWorkbook }, { openWorkbook }] = await Promise.all([
      import("../host/readWorkbook"),
      import("../tasks/openWorkbook"),
    ]);
    return openWorkbook(await readWorkbook());
  } catch (error) {
    return { kind: "broken", error };
  }
}
