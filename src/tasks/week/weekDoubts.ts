import { isFraction, isTenfold, isTenth, tidy, unslipped } from "../../domain/measurement/checks/slip";
import { readValue, type ReadValue } from "../../intake/cells/readValue";
import { isAbsent } from "./absence";
import type { Limits, WeekEntry, WeekInput } from "./WeekEntry";

/** What may look wrong about a typed number. Only text that is no number is refused. */
type DoubtCode =
  | "notANumber"
  | "missingText"
  | "date"
  | "thousands"
  | "approximate"
  | "range"
  | "tenfold"
  | "tenth"
  | "fraction"
  | "fractionOfPercent"
  | "overWhole"
  | "bounds";

export type WeekDoubt = {
  readonly code: DoubtCode;
  /** What the sentence about it names. */
  readonly numbers: readonly number[];
  /** The number that was probably meant. */
  readonly suggestion: number | null;
};

/** What stands in the fields, by their keys. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The number of a field; `null` where there is none. A per cent of a measure in per cent is taken as it is typed.
 */
export function numberOf(text: string, limits: Limits): number | null {
  const read = readField(text, limits);
  return "value" in read ? read.value : null;
}

function readField(text: string, { inPercent }: Limits): ReadValue {
  const plain = inPercent ? text.replace(/\s*%\s*$/, "") : text;
  return readValue(plain);
}

/** The first thing that looks wrong about each field of a measure; fields without a doubt are left out. */
export function weekDoubts(entry: WeekEntry, texts: Texts): ReadonlyMap<string, WeekDoubt> {
  const doubts = entry.inputs.flatMap((input, index) => {
    const found = doubtOf(entry, input, index, texts);
    return found === null ? [] : [[input.key, found] as const];
  });
  return new Map(doubts);
}

const doubt = (
  code: DoubtCode,
  numbers: readonly number[] = [],
  suggestion: number | null = null,
): WeekDoubt => ({
  code,
  numbers,
  suggestion,
});

function doubtOf(entry: WeekEntry, input: WeekInput, index: number, texts: Texts): WeekDoubt | null {
  const text = texts[input.key] ?? "";
  const read = readField(text, entry.limits);
  if (read.kind === "empty" || (input.table === "t3Rows" && isAbsent(text))) return null;
  if (read.kind === "reject") return doubt("notANumber");
  if (read.kind === "missingText") return doubt("missingText");
  if (read.kind === "suspect") return readingDoubt(read);
  const part = index === 0 ? partDoubt(entry, read.value, texts) : null;
  return part ?? numberDoubt(read.value, input, entry.limits);
}

const numberDoubt = (value: number, input: WeekInput, limits: Limits): WeekDoubt | null =>
  percentDoubt(value, input, limits) ?? slipDoubt(value, input) ?? boundsDoubt(value, limits);

function readingDoubt({ value, reason }: Extract<ReadValue, { readonly kind: "suspect" }>): WeekDoubt {
  if (reason === "becameDate") return doubt("date", [value], value);
  if (reason === "ambiguousSeparator") return doubt("thousands", [value, value * 1000], value * 1000);
  return doubt(reason, [value]);
}

/** Of a share both numbers are counts, and the part is never more than the whole. */
function partDoubt({ limits, inputs }: WeekEntry, value: number, texts: Texts): WeekDoubt | null {
  const wholeKey = inputs[1]?.key;
  if (!limits.isShare || wholeKey === undefined) return null;
  const whole = numberOf(texts[wholeKey] ?? "", limits);
  if (isFraction(value)) return doubt("fraction", [value], whole === null ? null : Math.round(value * whole));
  return whole !== null && value > whole ? doubt("overWhole", [whole]) : null;
}

/** 0.9 where last week says 91. */
function percentDoubt(value: number, { last }: WeekInput, { inPercent }: Limits): WeekDoubt | null {
  return inPercent && isFraction(value) && (last ?? 0) > 1
    ? doubt("fractionOfPercent", [value], tidy(value * 100))
    : null;
}

function slipDoubt(value: number, { last }: WeekInput): WeekDoubt | null {
  if (last === null) return null;
  if (isTenfold(value, last)) return doubt("tenfold", [last], unslipped(value, last));
  return isTenth(value, last) ? doubt("tenth", [last], unslipped(value, last)) : null;
}

function boundsDoubt(value: number, { isShare, min, max, ceiling }: Limits): WeekDoubt | null {
  if (isShare || (value >= min && value <= max)) return null;
  return doubt("bounds", [min, max], ceiling !== null && value > ceiling ? ceiling : null);
}
