import type { TeamSheet } from "../../domain/team/TeamBook";
import type { ResolvedAddition, ResolvedSheet, ResolvedWorkbook } from "../../render/resolved";
import { hiddenIds } from "../../templates/team/work/workCalcSheet";
import { withNeeded } from "../../templates/team/work/workSheets";
import { languageIn } from "../languageIn";
import { makeTeamWorkbook } from "../makeTeamWorkbook";
import type { TeamWorkbook } from "../openWorkbook";

/**
 * A sheet that a team's workbook lacks, from the template and in the workbook's language, with what it reads and is
 * not there either. The sheet that was asked for comes first, hidden ones last.
 */
export function sheetsToAdd({ found, read: { team } }: TeamWorkbook, asked: TeamSheet): ResolvedAddition {
  const sheets = withNeeded([...team.sheets, asked]);
  const whole = makeTeamWorkbook({ ...team, sheets }, languageIn(found));
  const wanted = new Set<string>([
    ...sheets.filter((sheet) => !team.sheets.includes(sheet)),
    ...hiddenIds.filter((id) => !found.meta.has(`sheet.${id}`)),
  ]);
  const place = ({ id, visibility }: ResolvedSheet) => (id === asked ? 0 : visibility === "visible" ? 1 : 2);
  const added = whole.sheets
    .filter(({ id }) => wanted.has(id))
    .sort((one, other) => place(one) - place(other));
  const isOn = ({ refersTo }: ResolvedWorkbook["names"][number]) =>
    added.some(({ name }) => refersTo.startsWith(`=${name}!`));
  const made = metaIn(whole);
  const keys = new Set(made.map(([key]) => key));
  return {
    workbook: { ...whole, sheets: added, names: whole.names.filter(isOn) },
    meta: made.filter(([key]) => !found.meta.has(key)),
    // What people's own workbook knows beside it stays known.
    map: [...made, ...[...found.meta].filter(([key]) => !keys.has(key))].map(
      ([key, value]) => [key, found.meta.get(key) ?? value] as const,
    ),
  };
}

/** The map from ids to shown names, as it stands on its sheet. */
function metaIn({ sheets }: ResolvedWorkbook): ResolvedAddition["map"] {
  const { cells = [], tables = [] } = sheets.find(({ id }) => id === "meta") ?? {};
  const top = tables[0]?.box.top ?? 0;
  const texts = cells.flatMap((cell) => ("value" in cell && cell.row > top ? [cell] : []));
  const at = new Map(texts.map(({ row, column, value }) => [`${row},${column}`, String(value ?? "")]));
  return texts
    .filter(({ column }) => column === 0)
    .map(({ row, value }) => [String(value), at.get(`${row},1`) ?? ""]);
}
