import { agendas, talks, type CoachNotes, type Question, type Talk } from "../../domain/coaching/agendas";
import { DomainError } from "../../domain/shared/DomainError";
import { coachingText } from "../../i18n/coaching/coachingText";
import type { Language } from "../../i18n/language";
import { textOf } from "../../intake/workbook/CellReader";
import { findTables, type FoundRow } from "../../intake/workbook/findTables";
import { readCells } from "../../intake/workbook/readCells";
import { resolveWorkbook } from "../../render/resolveWorkbook";
import type { Row } from "../../render/workbookData";
import { writeWorkbook } from "../../render/xlsx/writeWorkbook";
import { coachWorkbook } from "../../templates/coach/coachWorkbook";

const TICK = "x";

/** The coach's notes as a small .xlsx file of their own. */
export function writeCoachFile({ notes, promises }: CoachNotes, language: Language): Promise<Uint8Array> {
  const { questions } = coachingText[language];
  const noteRows = notes.map(({ talk, question, text }): Row => {
    return { talk, key: question, question: questions[question], note: text };
  });
  const promiseRows = promises.map(({ talk, text, kept }): Row => {
    return { talk, promise: text, kept: kept ? TICK : null };
  });
  // An empty table has a row all the same.
  const spec = coachWorkbook(Math.max(1, noteRows.length), Math.max(1, promiseRows.length));
  const tables = { coachNoteRows: noteRows, promiseRows };
  return writeWorkbook(resolveWorkbook(spec, { fields: {}, tables }, language));
}

/**
 * Notes from a file that was written before, with what the coach has changed in it since.
 *
 * @throws DomainError `not-a-workbook`, `not-ours`, `not-coach-notes`, `missing-column`
 */
export async function readCoachFile(bytes: Uint8Array): Promise<CoachNotes> {
  const { meta, tables } = findTables(await readCells(bytes));
  if (meta.get("kind") !== "coach")
    throw new DomainError("not-coach-notes", "the file holds no coach's notes");
  const rowsOf = (table: string): readonly FoundRow[] => tables.get(table)?.rows ?? [];
  return {
    notes: rowsOf("coachNoteRows").flatMap((row) => {
      const [talk, question] = [talkIn(row), questionIn(row)];
      const text = wordsIn(row, "note");
      return talk === null || question === null || text === "" ? [] : [{ talk, question, text }];
    }),
    promises: rowsOf("promiseRows").flatMap((row) => {
      const text = wordsIn(row, "promise");
      return text === "" ? [] : [{ talk: talkIn(row) ?? 1, text, kept: wordsIn(row, "kept") !== "" }];
    }),
  };
}

const wordsIn = (row: FoundRow, column: string): string => textOf(row[column]?.value ?? null);

const talkIn = (row: FoundRow): Talk | null => talks.find((talk) => talk === row.talk?.value) ?? null;

const questionIn = (row: FoundRow): Question | null => {
  const key = wordsIn(row, "key");
  return [...agendas[1], ...agendas[2]].find((question) => question === key) ?? null;
};
