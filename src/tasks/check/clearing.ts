import type { FoundRow } from "../../intake/workbook/findTables";
import type { TeamWorkbook } from "../openWorkbook";
import type { Place } from "./findPlace";
import { repairOf, type Repair } from "./Repair";
import { typedIn } from "./typedIn";

/** Every cell of a row that people type in becomes empty. */
export const clearing = (
  kind: Repair["kind"],
  workbook: TeamWorkbook,
  { id, at, row }: Pick<Place, "id" | "at" | "row">,
): Repair => repairOf(kind, id, workbook.found, [{ at, row, to: emptied(workbook, id, row) }]);

/** Cells that hold nothing need no writing. */
export const emptied = (workbook: TeamWorkbook, id: string, row: FoundRow): Readonly<Record<string, null>> =>
  Object.fromEntries(
    ["week", ...typedIn(workbook, id)].flatMap((column) =>
      (row[column]?.value ?? null) === null ? [] : [[column, null] as const],
    ),
  );
