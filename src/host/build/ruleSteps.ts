import type { ResolvedConditional, ResolvedSheet, ResolvedValidation } from "../../render/resolved";
import { tones } from "../../render/sheetStyle";
import { boxAddress } from "../../templates/address";
import { colorOf } from "./colorOf";
import { step, type Step } from "./Step";

/** What may be typed, with the messages that say so. */
export const validationSteps = ({ name, validations }: ResolvedSheet): readonly Step[] =>
  validations.map(({ box, rule, prompt, alert }) =>
    step(({ sheet }) => {
      const validation = sheet(name).getRange(boxAddress(box)).dataValidation;
      validation.rule = ruleOf(rule);
      validation.ignoreBlanks = true;
      validation.prompt = { ...prompt, showPrompt: true };
      validation.errorAlert = {
        title: alert.title,
        message: alert.message,
        showAlert: true,
        style: alert.style === "stop" ? "Stop" : "Warning",
      };
    }),
  );

function ruleOf(rule: ResolvedValidation["rule"]): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } };
  }
}

/** Excel puts a new format before the others, so the last of the list comes first. */
export const conditionalSteps = ({ name, conditionals }: ResolvedSheet): readonly Step[] =>
  [...conditionals]
    .reverse()
    .map((conditional) => step(({ sheet }) => addConditional(sheet(name), conditional)));

function addConditional(sheet: Excel.Worksheet, { box, formula, tone }: ResolvedConditional): void {
  const { custom } = sheet.getRange(boxAddress(box)).conditionalFormats.add("Custom");
  const { color, fill, bold, format } = tones[tone];
  custom.rule.formula = formula;
  if (format) custom.format.numberFormat = format;
  if (color) custom.format.font.color = colorOf(color);
  if (bold) custom.format.font.bold = true;
  if (fill) custom.format.fill.color = colorOf(fill);
}
