/** A cell of a row as it is compared. */
export type Answer = string | number | boolean | null;

/** By field a mark of the answer that was brought in last; never the answer itself. */
export type Marks = ReadonlyMap<string, string>;

const RADIX = 36;
const LENGTH = 4;

/**
 * A short mark of an answer, by which a later import tells a changed answer from one that an organiser corrected. It
 * does not give the answer back, but it confirms a guess: of few possible answers, such as phone numbers of one office,
 * it can tell which one it was.
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

/** Under this a person keeps for which workshops a diet was written: that there was one, never which. */
const DIETS = "diets";

export const workshopsIn = (marks: Marks | undefined): readonly number[] =>
  [...(marks?.get(DIETS) ?? "")].map(Number);

export function withWorkshops(marks: Marks, workshops: readonly number[]): Marks {
  if (workshops.length === 0) return marks;
  const all = [...new Set([...workshopsIn(marks), ...workshops])].sort((one, other) => one - other);
  return new Map([...marks, [DIETS, all.join("")]]);
}

/**
 * What stays of somebody who was erased: how the registration told who it is, so that the same survey does not bring
 * the person back. Neither mails, phones nor diets leave a trace. Whoever has the workbook and guesses first name, last
 * name, address and team all at once can still find out that the guess is right; the mark does not give them back. A
 * salt would have to stand in the same workbook and would not keep that from anybody.
 */
export const forgotten = (marks: Marks): Marks => new Map([...marks].filter(([field]) => field === TOLD));

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
