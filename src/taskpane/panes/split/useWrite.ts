import { writeTables } from "../../../host/writeTables";
import type { SplitWrite } from "../../../tasks/writeSplit";
import { useWriting, type Writing } from "../../useWriting";

/** How much was written. */
type Count = Pick<SplitWrite, "shares" | "vats">;

export type SplitWriting = Writing<Pick<SplitWrite, "writes" | "expected">, Count>;

/** Writes the shares and puts back what was there; the way back is kept until the workbook closes. */
export const useWrite = (refresh: () => Promise<void>): SplitWriting =>
  useWriting({ name: "split", refresh, put: ({ writes, expected }) => writeTables(writes, expected) });
