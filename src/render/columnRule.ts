import type { Language } from "../i18n/language";
import { writeNumber } from "../i18n/numbers";
import { sheetText } from "../i18n/sheets/sheetText";
import type { SheetText } from "../i18n/sheets/fi";
import type { ColumnSpec } from "../templates/spec";
import { cellAddress, type Box } from "../templates/address";
import type { ResolvedValidation } from "./resolved";

const LONGEST_TEXT = 500;
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;
const MANY_EUROS = 10_000_000;

/** What may be typed in a column, with the message that says so; `null` where nothing is typed. */
export function columnRule(column: ColumnSpec, box: Box, language: Language): ResolvedValidation | null {
  const rule = ruleOf(column, cellAddress(box.top, box.left));
  if (!rule) return null;
  const text = sheetText[language];
  const message = alertOf(column, text, language);
  return {
    box,
    rule,
    prompt: {
      title: column.header[language].slice(0, 32),
      message: (column.help?.[language] ?? message).slice(0, 255),
    },
    alert: { title: text.check.title, message, style: column.kind === "choice" ? "stop" : "warning" },
  };
}

function ruleOf(column: ColumnSpec, cell: string): ResolvedValidation["rule"] | null {
  switch (column.kind) {
    case "number":
      return { type: "decimal", min: column.min, max: column.max };
    case "integer":
      return { type: "whole", min: column.min, max: column.max };
    case "euro":
      return { type: "decimal", min: -MANY_EUROS, max: MANY_EUROS };
    case "date":
      return { type: "date", min: FIRST_DAY, max: LAST_DAY };
    case "week":
      return { type: "custom", formula: `=AND(ISNUMBER(${cell}),WEEKDAY(${cell},2)=1)` };
    case "choice":
      return { type: "list", source: `=${column.list}` };
    case "text":
    case "id":
      return column.help ? { type: "custom", formula: `=LEN(${cell})<=${LONGEST_TEXT}` } : null;
    default:
      return null;
  }
}

function alertOf(column: ColumnSpec, { alert }: SheetText, language: Language): string {
  switch (column.kind) {
    case "number":
      return alert.number(writeNumber(column.min, language), writeNumber(column.max, language));
    case "integer":
      return alert.whole(writeNumber(column.min, language), writeNumber(column.max, language));
    case "euro":
      return alert.euro;
    case "week":
      return alert.monday;
    case "date":
      return alert.date;
    case "choice":
      return alert.choice;
    default:
      return column.help?.[language] ?? "";
  }
}
