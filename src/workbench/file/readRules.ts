import { boxOnSheet } from "../../intake/workbook/boxOnSheet";
import type { Box } from "../../templates/address";
import type { Conditional, Validation } from "../office/model/Book";
import { fromFileFormula } from "./fromFileFormula";
import type { Styles } from "./readStyles";
import { childOf, childrenOf, isOn, type Xml } from "./xmlTree";

/** Every area of "A1:B2 D4". */
const boxesOf = (areas: string | undefined): readonly Box[] =>
  (areas ?? "").split(" ").filter(Boolean).map(boxOnSheet);

const KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, string>> = { equal: "EqualTo", notEqual: "NotEqualTo" };

const operatorOf = (operator = "between"): string =>
  OPERATORS[operator] ?? operator.charAt(0).toUpperCase() + operator.slice(1);

/** What may be typed. */
export const readValidations = (sheet: Xml): readonly Validation[] =>
  childrenOf(childOf(sheet, "dataValidations"), "dataValidation").flatMap((element) => {
    const { type = "none", sqref } = element.attributes;
    const kind = KINDS[type];
    if (kind === undefined) return [];
    const rest = { rule: { [kind]: ruleOf(kind, element) }, ...messagesOf(element) };
    return boxesOf(sqref).map((box) => ({ box, ...rest }));
  });

function ruleOf(kind: string, element: Xml): Readonly<Record<string, unknown>> {
  const first = childOf(element, "formula1")?.text ?? "";
  const second = childOf(element, "formula2")?.text;
  if (kind === "list")
    return { inCellDropDown: !isOn(element.attributes.showDropDown), source: sourceOf(first) };
  if (kind === "custom") return { formula: fromFileFormula(first) };
  return {
    operator: operatorOf(element.attributes.operator),
    formula1: operandOf(first, kind),
    ...(second === undefined ? {} : { formula2: operandOf(second, kind) }),
  };
}

/** Choices in quotes are the choices themselves, anything else is a place. */
const sourceOf = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : fromFileFormula(formula);

const operandOf = (formula: string, kind: string): number | string => {
  const number = Number(formula);
  if (formula === "" || Number.isNaN(number)) return fromFileFormula(formula);
  return kind === "date" || kind === "time" ? `=${formula}` : number;
};

const ALERTS: Readonly<Record<string, string>> = { warning: "Warning", information: "Information" };

function messagesOf({ attributes }: Xml) {
  const { promptTitle = "", prompt = "", errorTitle = "", error = "", errorStyle = "" } = attributes;
  return {
    prompt: { title: promptTitle, message: prompt, showPrompt: isOn(attributes.showInputMessage) },
    errorAlert: {
      title: errorTitle,
      message: error,
      showAlert: isOn(attributes.showErrorMessage),
      style: ALERTS[errorStyle] ?? "Stop",
    },
    ignoreBlanks: isOn(attributes.allowBlank),
  };
}

/**
 * Conditional formats, the first wins; those that colour by a scale or an icon are left out.
 *
 * @param nextId - gives each a key of its own
 */
export function readConditionals(sheet: Xml, styles: Styles, nextId: () => string): readonly Conditional[] {
  const found = childrenOf(sheet, "conditionalFormatting").flatMap((element) =>
    childrenOf(element, "cfRule").flatMap((rule) => {
      const condition = conditionOf(rule);
      if (!condition) return [];
      const { priority = "1", dxfId = "-1", stopIfTrue } = rule.attributes;
      const look = styles.differences[Number(dxfId)] ?? {};
      return boxesOf(element.attributes.sqref).map((box) => ({
        priority: Number(priority),
        conditional: { id: nextId(), ...condition, box, look, stopIfTrue: isOn(stopIfTrue) },
      }));
    }),
  );
  return found.sort((a, b) => a.priority - b.priority).map(({ conditional }) => conditional);
}

function conditionOf(rule: Xml): Pick<Conditional, "type" | "rule"> | null {
  const { type, operator } = rule.attributes;
  const [first = "", second] = childrenOf(rule, "formula").map(({ text }) => fromFileFormula(text));
  if (type === "expression") return { type: "Custom", rule: { formula: first } };
  if (type !== "cellIs") return null;
  const rest = second === undefined ? {} : { formula2: second };
  return { type: "CellValue", rule: { operator: operatorOf(operator), formula1: first, ...rest } };
}
