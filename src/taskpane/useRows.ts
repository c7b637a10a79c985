import { writeRows } from "../host/writeRows";
import type { RowChange } from "../tasks/RowChange";
import { useWriting, type Writing } from "./useWriting";

export type RowWriting<T> = Writing<readonly RowChange[], T>;

/**
 * Writes rows of the sheets and puts back what was there.
 *
 * @param name - by which the way back outlives the view
 */
export const useRows = <T>(refresh: () => Promise<void>, name?: string): RowWriting<T> =>
  useWriting<readonly RowChange[], T>({ name, refresh, put: writeRows });
