type Rule = {
  /** One cell, the week of a row, a part beside its whole, all weeks together, or what a measure comes to. */
  readonly looksAt: "cell" | "week" | "parts" | "weeks" | "value";
  readonly severity: "error" | "warning";
};

/**
 * What is checked of numbers that are typed week by week, the worst first. The row states of the sheets and the
 * findings of whoever reads the file are made from this one table.
 */
export const columnRules = {
  "week-twice": { looksAt: "weeks", severity: "error" },
  "text-for-number": { looksAt: "cell", severity: "error" },
  "became-date": { looksAt: "cell", severity: "error" },
  "below-zero": { looksAt: "cell", severity: "error" },
  "outside-range": { looksAt: "cell", severity: "error" },
  "not-monday": { looksAt: "week", severity: "error" },
  "over-whole": { looksAt: "parts", severity: "error" },
  fraction: { looksAt: "value", severity: "warning" },
  slip: { looksAt: "value", severity: "warning" },
  "week-gap": { looksAt: "weeks", severity: "warning" },
} as const satisfies Readonly<Record<string, Rule>>;

export type ColumnRule = keyof typeof columnRules;

/** The worst first. */
export const columnRuleIds = Object.keys(columnRules) as readonly ColumnRule[];

/** The rules that look at one thing. */
export type RuleOf<Thing extends Rule["looksAt"]> = {
  [Id in ColumnRule]: (typeof columnRules)[Id]["looksAt"] extends Thing ? Id : never;
}[ColumnRule];
