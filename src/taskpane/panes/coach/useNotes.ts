import { noNotes, type CoachNotes, type Question, type Talk } from "../../../domain/coaching/agendas";
import { useKept } from "../../useKept";

export type NotesState = {
  readonly notes: CoachNotes;
  readonly textOf: (talk: Talk, question: Question) => string;
  readonly write: (talk: Talk, question: Question, text: string) => void;
  readonly promise: (talk: Talk, text: string) => void;
  readonly keep: (index: number, kept: boolean) => void;
  readonly open: (file: CoachNotes) => void;
};

/** The coach's notes, in memory only: never in the team's workbook nor in the browser's storage. */
export function useNotes(): NotesState {
  const [notes, setNotes] = useKept<CoachNotes>("coach.notes", noNotes);
  return {
    notes,
    textOf: (talk, question) => noteIn(notes, talk, question)?.text ?? "",
    write: (talk, question, text) =>
      setNotes((now) => ({ ...now, notes: [...without(now, talk, question), { talk, question, text }] })),
    promise: (talk, text) =>
      setNotes((now) => ({ ...now, promises: [...now.promises, { talk, text, kept: false }] })),
    keep: (index, kept) =>
      setNotes((now) => ({
        ...now,
        promises: now.promises.map((each, at) => (at === index ? { ...each, kept } : each)),
      })),
    // What was typed before the file was opened stays.
    open: (file) =>
      setNotes((now) => {
        const typed = now.notes.filter(({ text }) => text.trim() !== "");
        const read = file.notes.filter(
          ({ talk, question }) => !noteIn({ ...now, notes: typed }, talk, question),
        );
        const known = new Set(file.promises.map(({ text }) => text));
        return {
          notes: [...read, ...typed],
          promises: [...file.promises, ...now.promises.filter(({ text }) => !known.has(text))],
        };
      }),
  };
}

const noteIn = ({ notes }: CoachNotes, talk: Talk, question: Question) =>
  notes.find((note) => note.talk === talk && note.question === question);

const without = ({ notes }: CoachNotes, talk: Talk, question: Question) =>
  notes.filter((note) => note.talk !== talk || note.question !== question);

/** What is worth a file: notes that say something, in the order of the talk. */
export const written = ({ notes, promises }: CoachNotes): CoachNotes => ({
  notes: notes.filter(({ text }) => text.trim() !== "").sort((a, b) => a.talk - b.talk),
  promises,
});
