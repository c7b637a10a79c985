import { fx } from "../../fx";
import type { Formula, Text } from "../../spec";

/** Names are due two weeks before a workshop; what comes within them is near. */
export const DAYS_A_FORTNIGHT = 14;

/** Days from today to a date of the row, nothing without one. */
export const daysLeft = (column: string): Formula => fx`IF(COUNT([@${column}])=1,[@${column}]-TodayCell,"")`;

/** How a date of the row stands to today. */
export const stateOfDay = (
  column: string,
  says: { readonly past: Text; readonly soon: Text; readonly ahead: Text; readonly none: Text },
): Formula =>
  fx`IF(COUNT([@${column}])=0,${says.none},IF([@${column}]<TodayCell,${says.past},IF([@${column}]-TodayCell<=${DAYS_A_FORTNIGHT},${says.soon},${says.ahead})))`;
