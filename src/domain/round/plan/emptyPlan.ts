import { checkItems } from "./checkItems";
import { barriers, definitions, matrixAspects, venueNeeds } from "./handbookLists";
import { planFields, planTables, type PlanTyped } from "./planForms";
import { WORKSHOPS, type PlanRow, type PlanTable, type RoundPlan } from "./RoundPlan";

/** What an empty cell counts as. */
const emptyCell = (as: PlanTyped): "" | false | null => (as === "text" ? "" : as === "tick" ? false : null);

const emptyForm = (form: Readonly<Record<string, PlanTyped>>) =>
  Object.fromEntries(Object.entries(form).map(([id, as]) => [id, emptyCell(as)]));

/** A row in which nothing has been typed. */
export const emptyRow = <Table extends PlanTable>(table: Table): PlanRow<Table> =>
  emptyForm(planTables[table]) as unknown as PlanRow<Table>;

const mapped = <Value, Made>(given: Readonly<Record<string, Value>>, make: (value: Value) => Made) =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, make(value)]));

/** Of two workshop days the pattern of the handbook's example, 2+2+1+1. */
export const FIRST_DAYS = [2, 2, 1, 1] as const;

/** Room for two days in every workshop. */
export const DAYS_A_WORKSHOP = 2;

/** How many teams a hall takes and venues are compared. */
const TEAMS = 10;
export const OFFERS = ["A", "B", "C", "D"] as const;

const several = <Table extends PlanTable>(table: Table, count: number): readonly PlanRow<Table>[] =>
  Array.from({ length: count }, () => emptyRow(table));

/** A round of which nothing is known yet, with the rows that every workbook comes with. */
export const emptyPlan: RoundPlan = {
  fields: mapped(planFields, emptyForm) as unknown as RoundPlan["fields"],
  rows: {
    ...(mapped(planTables, () => []) as unknown as RoundPlan["rows"]),
    workshopRows: FIRST_DAYS.map((days) => ({ ...emptyRow("workshopRows"), days })),
    gateRows: several("gateRows", definitions.length),
    checkRows: checkItems.map(() => ({ ...emptyRow("checkRows"), status: "todo" })),
    teamRows: several("teamRows", TEAMS),
    supportRows: several("supportRows", TEAMS),
    dayRows: several("dayRows", WORKSHOPS * DAYS_A_WORKSHOP).map((row) => ({ ...row, hour: 9, minute: 0 })),
    matrixRows: several("matrixRows", matrixAspects.length),
    needRows: several("needRows", venueNeeds.length),
    offerRows: several("offerRows", OFFERS.length),
    riskRows: several("riskRows", barriers.length),
  },
};
