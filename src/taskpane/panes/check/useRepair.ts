import { renameColumn, type ColumnRename } from "../../../host/renameColumn";
import { writeRows } from "../../../host/writeRows";
import type { RowChange } from "../../../tasks/RowChange";
import { useWriting, type Writing } from "../../useWriting";

/** Rows that are written, or a header. */
type Change = { readonly rows: readonly RowChange[] } | { readonly header: ColumnRename };

/** What was repaired or added, and how many, for the sentence about it. */
type Repaired = { readonly of: "cells" | "rows" | "header"; readonly count: number };

export type RepairWriting = Writing<Change, Repaired>;

/** Writes a repair and puts back what was there; the way back is the same in every view that repairs. */
export const useRepair = (refresh: () => Promise<void>): RepairWriting =>
  useWriting<Change, Repaired>({ name: "check", refresh, put });

const put = async (change: Change): Promise<Change> =>
  "rows" in change ? { rows: await writeRows(change.rows) } : { header: await renameColumn(change.header) };
