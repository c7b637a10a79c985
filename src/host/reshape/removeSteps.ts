import type { WorkbookChanges } from "../../render/reshape/workbookChanges";
import { step, type Step } from "../build/Step";
import type { Shape } from "./lookAtShape";

/** Charts, names, tables and sheets that go, as far as they are there. */
export function removeSteps({ sheets, gone, names }: WorkbookChanges, shape: Shape): readonly Step[] {
  return [
    ...sheets.flatMap(({ to, charts }) =>
      (shape.sheets.get(to.name)?.charts ?? [])
        .filter(({ name }) => charts.gone.includes(name) || charts.put.some((chart) => chart.id === name))
        .map(({ id }) => step(({ sheet }) => sheet(to.name).charts.getItem(id).delete())),
    ),
    ...names.gone
      .filter((name) => shape.names.has(name))
      .map((name) => step(({ workbook }) => workbook.names.getItem(name).delete())),
    ...sheets.flatMap(({ tables }) =>
      tables.gone.filter(({ id }) => shape.tables.has(id)).map(({ id }) => tableStep(id)),
    ),
    ...gone.filter(({ name }) => shape.sheets.has(name)).map(({ name }) => sheetStep(name)),
  ];
}

/** Made plain cells first: how Excel would close the gap of a deleted table is its own choice. */
export const tableStep = (id: string): Step =>
  step(({ workbook }) => workbook.tables.getItem(id).convertToRange().clear("All"));

/** Excel refuses to delete a sheet that is very hidden. */
const sheetStep = (name: string): Step =>
  step(({ sheet }) => {
    sheet(name).visibility = "Hidden";
    sheet(name).delete();
  });
