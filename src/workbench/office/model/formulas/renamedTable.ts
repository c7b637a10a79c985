import { sameName } from "../sameName";

/** A formula after a table got another name; texts in quotes, functions and sheets of that name stay. */
export const renamedTable = (formula: string, before: string, after: string): string =>
  formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu,
    (token) => (sameName(token, before) ? after : token),
  );
