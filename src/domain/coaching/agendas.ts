/** What a coach asks between two workshops, in order; the words are i18n's, verbatim from the handbook. */
export const agendas = {
  1: ["measuring", "community", "leaders", "else", "help"],
  2: ["tests", "goals", "effect", "more", "clients", "community", "leaders", "else", "help"],
} as const;

/** The talk between workshops 1 and 2, and the one between 2 and 3. */
export type Talk = keyof typeof agendas;
export type Question = (typeof agendas)[Talk][number];

export const talks: readonly Talk[] = [1, 2];

/** What a coach writes for themselves: it never goes into the team's workbook. */
export type CoachNotes = {
  readonly notes: readonly CoachNote[];
  readonly promises: readonly CoachPromise[];
};

type CoachNote = { readonly talk: Talk; readonly question: Question; readonly text: string };

/** What somebody will do until the next talk. */
type CoachPromise = { readonly talk: Talk; readonly text: string; readonly kept: boolean };

export const noNotes: CoachNotes = { notes: [], promises: [] };
