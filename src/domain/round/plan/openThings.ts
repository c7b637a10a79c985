import type { Serial } from "../../shared/calendar";
import { checkDue, checkItems, type CheckItem } from "./checkItems";
import { planWorkshops } from "./planWorkshops";
import type { RoundPlan } from "./RoundPlan";

/** A line of the checklist that is not closed; `row` is its place in the handbook's order. */
export type OpenThing = {
  readonly item: CheckItem;
  readonly due: Serial;
  readonly owner: string;
  readonly row: number;
};

/** What is still to be done and has a day, the most urgent first; of one day the handbook's order counts. */
export function openThings({ rows }: RoundPlan): readonly OpenThing[] {
  const workshops = planWorkshops(rows.workshopRows);
  const open = checkItems.flatMap((item, row): readonly OpenThing[] => {
    const { owner = "", status = null, ownDue = null } = rows.checkRows[row] ?? {};
    const due = ownDue ?? checkDue(item, workshops);
    return due === null || isClosed(status) ? [] : [{ item, due, owner, row }];
  });
  return open.sort((a, b) => a.due - b.due || a.row - b.row);
}

const isClosed = (status: string | null): boolean => status === "done" || status === "skipped";

/** How many lines of the checklist are closed. */
export const closedThings = ({ rows }: RoundPlan): number =>
  rows.checkRows.filter(({ status }) => isClosed(status)).length;
