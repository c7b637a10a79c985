import type { VerdictCode } from "./verdictOf";

export type VerdictShape = "diamond" | "square" | "circle" | "openDiamond" | "openCircle" | "line";

type VerdictMark = {
  readonly shape: VerdictShape;
  /** The shape in text, always with a word. */
  readonly sign: string;
  /** What its colour stands for. */
  readonly role: "better" | "worse" | "value" | "median";
};

/** The mark of every verdict, the same in chart, sheet, pane and terminal. Colour alone says nothing. */
export const verdictMarks = {
  better: { shape: "diamond", sign: "◆", role: "better" },
  worse: { shape: "square", sign: "■", role: "worse" },
  changed: { shape: "circle", sign: "●", role: "value" },
  mixed: { shape: "openDiamond", sign: "◇", role: "value" },
  held: { shape: "line", sign: "–", role: "median" },
  none: { shape: "line", sign: "–", role: "median" },
  tooFew: { shape: "openCircle", sign: "○", role: "median" },
} as const satisfies Readonly<Record<VerdictCode, VerdictMark>>;
