import type { IRange } from "@univerjs/core";
import type { Box } from "../../templates/address";
import type { Conditional, Look, Validation } from "../office/model/Book";

export const gridRange = ({ top, left, bottom, right }: Box): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** Univer looks at each cell of a rule, the empty ones too: a rule of a whole sheet would keep it busy for minutes. */
const WIDEST = 200;
const MOST_CELLS = 100_000;

/** Where a rule of Excel's holds in the grid. */
function rangeOfRule(box: Box): IRange {
  const right = Math.min(box.right, box.left + WIDEST - 1);
  const rows = Math.floor(MOST_CELLS / (right - box.left + 1));
  return gridRange({ ...box, right, bottom: Math.min(box.bottom, box.top + rows - 1) });
}

export const boxOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** Excel's operator as Univer writes it: "GreaterThan" is "greaterThan", "EqualTo" is "equal". */
const operatorOf = (operator: unknown): string => {
  const name = String(operator ?? "Between")
    .replace(/To$/, "")
    .replace("OrEqualTo", "OrEqual");
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
};

/**
 * A rule of what may be typed, as Univer keeps it; null for dates, which it reads from the shown text and so in one
 * language only.
 */
export function gridValidation(validation: Validation, uid: string): object | null {
  const { box, rule, prompt, errorAlert, ignoreBlanks } = validation;
  const [kind = "", details = {}] = Object.entries(rule)[0] ?? [];
  const content = contentOf(kind, details as Readonly<Record<string, unknown>>);
  if (!content) return null;
  return {
    uid,
    ranges: [rangeOfRule(box)],
    ...content,
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert !== false,
    errorStyle: errorAlert.style === "Warning" ? 2 : errorAlert.style === "Information" ? 0 : 1,
    errorTitle: String(errorAlert.title ?? ""),
    error: String(errorAlert.message ?? ""),
    showInputMessage: false,
    prompt: String(prompt.message ?? ""),
  };
}

const ARROW = 1;

function contentOf(kind: string, details: Readonly<Record<string, unknown>>): object | null {
  if (kind === "list") {
    const formula1 = String(details.source ?? "");
    return { type: "list", formula1, showDropDown: details.inCellDropDown !== false, renderMode: ARROW };
  }
  if (kind === "custom") return { type: "custom", formula1: String(details.formula ?? "") };
  const type = TYPES[kind];
  if (type === undefined) return null;
  const [formula1, formula2] = [details.formula1, details.formula2].map((value) =>
    value === undefined ? undefined : String(value),
  );
  return { type, operator: operatorOf(details.operator), formula1, formula2 };
}

/** A conditional format as Univer keeps it; null for the kinds that the workbench does not draw. */
export function gridConditional({ id, type, box, rule, look, stopIfTrue }: Conditional): object | null {
  const condition = conditionOf(type, rule);
  if (!condition) return null;
  return {
    cfId: id,
    ranges: [rangeOfRule(box)],
    stopIfTrue,
    rule: { type: "highlightCell", ...condition, style: highlight(look) },
  };
}

function conditionOf(type: string, rule: Readonly<Record<string, unknown>>): object | null {
  if (type === "Custom") return { subType: "formula", value: withSign(String(rule.formula ?? "")) };
  if (type !== "CellValue") return null;
  const [first, second] = [rule.formula1, rule.formula2].map((value) =>
    Number(String(value).replace(/^=/, "")),
  );
  const operator = operatorOf(rule.operator);
  const between = /between$/i.test(operator);
  if (first === undefined || Number.isNaN(first)) return null;
  return { subType: "number", operator, value: between ? [first, second] : first };
}

const withSign = (formula: string) => (formula.startsWith("=") ? formula : `=${formula}`);

const highlight = ({ color, fill, bold, italic, underline, strikethrough }: Look) => ({
  ...(color ? { cl: { rgb: color } } : {}),
  ...(fill ? { bg: { rgb: fill } } : {}),
  ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
  ...(italic ? { it: 1 } : {}),
  ...(underline && underline !== "None" ? { ul: { s: 1 } } : {}),
  ...(strikethrough ? { st: { s: 1 } } : {}),
});
