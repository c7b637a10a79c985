import type { MeasureId } from "../../../domain/measurement/measures";

/** The defined name of what a team types once: "clientGroup" is TeamClientGroup. */
export const fieldName = (id: string): string => `Team${id.charAt(0).toUpperCase()}${id.slice(1)}`;

const pascal = (id: MeasureId): string =>
  id.replace(/(^|_)([a-z0-9])/g, (_, _gap: string, letter: string) => letter.toUpperCase());

/** What is known of a measure's result; each has a defined name. */
export type ResultFact = "before" | "latestFrom" | "values" | "now" | "result";

export const resultName = (fact: ResultFact, id: MeasureId): string => `${fact}${pascal(id)}`;
