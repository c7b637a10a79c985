import { isNoAnswer, isSameAnswer, markOf, type Answer, type Marks } from "./answerMarks";

type Cells = Readonly<Record<string, Answer | undefined>>;

/** What a row gets from the answers, and what of it stays because an organiser typed it. */
export type Merged = {
  /** Only what changes. */
  readonly changes: Readonly<Record<string, Answer>>;
  /** Fields whose answer changed although an organiser had typed something else. */
  readonly kept: readonly string[];
  readonly marks: Marks;
};

/**
 * Put answers into a row: an empty cell is filled, an answer that changed since the last import is updated, and what
 * an organiser typed since then stays.
 *
 * @param marks - of what was brought into this row before; empty for a row that was typed by hand
 * @param isForced - the answers were chosen over what stands in the row
 */
export function mergeAnswers(row: Cells, answers: Cells, marks: Marks, isForced = false): Merged {
  const verdicts = Object.entries(answers).flatMap(([field, answer = null]) => {
    // A tick that was taken away is an answer.
    if (answer === null || answer === "") return [];
    const now = row[field] ?? null;
    return [{ field, answer, verdict: verdictOf(now, answer, marks.get(field), isForced) }];
  });
  const taken = verdicts.filter(({ verdict }) => verdict === "take");
  const settled = verdicts.filter(({ verdict }) => verdict === "take" || verdict === "same");
  return {
    changes: Object.fromEntries(taken.map(({ field, answer }) => [field, answer])),
    kept: verdicts.filter(({ verdict }) => verdict === "ask").map(({ field }) => field),
    marks: new Map([...marks, ...settled.map(({ field, answer }) => [field, markOf(answer)] as const)]),
  };
}

function verdictOf(now: Answer, answer: Answer, mark: string | undefined, isForced: boolean) {
  if (isSameAnswer(now, answer)) return "same";
  if (isForced) return "take";
  // The answer is the one of the last import: whatever stands there now was typed since.
  if (mark === markOf(answer)) return "keep";
  if (isNoAnswer(now) || mark === markOf(now)) return "take";
  return "ask";
}
