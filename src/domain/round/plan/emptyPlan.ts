import { emptyForm, emptyForms } from "../../shared/forms";
import { checkItems } from "./checkItems";
import { barriers, definitions, matrixAspects, venueNeeds } from "./handbookLists";
import { planForms } from "./planForms";
import { WORKSHOPS, type PlanRow, type PlanTable, type RoundPlan } from "./RoundPlan";

/** A row in which nothing has been typed. */
export const emptyRow = <Table extends PlanTable>(table: Table) =>
  emptyForm(planForms.tables[table]) as unknown as PlanRow<Table>;

/** Of two workshop days the pattern of the handbook's example, 2+2+1+1. */
export const FIRST_DAYS = [2, 2, 1, 1] as const;

/** Room for two days in every workshop. */
export const DAYS_A_WORKSHOP = 2;

/** Most days that a workshop has. */
export const MOST_DAYS = DAYS_A_WORKSHOP + 1;

/** How many teams a hall takes and venues are compared. */
const TEAMS = 10;
export const OFFERS = ["A", "B", "C", "D"] as const;

const several = <Table extends PlanTable>(table: Table, count: number): readonly PlanRow<Table>[] =>
  Array.from({ length: count }, () => emptyRow(table));

const nothing: RoundPlan = emptyForms(planForms);

/** A round of which nothing is known yet, with the rows that every workbook comes with. */
export const emptyPlan: RoundPlan = {
  fields: nothing.fields,
  rows: {
    ...nothing.rows,
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
