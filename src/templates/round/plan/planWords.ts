import type { PlanText } from "../../../i18n/sheets/plan/fi";
import { fx } from "../../fx";
import { say } from "../../say";
import type {
  BlockSpec,
  ColumnSpec,
  FieldSpec,
  FieldsSpec,
  Formula,
  LineStyle,
  Shows,
  Text,
} from "../../spec";

/** A sheet of the organiser whose words stand together in i18n. */
type Area = keyof PlanText;
type Words<A extends Area, Part extends string> =
  PlanText[A] extends Readonly<Record<Part, infer Found>> ? Found : never;
type IdIn<A extends Area, Part extends string> = keyof Words<A, Part> & string;

/** What is typed in a column, beside its words. */
type TypedAs =
  | { readonly kind: "text" | "id" | "euro" | "date" | "tick" }
  | { readonly kind: "number" | "integer" | "percent"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly list: string };

type More = Pick<ColumnSpec, "width" | "wrap" | "lines" | "required" | "tones">;

/** The words of one sheet, as its template needs them. */
export function wordsOf<A extends Area>(area: A) {
  const of = (pick: (words: PlanText[A]) => string): Text => say((t) => pick(t.plan[area]));
  const part = (name: string, id: string): Text =>
    of(
      (words) =>
        (words as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[name]?.[id] ?? id,
    );
  return {
    say: of,
    header: (id: IdIn<A, "columns">): Text => part("columns", id),
    /** A column that people type in. */
    typed: (id: IdIn<A, "columns"> & IdIn<A, "help">, as: TypedAs, more: More = {}): ColumnSpec => ({
      id,
      header: part("columns", id),
      help: part("help", id),
      ...as,
      ...more,
    }),
    /** A column that comes with the workbook and is not typed. */
    written: (id: IdIn<A, "columns">, shows: Shows, more: More = {}): ColumnSpec => ({
      id,
      header: part("columns", id),
      kind: "written",
      shows,
      ...more,
    }),
    computed: (id: IdIn<A, "columns">, formula: Formula, shows: Shows, more: More = {}): ColumnSpec => ({
      id,
      header: part("columns", id),
      kind: "formula",
      formula,
      shows,
      ...more,
    }),
    field: (
      id: IdIn<A, "fields"> & IdIn<A, "fieldHelp">,
      more: Partial<Pick<FieldSpec, "lines" | "list" | "shows" | "formula">> = {},
    ): FieldSpec => ({
      name: planField(id),
      label: part("fields", id),
      help: part("fieldHelp", id),
      shows: "text",
      ...more,
      input: true,
    }),
    heading: (at: string, id: IdIn<A, "sections">): BlockSpec =>
      linesAt(at, "section", [part("sections", id)]),
    section: (id: IdIn<A, "sections">): Text => part("sections", id),
  };
}

/** Columns of text that goes on under itself. */
export const long = (width: number): More => ({ width, wrap: true });
export const wide = (width: number): More => ({ width });

export const TEXT = { kind: "text" } as const;
export const DAY = { kind: "date" } as const;
export const EURO = { kind: "euro" } as const;
export const whole = (min: number, max: number) => ({ kind: "integer", min, max }) as const;

/** The defined name of what an organiser types once: "coreGroup" is RoundCoreGroup. */
export const planField = (id: string): string => `Round${id.charAt(0).toUpperCase()}${id.slice(1)}`;

export const fieldsAt = (at: string, fields: readonly FieldSpec[], valueAfter = 1): FieldsSpec => ({
  block: "fields",
  at,
  valueAfter,
  fields,
});

export const linesAt = (at: string, style: LineStyle, texts: readonly (Text | Formula)[]): BlockSpec => ({
  block: "lines",
  at,
  lines: texts.map((text) => ({ text, style })),
});

/** Texts of which those hold whose condition does, joined by "; ". */
export function joined(parts: readonly (readonly [when: Formula | string, text: Text | Formula])[]): Formula {
  const all = parts
    .map(([when, text]) => fx`IF(${when},"; "&${text},"")`)
    .reduce((sofar, one) => fx`${sofar}&${one}`);
  return fx`MID(${all},3,400)`;
}

/** The text of the first condition that holds. */
export const firstOf = (
  cases: readonly (readonly [when: Formula | string, text: Text | Formula])[],
  otherwise: Text | Formula,
): Formula =>
  fx`${cases.reduceRight<Text | Formula>((rest, [when, text]) => fx`IF(${when},${text},${rest})`, otherwise)}`;

/** Filled cells of a column of text. */
export const filledIn = (column: string): string => `SUMPRODUCT((LEN(${column})>0)*1)`;
