import { readMarks, type Marks } from "../../domain/people/registration/answerMarks";
import type { FoundWorkbook } from "../../intake/workbook/findTables";

const PERSON = "registered.person.";
const TEAM = "registered.team.";

/** Under what key the workbook keeps the marks of a person, by id, and of a team, by its number. */
export const personKey = (id: string): string => `${PERSON}${id}`;
export const teamKey = (no: string): string => `${TEAM}${no}`;

/** The marks of what was brought in before, by id or number. */
export const personMarks = (found: FoundWorkbook): ReadonlyMap<string, Marks> => marksUnder(PERSON, found);
export const teamMarks = (found: FoundWorkbook): ReadonlyMap<string, Marks> => marksUnder(TEAM, found);

const marksUnder = (start: string, { meta }: FoundWorkbook): ReadonlyMap<string, Marks> =>
  new Map(
    [...meta].flatMap(([key, value]) =>
      key.startsWith(start) ? [[key.slice(start.length), readMarks(value)] as const] : [],
    ),
  );
