import { isoOf } from "../../domain/shared/calendar";
import type { TeamBook } from "../../domain/team/TeamBook";

/** The team workbooks that were written: where, and what each begins with. */
export type TeamsJson = {
  readonly folder: string;
  readonly language: string;
  readonly teams: readonly {
    readonly team: string;
    readonly file: string;
    readonly from: string | null;
    readonly weeks: number;
    readonly measures: readonly string[];
    /** Names of the team's own measures, by id. */
    readonly own: Readonly<Record<string, string>>;
    readonly coach: string;
  }[];
  readonly leftOut: readonly { readonly team: string; readonly status: string | null }[];
};

type Made = {
  readonly teams: readonly { readonly book: TeamBook; readonly file: string }[];
  readonly leftOut: TeamsJson["leftOut"];
};

export const teamsJson = ({ teams, leftOut }: Made, folder: string, language: string): TeamsJson => ({
  folder,
  language,
  teams: teams.map(({ book, file }) => {
    const [first] = book.weeks;
    return {
      team: book.name,
      file,
      from: first ? isoOf(first.week) : null,
      weeks: book.weeks.length,
      measures: book.measures,
      own: Object.fromEntries(book.own.map(({ id, name }) => [id, name])),
      coach: book.work.fields.team.coach,
    };
  }),
  leftOut: leftOut.map(({ team, status }) => ({ team, status })),
});
