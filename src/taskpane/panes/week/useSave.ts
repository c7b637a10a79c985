import { useState } from "react";
import type { Serial } from "../../../domain/shared/calendar";
import { useRows, type RowWriting } from "../../useRows";
import type { WeekState } from "./useWeek";
import type { SavedWeek } from "./WeekResult";

type Save = {
  readonly writing: RowWriting<SavedWeek>;
  /** Counts the times that text in place of a number kept the week from being saved. */
  readonly refused: number;
  /** Nothing to save, or saving. */
  readonly isIdle: boolean;
  readonly save: () => void;
  /** Goes to another week. */
  readonly leave: (week: Serial) => void;
};

/** Saves what differs from the sheet. Doubts never hinder it; what is no number cannot be written. */
export function useSave(state: WeekState, refresh: () => Promise<void>): Save {
  const [refused, setRefused] = useState(0);
  const writing = useRows<SavedWeek>(refresh, "week");
  const { changes, doubts, form } = state;
  const isIdle = changes.length === 0 || writing.state.kind === "busy";
  const save = () => {
    if (isIdle) return;
    const isRefused = [...doubts.values()].some(({ code }) => code === "notANumber");
    setRefused(isRefused ? refused + 1 : 0);
    if (!isRefused)
      void writing.write(changes, { week: form.week, sheets: form.sheets.join(", ") }, state.forget);
  };
  const leave = (week: Serial) => {
    writing.reset();
    setRefused(0);
    state.go(week);
  };
  return { writing, refused, isIdle, save, leave };
}
