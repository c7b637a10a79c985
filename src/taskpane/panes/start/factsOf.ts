import { measureOf } from "../../../domain/measurement/measureOf";
import { weekValues } from "../../../domain/measurement/weekValues";
import type { StartText } from "../../../i18n/pane/start/startText";
import type { RoundWorkbook, TeamWorkbook } from "../../../tasks/openWorkbook";
import type { Fact } from "../../parts/Facts";

export type OurWorkbook = TeamWorkbook | RoundWorkbook;

/** What the open workbook holds, in a few lines. */
export function factsOf(workbook: OurWorkbook, open: StartText["open"]): readonly Fact[] {
  const findings: readonly Fact[] =
    workbook.read.findings.length === 0 ? [] : [[open.findings, String(workbook.read.findings.length)]];
  if (workbook.kind === "round") {
    const { name, organiser, invoice, basis } = workbook.read;
    return [
      [open.round, name || open.noName],
      [open.organiser, organiser || open.noName],
      [open.lines, String(invoice.lines.length)],
      [open.payers, String(basis.organisations.length)],
      ...findings,
    ];
  }
  const { team } = workbook.read;
  const filled = new Set(
    team.measures.flatMap((id) =>
      weekValues(team, measureOf(team, id)).flatMap(({ week, value }) => (value === null ? [] : week)),
    ),
  );
  return [
    [open.team, team.name || open.noName],
    [open.round, team.round || open.noName],
    [open.measures, String(team.measures.length)],
    [open.weeks, open.weeksOf(filled.size, team.weeks.length)],
    ...findings,
  ];
}
