export type MeasureText = {
  readonly name: string;
  /** How a sentence about it begins. */
  readonly subject: string;
  readonly unit: string;
  /** Of the columns it is typed in, without signs that formulas would have to escape. */
  readonly headers: readonly string[];
  /** What to type, a sentence a column. */
  readonly help: readonly string[];
};

type MeasureName =
  "column" | "t3_doctor" | "t3_nurse" | "t3_other" | "demand" | "capacity" | "phone_same_day" | "dna";

export type MeasureTexts = Readonly<Record<MeasureName, MeasureText>>;
