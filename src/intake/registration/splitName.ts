export type SplitName = {
  readonly first: string;
  readonly last: string;
  /** More than two words, or a comma behind a whole name: where the last name begins is a guess. */
  readonly isGuess: boolean;
};

/** One word before a comma, or one with the small words of a last name: "von Essen". */
const LAST_NAME = /^(?:(?:af|da|de|den|der|di|du|la|le|van|von)\s+)*\S+$/i;

/**
 * First and last name from one cell: "Maija Meikäläinen" or "Meikäläinen, Maija". What stands behind a whole name, as
 * a profession does, is no part of it.
 */
export function splitName(name: string): SplitName {
  const [before = "", after = "", ...more] = name
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (after !== "" && more.length === 0 && LAST_NAME.test(before))
    return { first: after, last: before, isGuess: false };
  const words = before.split(/\s+/).filter((word) => word !== "");
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return {
    first: words.slice(0, words.length > 1 ? -1 : 1).join(" "),
    last,
    isGuess: words.length > 2 || after !== "",
  };
}
