import type { Serial } from "../shared/calendar";
import type { TeamRow } from "./TeamBook";

export type ActionState = "done" | "late" | "open";

/** Where an agreed action is; `null` for a row without one. */
export function actionState({ action, due, done }: TeamRow<"actionRows">, today: Serial): ActionState | null {
  if (action === "") return null;
  if (done !== null) return "done";
  return due !== null && due < today ? "late" : "open";
}
