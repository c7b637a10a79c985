import type { Language } from "../../../src/i18n/language";
import { readCells } from "../../../src/intake/workbook/readCells";
import { writeWorkbook } from "../../../src/render/xlsx/writeWorkbook";
import { openWorkbook, type TeamWorkbook } from "../../../src/tasks/openWorkbook";
import { workbookNamed } from "../workbooks";

/** The sample team's workbook as it is read from its file. */
export async function sampleTeam(language: Language, name = "team"): Promise<TeamWorkbook> {
  const open = openWorkbook(await readCells(await writeWorkbook(workbookNamed(`${name}.${language}`))));
  if (open.kind !== "team") throw new Error("not a team's workbook");
  return open;
}
