export type SplitName = {
  readonly first: string;
  readonly last: string;
  /** More than two words: where the last name begins is a guess. */
  readonly isGuess: boolean;
};

/** First and last name from one cell: "Maija Meikäläinen" or "Meikäläinen, Maija". */
export function splitName(name: string): SplitName {
  const [before = "", after] = name.split(",").map((part) => part.trim());
  if (after !== undefined && after !== "") return { first: after, last: before, isGuess: false };
  const words = before.split(/\s+/).filter((word) => word !== "");
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return {
    first: words.slice(0, words.length > 1 ? -1 : 1).join(" "),
    last,
    isGuess: words.length > 2,
  };
}
