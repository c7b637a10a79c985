import type { PhaseSetting } from "../../domain/measurement/teamRecord";
import { CellReader } from "../../intake/workbook/CellReader";
import { readMeasures } from "../../intake/workbook/readMeasures";
import type { TeamWorkbook } from "../openWorkbook";
import type { RowChange } from "../RowChange";
import { headerIn } from "../week/weeksOf";

/** What sheet Measures gets when a person accepts a frozen baseline or a new level: a row with who, when and why. */
export function acceptPhase({ found }: TeamWorkbook, phase: PhaseSetting): RowChange {
  const { byName } = readMeasures(found, new CellReader());
  const name = [...byName].find(([, id]) => id === phase.measure)?.[0] ?? phase.measure;
  const { start, baseline, centre, trace } = phase;
  const row = { measure: name, start, baseline, centre, ...trace };
  const cells = Object.entries(row).map(([column, value]) => ({
    column: headerIn(found, "phaseRows", column),
    value,
  }));
  return { table: "phaseRows", find: { free: cells.map(({ column }) => column) }, cells };
}
