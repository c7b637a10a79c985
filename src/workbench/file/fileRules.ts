import type { FileSheet } from "../../render/xlsx/writeFile";
import { toFileFormula } from "../../render/xlsx/toFileFormula";
import { boxAddress } from "../../templates/address";
import type { Conditional, Validation } from "../office/model/Book";
import { fileDifference } from "./fileLook";

type FileValidation = NonNullable<FileSheet["dataValidations"]>[number];
type FileConditional = NonNullable<FileSheet["conditionalRules"]>[number];

const TYPES: Readonly<Record<string, FileValidation["type"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const STYLES: Readonly<Record<string, NonNullable<FileValidation["errorStyle"]>>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

/** What may be typed, as the file has it. */
export function fileValidation({ box, rule, prompt, errorAlert, ignoreBlanks }: Validation): FileValidation {
  const [kind = "custom", details = {}] = Object.entries(rule)[0] ?? [];
  return {
    range: boxAddress(box),
    allowBlank: ignoreBlanks,
    ...contentOf(kind, details as Details),
    showInputMessage: prompt.showPrompt !== false,
    inputTitle: String(prompt.title ?? ""),
    inputMessage: String(prompt.message ?? ""),
    showErrorMessage: errorAlert.showAlert !== false,
    errorStyle: STYLES[String(errorAlert.style)] ?? "stop",
    errorTitle: String(errorAlert.title ?? ""),
    errorMessage: String(errorAlert.message ?? ""),
  };
}

type Details = Readonly<Record<string, unknown>>;

function contentOf(
  kind: string,
  details: Details,
): Pick<FileValidation, "type" | "operator" | "formula1" | "formula2"> {
  const type = TYPES[kind] ?? "custom";
  if (kind === "list") return { type, formula1: sourceOf(String(details.source ?? "")) };
  if (kind === "custom") return { type, formula1: toFileFormula(String(details.formula ?? "")) };
  return {
    type,
    operator: operatorOf(String(details.operator ?? "Between")),
    formula1: toFileFormula(String(details.formula1 ?? "")),
    ...(details.formula2 === undefined ? {} : { formula2: toFileFormula(String(details.formula2)) }),
  };
}

/** Choices themselves stand in quotes, a place does not. */
const sourceOf = (source: string): string =>
  source.startsWith("=") ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`;

const operatorOf = (operator: string): NonNullable<FileValidation["operator"]> => {
  const name = operator === "EqualTo" || operator === "NotEqualTo" ? operator.replace("To", "") : operator;
  return (name.charAt(0).toLowerCase() + name.slice(1)) as NonNullable<FileValidation["operator"]>;
};

/** A conditional format as the file has it; the first wins. */
export function fileConditional(
  { type, box, rule, look, stopIfTrue }: Conditional,
  index: number,
): FileConditional {
  const rest = {
    priority: index + 1,
    range: boxAddress(box),
    style: fileDifference(look),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  };
  if (type === "Custom")
    return { ...rest, type: "expression", formula: toFileFormula(String(rule.formula ?? "")) };
  const operands = [rule.formula1, rule.formula2]
    .filter((operand) => operand !== undefined)
    .map((operand) => toFileFormula(String(operand)));
  return {
    ...rest,
    type: "cellIs",
    operator: operatorOf(String(rule.operator ?? "EqualTo")),
    formula: operands,
  };
}
