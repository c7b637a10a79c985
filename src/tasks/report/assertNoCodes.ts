import { textOf } from "../../intake/workbook/CellReader";
import type { Report, ReportText } from "../../render/report/Report";
import { fieldName } from "../../templates/team/work/workNames";
import { assertNoCodesIn } from "../assertNoCodesIn";
import type { TeamWorkbook } from "../openWorkbook";
import { testsIn } from "./drawnTexts";
import { typedText } from "./typedText";
import { rowPlace } from "./valuesPlace";

/**
 * Nothing that people typed and a paper shows holds an identity code, its charts included.
 *
 * @throws DomainError `identity-code` with the cell of the first
 */
export function assertNoCodes(
  workbook: TeamWorkbook,
  { parts, charts }: Pick<Report, "parts" | "charts">,
): void {
  assertNoCodesIn([
    ...headTexts(workbook),
    ...ownTexts(workbook),
    ...markTexts(workbook, charts),
    ...parts.flatMap((part) => part.texts),
  ]);
}

/** What stands at the head of every paper. */
const headTexts = (workbook: TeamWorkbook): readonly ReportText[] =>
  ["TeamName", "RoundName", fieldName("organisation")].flatMap((name) => typedText(workbook, name).texts);

/** What own measures are called and counted in: sentences and charts say it. */
const ownTexts = ({ found }: TeamWorkbook): readonly ReportText[] =>
  (found.tables.get("ownRows")?.rows ?? []).flatMap((row, at) =>
    ["name", "unit"].map((column) => ({
      text: textOf(row[column]?.value ?? null),
      source: rowPlace(found, "ownRows", at, column),
    })),
  );

/** The tests that are named under the charts. */
function markTexts(workbook: TeamWorkbook, charts: Report["charts"]): readonly ReportText[] {
  const drawn = new Set(charts.flatMap(({ tests }) => tests.map(({ number }) => number)));
  return testsIn(workbook)
    .filter(({ number }) => drawn.has(number))
    .map(({ typed: { change }, source }) => ({ text: change, source }));
}
