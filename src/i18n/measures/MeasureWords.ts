export type MeasureText = {
  readonly name: string;
  /** How a sentence about it begins. */
  readonly subject: string;
  /** Empty where a number stands alone. */
  readonly unit: string;
  /** Of the columns it is typed in, without signs that formulas would have to escape. */
  readonly headers: readonly string[];
  /** What to type, a sentence a column. */
  readonly help: readonly string[];
  /** What exactly is measured, in a sentence or two. */
  readonly definition: string;
};
