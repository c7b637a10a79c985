import type { Serial } from "../../domain/shared/calendar";
import type { Language } from "../../i18n/language";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { newWorkbook, type NewWorkbook } from "../../tasks/newWorkbook";

/** What the start page of the workbench can ask for. */
const asked: Readonly<Record<string, (today: Serial) => NewWorkbook>> = {
  team: (start) => ({ kind: "team", start }),
  round: () => ({ kind: "round" }),
  sampleTeam: () => ({ kind: "teamSample" }),
  sampleRound: () => ({ kind: "roundSample" }),
};

/** The bytes of a new workbook or of a sample; `null` for another name. */
export async function freshWorkbook(
  which: string,
  language: Language,
  today: Serial,
): Promise<Uint8Array | null> {
  const ask = Object.hasOwn(asked, which) ? asked[which] : undefined;
  return ask ? writeWorkbook(newWorkbook(ask(today), language)) : null;
}
