import { firstRows, type TeamFields, type TeamRows, type TeamWork } from "./TeamBook";
import { teamFields, teamTables, type TypedAs } from "./teamForms";

/** What an empty cell counts as. */
export const emptyOf = (as: TypedAs): "" | null => (as === "text" ? "" : null);

const emptyForm = (form: Readonly<Record<string, TypedAs>>) =>
  Object.fromEntries(Object.entries(form).map(([id, as]) => [id, emptyOf(as)]));

const mapped = <Value, Made>(given: Readonly<Record<string, Value>>, make: (value: Value) => Made) =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, make(value)]));

/** A team that has typed nothing yet, with the rows that every workbook comes with. */
export const emptyWork: TeamWork = {
  fields: mapped(teamFields, emptyForm) as unknown as TeamFields,
  rows: { ...(mapped(teamTables, () => []) as unknown as TeamRows), ...firstRows },
};
