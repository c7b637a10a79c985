import { DomainError } from "../../domain/shared/DomainError";
import { readCells } from "../../intake/workbook/readCells";
import { openWorkbook, type TeamWorkbook } from "../../tasks/openWorkbook";
import { inFile } from "../problemSentence";
import type { Shell } from "../Shell";
import { readInput } from "./readInput";

/**
 * A team's workbook from a file, with the file's name in what goes wrong.
 *
 * @throws DomainError `not-ours`, `not-a-team`, and as reading a file and a workbook does
 */
export async function readTeamFile(file: string, shell: Pick<Shell, "cwd">): Promise<TeamWorkbook> {
  const bytes = await readInput(file, shell);
  return inFile(file, async () => {
    const open = openWorkbook(await readCells(bytes));
    if (open.kind === "none") throw new DomainError("not-ours", "not a workbook of ours");
    if (open.kind === "round") throw new DomainError("not-a-team", "a round's workbook");
    return open;
  });
}
