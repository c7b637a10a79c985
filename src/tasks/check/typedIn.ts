import { flowInputs } from "../../domain/access/flowColumns";
import { typedColumns } from "../../domain/measurement/checks/typedColumns";
import { measureOf } from "../../domain/measurement/measureOf";
import type { TeamWorkbook } from "../openWorkbook";

/** Ids of the columns of a table of weeks that people type in, beside the week itself. */
export function typedIn({ read: { team } }: TeamWorkbook, table: string): readonly string[] {
  if (table === "flowRows") return flowInputs;
  if (table !== "weekRows") return [];
  const columns = team.measures.flatMap((id) => typedColumns(measureOf(team, id)));
  return [...columns.map(({ id }) => id), "note"];
}
