/** A cell of a row as it is compared. */
export type Answer = string | number | boolean | null;

/** By field a mark of the answer that was brought in last; never the answer itself. */
export type Marks = ReadonlyMap<string, string>;

const RADIX = 36;
const LENGTH = 4;

/**
 * A short mark of an answer, by which a later import tells a changed answer from one that an organiser corrected. It
 * is too short to give the answer back.
 *
 * @see FNV-1a, 32 bits, folded into four signs
 */
export function markOf(answer: Answer): string {
  let hash = 0x811c9dc5;
  for (const sign of textOf(answer)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % RADIX ** LENGTH).toString(RADIX).padStart(LENGTH, "0");
}

/** Under this a person keeps by what the registrations told who it is. */
const TOLD = "told";

/** How a registration tells who somebody is. */
export const toldMark = (parts: readonly string[]): string =>
  markOf(parts.join("\n")) + markOf(parts.toReversed().join("\r"));

export const toldIn = (marks: Marks): readonly string[] =>
  (marks.get(TOLD) ?? "").split(",").filter((told) => told !== "");

export const withTold = (marks: Marks, told: readonly string[]): Marks =>
  new Map([...marks, [TOLD, [...new Set([...toldIn(marks), ...told])].join(",")]]);

/** The marks as the workbook keeps them: "email=0k3f phone=9xa1". */
export const writeMarks = (marks: Marks): string =>
  [...marks].map(([field, mark]) => `${field}=${mark}`).join(" ");

export const readMarks = (text: string): Marks =>
  new Map(
    text.split(" ").flatMap((part) => {
      const [field = "", mark = ""] = part.split("=");
      return mark === "" ? [] : [[field, mark] as const];
    }),
  );

/** Whether two cells hold the same; an empty text and no tick are nothing. */
export const isSameAnswer = (one: Answer, other: Answer): boolean => textOf(one) === textOf(other);

export const isNoAnswer = (answer: Answer | undefined): boolean =>
  answer === undefined || textOf(answer) === "";

const textOf = (answer: Answer): string =>
  answer === null || answer === false ? "" : String(answer).normalize("NFC").trim();
