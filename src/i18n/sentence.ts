/** Something that went wrong, as an error carries it. */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
};

type Sentences = Readonly<Record<string, (details: Problem["details"]) => string>>;

/** A sentence for people; a code without a sentence falls back to the developers' message. */
export function sentenceOf({ code, message, details }: Problem, sentences: Sentences): string {
  const sentence = (Object.hasOwn(sentences, code) ? sentences[code]?.(details) : undefined) ?? message;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
