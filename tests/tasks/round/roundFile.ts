import { serialOf } from "../../../src/domain/shared/calendar";
import type { RoundPlan } from "../../../src/domain/round/plan/RoundPlan";
import type { Language } from "../../../src/i18n/language";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { makeRoundWorkbook } from "../../../src/tasks/makeRoundWorkbook";
import { openWorkbook, type RoundWorkbook } from "../../../src/tasks/openWorkbook";
import { samplePlan } from "../../../src/tasks/sample/plan/samplePlan";
import type { WorkbookCells } from "../../../src/templates/WorkbookCells";

const TODAY = serialOf("2026-03-02");

/** The sample plan with some of its rows changed. */
export const planWith = (rows: Partial<RoundPlan["rows"]>, language: Language = "fi"): RoundPlan => {
  const plan = samplePlan(language);
  return { ...plan, rows: { ...plan.rows, ...rows } };
};

export const roundBytes = (
  plan: RoundPlan = samplePlan("fi"),
  name = "Hyvä vastaanotto 2026",
  language: Language = "fi",
): Promise<Uint8Array> =>
  writeWorkbook(makeRoundWorkbook({ name, organiser: "THL", invoice: null, plan }, language, TODAY));

function roundIn(cells: WorkbookCells): RoundWorkbook {
  const open = openWorkbook(cells);
  if (open.kind !== "round") throw new Error("not a round's workbook");
  return open;
}

/** A round's workbook as it is read from its file. */
export const roundFile = async (...given: Parameters<typeof roundBytes>): Promise<RoundWorkbook> =>
  roundIn(await readCells(await roundBytes(...given)));
