import { emptyForms } from "../shared/forms";
import { firstRows, type TeamWork } from "./TeamBook";
import { teamForms } from "./teamForms";

const nothing: TeamWork = emptyForms(teamForms);

/** A team that has typed nothing yet, with the rows that every workbook comes with. */
export const emptyWork: TeamWork = { ...nothing, rows: { ...nothing.rows, ...firstRows } };
