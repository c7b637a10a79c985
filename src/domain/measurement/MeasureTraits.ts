import type { ProfessionGroup } from "../access/professionGroups";
import type { FlowColumn } from "../access/flowColumns";
import type { Direction } from "./meaningOf";

/** A run chart is judged by Anhøj's rules; the others add the limits of a control chart. */
export const chartKinds = ["run", "xmr", "p", "pPrime", "u"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** The sheet that a measure comes from: nothing is typed twice. */
type MeasureSource =
  | { readonly sheet: "weeks" }
  | { readonly sheet: "t3"; readonly group: ProfessionGroup }
  /** One column, or numerator and denominator. */
  | { readonly sheet: "capacity"; readonly columns: readonly [FlowColumn, FlowColumn?] };

/** Everything about a measure but its words. */
export type MeasureTraits = {
  readonly direction: Direction;
  /** A time becomes shorter or longer, an amount falls or rises. */
  readonly motion: "time" | "amount";
  /**
   * How a week's number comes about: typed as it is; a share of a whole, shown in per cent; a rate of so many per
   * `per`; a mean that counts only when so many gave an answer that nobody is recognised.
   */
  readonly kind: "value" | "share" | "rate" | "mean";
  /** Of a rate: visits per 1,000 residents. */
  readonly per: number;
  /** Bounds of what may be typed. */
  readonly min: number;
  readonly max: number;
  /** Nothing is looked for beyond it: the value stands for "at least that". */
  readonly ceiling?: number;
  /** That its values are worth writing with. */
  readonly decimals: number;
  readonly chart: ChartKind;
  readonly source: MeasureSource;
  /** What several weeks come to. */
  readonly aggregation: "sum" | "mean" | "median" | "ratio" | "last";
  /** Of its definition: a change begins a new version. */
  readonly version: number;
};
