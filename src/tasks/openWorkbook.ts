import { DomainError } from "../domain/shared/DomainError";
import { findTables, type FoundWorkbook } from "../intake/workbook/findTables";
import { readRound, type ReadRound } from "../intake/workbook/readRound";
import { readTeam, type ReadTeam } from "../intake/workbook/readTeam";
import { SCHEMA_VERSION } from "../templates/schemaVersion";
import type { WorkbookCells } from "../templates/WorkbookCells";

export type TeamWorkbook = { readonly kind: "team"; readonly found: FoundWorkbook; readonly read: ReadTeam };
export type RoundWorkbook = {
  readonly kind: "round";
  readonly found: FoundWorkbook;
  readonly read: ReadRound;
};

/** The workbook that is open: not ours, a team's or a round's, with where its cells were found. */
export type OpenWorkbook = { readonly kind: "none" } | TeamWorkbook | RoundWorkbook;

/**
 * Recognise and read a workbook.
 *
 * @throws DomainError `newer-workbook`, `missing-sheet`, `missing-column`
 */
export function openWorkbook(cells: WorkbookCells): OpenWorkbook {
  if (!cells.tables.some(({ id }) => id === "metaRows")) return { kind: "none" };
  const found = findTables(cells);
  const schema = found.meta.get("schema") ?? "";
  if (Number(schema) > Number(SCHEMA_VERSION)) {
    throw new DomainError("newer-workbook", `schema ${schema}`, { schema, known: SCHEMA_VERSION });
  }
  const kind = found.meta.get("kind");
  // A coach's notes are nobody's workbook: the pane reads them as a file.
  if (kind === "coach") return { kind: "none" };
  return kind === "team"
    ? { kind: "team", found, read: readTeam(found) }
    : { kind: "round", found, read: readRound(found) };
}
